package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.gallery.Examples;
import tidemark.picture.Mark;
import tidemark.report.Form;
import tidemark.report.Language;

/// Rule R12: a slide is 7.5 inches, 540 points high, so that 20 points are a 27th of its height.
final class StageLegibilityTest {
    private static final double POINTS_20_OF_A_SLIDE = 27;

    @ParameterizedTest
    @EnumSource(Form.class)
    void noWordOfAnExampleIsSmallerThan20PointsOnAWall(Form form) {
        for (Language language : Language.values()) {
            var picture = Charts.draw(Examples.of(form).request(language, Theme.LIGHT, Size.HD, Purpose.STAGE));
            double least = picture.texts().stream()
                    .mapToDouble(Mark.TextRun::size)
                    .min()
                    .orElseThrow();
            assertThat(least * POINTS_20_OF_A_SLIDE)
                    .as("the smallest word of %s in %s", form, language)
                    .isGreaterThanOrEqualTo(picture.height() - 0.01);
        }
    }
}
