package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import tidemark.report.Figure;

/// Holds what a spreadsheet comes to against the program's own values.
final class Recomputed {
    private static final double RELATIVE = 1e-12;

    private Recomputed() {}

    /// @param numbers the value, and both ends of its interval
    static void check(Figure figure, List<Double> numbers) {
        var interval = Objects.requireNonNull(figure.interval());
        List<BigDecimal> ours = List.of(Objects.requireNonNull(figure.value()), interval.low(), interval.high());
        for (int i = 0; i < ours.size(); i++) {
            double own = ours.get(i).doubleValue();
            assertThat(numbers.get(i))
                    .as(figure.id() + " " + List.of("value", "from", "to").get(i))
                    .isCloseTo(own, Offset.offset(Math.abs(own) * RELATIVE));
        }
    }
}
