package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.report.Language;

final class EvidenceCardTest {
    private static final Talk BEILUN = ShippedTalks.on(Size.HD).getFirst();

    @Test
    void aFigureIsShownWithItsWordsInTheSourceAndTheirPlace() {
        assertThat(words("permit_days")).contains("申办建筑许可平均办理时限", "32天", "全市最优", "原文：“", "改革发力 第7段");
    }

    @Test
    void aDerivedFigureIsShownWithItsFormula() {
        assertThat(words("trade_to_gdp")).contains("推算：", "÷");
    }

    @Test
    void whatTheReportDoesNotKnowHasNoCard() {
        assertThat(EvidenceCard.of("nobody", BEILUN.report(), look(Language.ZH)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyCardLeavesTheSlideToBeSeenAndIsLegible(Language language) {
        var report = BEILUN.report();
        var ids = Stream.concat(
                report.figures().stream().map(figure -> figure.id()),
                report.events().stream().map(event -> event.id()));
        assertThat(ids.distinct()).allSatisfy(id -> {
            Picture card = EvidenceCard.of(id, report, look(language)).orElseThrow();
            assertThat(card.width()).isLessThanOrEqualTo(0.7 * Size.HD.width() + 1);
            assertThat(card.height()).isLessThanOrEqualTo(0.6 * Size.HD.height());
            assertThat(card.texts()).allMatch(run -> run.size() >= Size.HD.height() / 27 - 0.01);
        });
    }

    private static String words(String id) {
        return EvidenceCard.of(id, BEILUN.report(), look(Language.ZH)).orElseThrow().texts().stream()
                .map(Mark.TextRun::text)
                .collect(Collectors.joining("\n"));
    }

    private static StageLook look(Language language) {
        return new StageLook(language, Theme.LIGHT, Size.HD);
    }
}
