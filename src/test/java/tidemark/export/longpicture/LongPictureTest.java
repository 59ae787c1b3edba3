package tidemark.export.longpicture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.chart.AltText;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.Shipped;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.report.Language;

class LongPictureTest {

    /// The least that is read without effort on a telephone, 9 of its points, in pixels of the picture.
    private static final double LEAST_WORDS = 9 * 1080 / 375.0;

    static Stream<Arguments> reports() {
        return Shipped.ids().stream()
                .flatMap(id -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(Theme.values()).map(theme -> arguments(id, language, theme))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyChartStandsInItAndReadsWellOnATelephone(String id, Language language, Theme theme) {
        var request = Shipped.whole(id, language, theme);

        Picture picture = LongPicture.draw(request);

        assertThat(picture.width()).isEqualTo(1080);
        assertThat(subjects(picture)).isEqualTo(shown(request));
        assertThat(picture.texts()).allSatisfy(run -> {
            assertThat(run.size()).as(run.text()).isGreaterThanOrEqualTo(LEAST_WORDS);
            assertThat(run.x()).as(run.text()).isGreaterThan(0);
            assertThat(run.x() + run.width()).as(run.text()).isLessThanOrEqualTo(1080);
            assertThat(run.baseline()).as(run.text()).isBetween(0.0, picture.height());
        });
        assertThat(request.charts())
                .allSatisfy(chart ->
                        assertThat(picture.description()).contains(AltText.of(request.report(), chart, language)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void noWordsLieOnOthers(String id, Language language, Theme theme) {
        List<Bounds> words = LongPicture.draw(Shipped.whole(id, language, theme)).texts().stream()
                .filter(run -> !run.text().isBlank())
                .map(run -> new Bounds(run.x(), run.baseline() - 0.7 * run.size(), run.width(), 0.7 * run.size()))
                .toList();

        var overlaps = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            for (Bounds other : words.subList(i + 1, words.size())) {
                if (words.get(i).overlaps(other, 1)) {
                    overlaps.add(words.get(i) + " and " + other);
                }
            }
        }
        assertThat(overlaps).isEmpty();
    }

    @Test
    void theSameRequestGivesTheSamePicture() {
        var request = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);

        assertThat(LongPicture.draw(request)).isEqualTo(LongPicture.draw(request));
    }

    @Test
    void oneSectionMakesAShorterPicture() {
        var whole = Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT);
        var charts = whole.charts().stream()
                .filter(chart -> chart.section().equals("reform"))
                .toList();
        var request = new DocumentRequest(whole.report(), charts, Language.ZH, Theme.LIGHT);

        Picture picture = LongPicture.draw(request);

        assertThat(subjects(picture)).isEqualTo(shown(request));
        assertThat(picture.height()).isLessThan(LongPicture.draw(whole).height() / 2);
    }

    @Test
    void whatNoOneSeesIsNotInIt() {
        Picture picture = LongPicture.draw(HostileWords.in(Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT)));

        assertThat(picture.texts().stream().map(Mark.TextRun::text).collect(Collectors.joining()))
                .contains("<script>")
                .doesNotContain("\u202e", "\u2066", "\u0000", "\uffff");
        assertThat(MissingGlyphs.in(picture).codePoints()).containsOnly(0xfffd);
    }

    private static Set<String> shown(DocumentRequest request) {
        var ids = new HashSet<String>();
        request.charts().forEach(chart -> {
            ids.addAll(chart.figures());
            ids.addAll(chart.events());
        });
        return ids;
    }

    private static Set<String> subjects(Picture picture) {
        return picture.subjects().stream()
                .map(Mark.Group::subject)
                .filter(Objects::nonNull)
                .map(Subject::id)
                .collect(Collectors.toSet());
    }
}
