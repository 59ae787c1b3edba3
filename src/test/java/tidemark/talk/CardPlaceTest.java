package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.Language;

class CardPlaceTest {

    @Test
    void onAnEmptySlideTheCardStandsAtTheFoot() {
        assertThat(CardPlace.of(empty(1000, 800), empty(400, 200), Optional.empty()))
                .isEqualTo(new Bounds(300, 568, 400, 200));
    }

    @Test
    void aMarkAtTheFootSendsItToTheHead() {
        assertThat(CardPlace.of(empty(1000, 800), empty(400, 200), Optional.of(new Bounds(0, 500, 1000, 300))))
                .isEqualTo(new Bounds(300, 32, 400, 200));
    }

    @Test
    void aMarkAllOverTheLeftSendsItToTheRight() {
        assertThat(CardPlace.of(empty(1000, 800), empty(400, 200), Optional.of(new Bounds(0, 0, 560, 800))))
                .isEqualTo(new Bounds(568, 568, 400, 200));
    }

    @Test
    void noCardOfAShippedTalkHidesItsMarkWhereThereIsRoom() {
        for (Talk talk : ShippedTalks.on(Size.HD)) {
            for (int number = 0; number < talk.size(); number++) {
                var request = new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, Size.HD);
                Picture slide = SlideLayout.draw(request);
                for (Mark.Group group : slide.subjects()) {
                    Optional<Bounds> mark = Bounds.of(group);
                    Optional<Picture> card = Optional.ofNullable(group.subject())
                            .flatMap(subject -> EvidenceCard.of(subject.id(), talk.report(), request.look()));
                    if (mark.isPresent() && card.isPresent()) {
                        Bounds place = CardPlace.of(slide, card.get(), mark);
                        assertThat(place.x()).isNotNegative();
                        assertThat(place.bottom()).isLessThanOrEqualTo(slide.height());
                        double room = 0.05 * slide.height() + card.get().height();
                        if (mark.get().y() > room || mark.get().bottom() < slide.height() - room) {
                            assertThat(place.overlaps(mark.get(), 1))
                                    .as(group.subject().id())
                                    .isFalse();
                        }
                    }
                }
            }
        }
    }

    private static Picture empty(double width, double height) {
        return new Picture("empty", width, height, null, "zh", "", "", new ArrayList<>(List.of()));
    }
}
