package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.chart.layout.Laid.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Figure;

final class SeriesScaleTest {
    private static SeriesScale scale(String... values) {
        return SeriesScale.of(
                Stream.of(values).map(value -> amount("甲", 2023, value).done()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0004", "0.3", "1", "2", "9.99", "31", "4501.6", "1000000000", "-12", "0"})
    void ticksAreFewRoundAndNeverRepeat(String value) {
        List<String> labels =
                scale(value).ticks().stream().map(BigDecimal::toPlainString).toList();
        assertThat(labels).doesNotHaveDuplicates().hasSizeBetween(1, 6).contains("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "5"})
    void wholeFiguresHaveWholeTicks(String value) {
        assertThat(scale(value).ticks()).allMatch(tick -> tick.scale() <= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "7"})
    void theScaleHoldsZeroAndEveryFigure(String value) {
        var scale = scale(value, "3");
        assertThat(scale.fromZero()).isTrue();
        for (Figure figure :
                List.of(amount("甲", 2023, value).done(), amount("甲", 2023, "0").done())) {
            assertThat(scale.share(SeriesScale.valueOf(figure))).isBetween(0.0, 1.0);
        }
    }
}
