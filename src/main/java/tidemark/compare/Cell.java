package tidemark.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Interval;
import tidemark.report.formula.PrintedDigits;
import tidemark.report.unit.Unit;

/// What one report says in one row.
///
/// @param level the stated amount in the row's unit; null where none is stated
/// @param converted true where that is not the unit of the source
/// @param surest true where it is surer than another of the row
public record Cell(Subject subject, @Nullable Figure level, boolean converted, boolean surest) {

    static Cell of(Subject subject, Unit unit, boolean surest) {
        if (!subject.hasLevel()) {
            return new Cell(subject, null, false, surest);
        }
        Figure figure = subject.figure();
        boolean converted = !figure.unit().printed().equals(unit.printed());
        return new Cell(subject, converted ? inUnit(figure, unit) : figure, converted, surest);
    }

    public int report() {
        return subject.report();
    }

    public Optional<Growth> growth() {
        return subject.growth();
    }

    /// The amount and where it may truly lie; empty where there is none or only a bound of it.
    Optional<Amount> amount() {
        Figure figure = level;
        if (figure == null || figure.value() == null) {
            return Optional.empty();
        }
        BigDecimal value = figure.value();
        Optional<Interval> interval = Optional.ofNullable(figure.interval())
                .or(() -> PrintedDigits.interval(value, figure.unit(), figure.kind(), figure.qualifier()));
        return interval.map(known -> new Amount(value, known));
    }

    /// The same figure in another unit, with the same digits. What the source printed stays with it.
    private static Figure inUnit(Figure f, Unit unit) {
        int power = power(Fit.factor(f.unit(), unit));
        Interval interval = f.interval();
        return new Figure(
                f.id(),
                f.section(),
                f.name(),
                f.shortName(),
                f.definition(),
                f.kind(),
                unit,
                f.value() == null ? null : f.value().scaleByPowerOfTen(power),
                interval == null
                        ? null
                        : new Interval(
                                interval.low().scaleByPowerOfTen(power),
                                interval.high().scaleByPowerOfTen(power)),
                f.timePeriod(),
                f.refArea(),
                f.obsStatus(),
                f.qualifier(),
                f.growth(),
                f.ranks(),
                f.comparableGroup(),
                f.better(),
                f.partOf(),
                f.whole(),
                f.origin());
    }

    private static int power(BigDecimal factor) {
        return -factor.scale();
    }
}
