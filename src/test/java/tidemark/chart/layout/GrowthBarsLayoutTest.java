package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tidemark.chart.layout.Laid.amount;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.picture.Mark;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.ObsStatus;

final class GrowthBarsLayoutTest {
    private static Figure grown(String id, String growth, Growth.Unit unit) {
        return amount(id, 2023, "100")
                .growth(growth, unit, Growth.Price.UNKNOWN)
                .done();
    }

    private static Figure grown(String id, String growth) {
        return grown(id, growth, Growth.Unit.PERCENT);
    }

    private static List<Mark.Rectangle> bars(Laid laid) {
        return laid.rectangles().toList();
    }

    @Test
    void gainsLieRightOfZeroAndLossesLeftInAnotherColour() {
        var bars = bars(Laid.of(new GrowthBarsLayout(), grown("甲", "6"), grown("乙", "-3")));
        assertThat(bars).hasSize(2);
        assertThat(bars.get(1).x() + bars.get(1).width()).isCloseTo(bars.get(0).x(), within(1e-6));
        assertThat(bars.get(0).fill()).isNotEqualTo(bars.get(1).fill());
    }

    @Test
    void lengthsAreInProportion() {
        var bars = bars(Laid.of(new GrowthBarsLayout(), grown("甲", "6"), grown("乙", "-3"), grown("丙", "1.5")));
        assertThat(bars).extracting(Mark.Rectangle::width).satisfies(widths -> {
            assertThat(widths.get(0) / widths.get(1)).isCloseTo(4, within(1e-6));
            assertThat(widths.get(0) / widths.get(2)).isCloseTo(2, within(1e-6));
        });
    }

    @Test
    void everyLabelHasItsSignItsUnitAndTheValueThatChanged() {
        assertThat(Laid.of(new GrowthBarsLayout(), grown("甲", "6"), grown("乙", "-3"))
                        .texts())
                .contains("甲", "乙", "+6", "−3", "%", "100");
    }

    @Test
    void noChangeIsNoBarAndHasNoSign() {
        var laid = Laid.of(new GrowthBarsLayout(), grown("甲", "0"), grown("乙", "2"));
        assertThat(bars(laid)).hasSize(1);
        assertThat(laid.texts()).contains("0");
    }

    @Test
    void theGreatestGainStandsFirst() {
        var laid = Laid.of(new GrowthBarsLayout(), grown("甲", "-1"), grown("乙", "2"), grown("丙", "9"));
        assertThat(laid.texts()).containsSubsequence("丙", "乙", "甲");
    }

    @Test
    void percentAndPercentagePointsAreNeverMixed() {
        assertThatThrownBy(() -> Laid.of(
                        new GrowthBarsLayout(), grown("甲", "6"), grown("乙", "0.3", Growth.Unit.PERCENTAGE_POINT)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theChangeOfAnEstimateIsHatchedAndTheKeySaysSo() {
        var estimate = amount("甲", 2023, "100")
                .status(ObsStatus.E)
                .growth("6", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                .done();
        assertThat(Laid.of(new GrowthBarsLayout(), estimate, grown("乙", "2")).key())
                .containsExactly(KeyEntry.ESTIMATE);
    }
}
