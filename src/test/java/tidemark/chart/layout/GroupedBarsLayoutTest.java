package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tidemark.chart.layout.Laid.amount;

import org.junit.jupiter.api.Test;
import tidemark.picture.Mark;
import tidemark.report.ObsStatus;

final class GroupedBarsLayoutTest {
    private final Laid laid = Laid.of(
            new GroupedBarsLayout(),
            amount("甲", 2022, "50").done(),
            amount("甲", 2023, "100").done(),
            amount("乙", 2023, "200").status(ObsStatus.E).done());

    @Test
    void theGroupWithTheGreatestLatestValueStandsFirst() {
        assertThat(laid.texts()).containsSubsequence("乙", "甲");
    }

    @Test
    void periodsStandWithinEachGroupTheEarliestFirst() {
        assertThat(laid.texts()).containsSubsequence("甲", "2022年", "50", "2023年", "100");
    }

    @Test
    void allBarsAreOnOneScaleFromZero() {
        var bars = laid.rectangles()
                .filter(bar -> bar.fill() != null)
                .sorted(java.util.Comparator.comparingDouble(Mark.Rectangle::width))
                .toList();
        assertThat(bars)
                .extracting(Mark.Rectangle::x)
                .allSatisfy(x -> assertThat(x).isCloseTo(bars.getFirst().x(), within(1e-6)));
        assertThat(bars.get(1).width() / bars.get(0).width()).isCloseTo(2, within(1e-6));
        assertThat(bars.getLast().width() / bars.get(0).width()).isCloseTo(4, within(1e-6));
    }

    @Test
    void aPeriodThatIsNotStatedStaysEmptyAndIsNotZero() {
        assertThat(laid.texts()).containsSubsequence("乙", "2022年", "–", "2023年", "200");
    }

    @Test
    void theKeyExplainsTheHatching() {
        assertThat(laid.key()).containsExactly(KeyEntry.ESTIMATE);
    }
}
