package tidemark.compare;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Interval;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// One cell of a row against another. All of it is derived.
///
/// @param difference how much more the later one is, in the row's unit; for shares in percentage points
/// @param ratio the later one in percent more than the earlier over time, else how many times the other
/// @param growths how many percentage points more it grew, as both sources state it
public record Contrast(Cell against, Cell cell, Outcome difference, Outcome ratio, Outcome growths) {

    static Contrast of(Cell a, Cell b) {
        return new Contrast(a, b, difference(a, b), ratio(a, b), growths(a, b));
    }

    public boolean isChange() {
        return relation() == Relation.OVER_TIME;
    }

    public Relation relation() {
        return Relation.of(against.subject().figure(), cell.subject().figure());
    }

    private static Outcome difference(Cell a, Cell b) {
        return barrier(a, b) instanceof Outcome.NotReckoned refused
                ? refused
                : b.amount().orElseThrow().minus(a.amount().orElseThrow());
    }

    private static Outcome ratio(Cell a, Cell b) {
        if (barrier(a, b) instanceof Outcome.NotReckoned refused) {
            return refused;
        }
        if (!hasRatio(a)) {
            return new Outcome.NotReckoned(Reason.NO_RATIO);
        }
        Amount first = a.amount().orElseThrow();
        Amount second = b.amount().orElseThrow();
        return switch (Relation.of(a.subject().figure(), b.subject().figure())) {
            case OVER_TIME -> second.changeFrom(first);
            case SIDE_BY_SIDE, TOLD_TWICE, NEITHER -> second.over(first);
        };
    }

    /// What keeps two levels from being reckoned with; null for nothing.
    private static @Nullable Outcome barrier(Cell a, Cell b) {
        if (a.level() == null || b.level() == null) {
            return new Outcome.NotReckoned(Reason.NOT_STATED);
        }
        if (isBound(a) || isBound(b)) {
            return new Outcome.NotReckoned(Reason.BOUND);
        }
        if (Relation.of(a.subject().figure(), b.subject().figure()) == Relation.NEITHER) {
            return new Outcome.NotReckoned(Reason.NEITHER_AREA_NOR_PERIOD);
        }
        boolean target = a.level().obsStatus() == ObsStatus.F || b.level().obsStatus() == ObsStatus.F;
        if (target) {
            return new Outcome.NotReckoned(Reason.TARGET);
        }
        return a.amount().isEmpty() || b.amount().isEmpty() ? new Outcome.NotReckoned(Reason.BOUND) : null;
    }

    private static boolean isBound(Cell cell) {
        Qualifier qualifier = Objects.requireNonNull(cell.level()).qualifier();
        return qualifier != null && qualifier.isBound();
    }

    private static boolean hasRatio(Cell cell) {
        var figure = Objects.requireNonNull(cell.level());
        Unit unit = figure.unit();
        boolean ratio = unit.isShare() || unit.measure() == Measure.PERCENTAGE_POINT || unit.measure() == Measure.POINT;
        return !ratio && figure.kind() != IndicatorKind.INDEX && figure.kind() != IndicatorKind.STREAK;
    }

    private static Outcome growths(Cell a, Cell b) {
        if (a.growth().isEmpty() || b.growth().isEmpty()) {
            return new Outcome.NotReckoned(Reason.GROWTH_NOT_STATED);
        }
        if (Relation.of(a.subject().figure(), b.subject().figure()) == Relation.NEITHER) {
            return new Outcome.NotReckoned(Reason.NEITHER_AREA_NOR_PERIOD);
        }
        Growth first = a.growth().orElseThrow();
        Growth second = b.growth().orElseThrow();
        if (first.unit() != second.unit()) {
            return new Outcome.NotReckoned(Reason.OTHER_GROWTH_UNIT);
        }
        if (first.price() != second.price()) {
            return new Outcome.NotReckoned(Reason.OTHER_PRICES);
        }
        if (isBoundGrowth(a) || isBoundGrowth(b)) {
            return new Outcome.NotReckoned(Reason.BOUND);
        }
        return amount(second).minus(amount(first));
    }

    /// Where the growth is the indicator itself, its value may be a bound.
    private static boolean isBoundGrowth(Cell cell) {
        Qualifier qualifier = cell.subject().figure().qualifier();
        return cell.subject().isGrowth() && qualifier != null && qualifier.isBound();
    }

    private static Amount amount(Growth growth) {
        BigDecimal half =
                new BigDecimal("0.5").scaleByPowerOfTen(-growth.value().scale());
        return new Amount(
                growth.value(),
                new Interval(growth.value().subtract(half), growth.value().add(half)));
    }
}
