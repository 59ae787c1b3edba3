package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class QualifiedBarTest {
    private static final Tint TINT = Tint.plain(Palette.of(Theme.LIGHT));

    private static QualifiedBar bar(Look look, double length) {
        return new QualifiedBar(look, length, 20, TINT, 1.5);
    }

    private static Bounds bounds(QualifiedBar bar) {
        return Bounds.of(bar.at(100, 50)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(ObsStatus.class)
    void endsExactlyAtItsValueWhateverItsSurface(ObsStatus status) {
        var box = bounds(bar(new Look(status, false, null), 80));
        assertThat(box.x()).isCloseTo(100, within(1e-6));
        assertThat(box.right()).isCloseTo(180, within(1e-6));
        assertThat(box.height()).isCloseTo(20, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void onlyArrowsReachBeyondTheValue(Qualifier qualifier) {
        var bar = bar(new Look(ObsStatus.A, false, qualifier), 80);
        boolean arrow = qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
        assertThat(bar.reach() > 0).isEqualTo(arrow);
        assertThat(bounds(bar).right()).isBetween(180 - 1e-6, 180 + bar.reach() + 1e-6);
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void runsToTheLeftForANegativeValue(Qualifier qualifier) {
        var bar = bar(new Look(ObsStatus.E, false, qualifier), -80);
        assertThat(bounds(bar).right()).isCloseTo(100, within(1e-6));
        assertThat(bounds(bar).x()).isBetween(20 - bar.reach() - 1e-6, 20 + 1e-6);
    }

    @Test
    void anEstimateOfMoreThanIsHatchedAndHasAnArrow() {
        var bar = bar(new Look(ObsStatus.E, false, Qualifier.MORE_THAN), 80);
        assertThat(bar.key()).isEqualTo(Set.of(KeyEntry.ESTIMATE, KeyEntry.MORE_THAN));
        assertThat(bar.at(0, 0).stream().filter(Mark.Path.class::isInstance)).hasSize(2);
    }

    @Test
    void noTwoKeySwatchesLookAlike() {
        var style = ReportSketch.style(tidemark.report.Language.ZH);
        assertThat(java.util.Arrays.stream(KeyEntry.values()).map(entry -> KeySwatch.of(entry, 40, 16, style)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(KeyEntry.class)
    void aKeySwatchStaysInItsBox(KeyEntry entry) {
        var box = Bounds.of(KeySwatch.of(entry, 40, 16, ReportSketch.style(tidemark.report.Language.ZH)))
                .orElseThrow();
        assertThat(box.x()).isGreaterThanOrEqualTo(-1e-6);
        assertThat(box.right()).isLessThanOrEqualTo(40.001);
        assertThat(box.height()).isLessThanOrEqualTo(16.001);
    }

    @Test
    void aBarOfNothingDrawsNothing() {
        assertThat(bar(Look.PLAIN, 0).at(0, 0)).isEmpty();
    }
}
