package tidemark.report.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import tidemark.report.Formula;
import tidemark.report.Interval;

/// A value in base quantities with the interval it may lie in, carried through a formula.
///
/// @param digits how many significant digits the least precise inexact input has; [#UNLIMITED] where
///     nothing limits
/// @param precision how many digits the most precise input has, which limits what only exact inputs are
///     shown with
record Quantity(Nature nature, Dimension dimension, BigDecimal value, Interval interval, int digits, int precision) {
    static final int UNLIMITED = Integer.MAX_VALUE;
    static final MathContext PRECISE = new MathContext(40, RoundingMode.HALF_EVEN);
    private static final MathContext DOWN = new MathContext(40, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(40, RoundingMode.CEILING);
    private static final int WIDEST = 100;

    /// How a quantity may enter a sum.
    enum Nature {
        NUMBER,
        AMOUNT,
        POINTS
    }

    /// Why an operation cannot be done.
    enum Refusal {
        SUM_OF_MEASURES,
        POINTS_IN_PRODUCT,
        POINTS_WITH_NUMBER,
        ZERO_BELOW,
        OUT_OF_RANGE
    }

    sealed interface Outcome {}

    record Value(Quantity quantity) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}

    static Quantity number(BigDecimal value) {
        return new Quantity(Nature.NUMBER, Dimension.NONE, value, new Interval(value, value), UNLIMITED, 1);
    }

    Outcome combined(Formula.Operator operator, Quantity other) {
        return switch (operator) {
            case PLUS -> sum(other);
            case MINUS -> sum(other.negated());
            case TIMES, OVER -> product(operator, other);
        };
    }

    boolean isExact() {
        return interval.low().compareTo(interval.high()) == 0;
    }

    private Quantity negated() {
        return new Quantity(
                nature,
                dimension,
                value.negate(),
                new Interval(interval.high().negate(), interval.low().negate()),
                digits,
                precision);
    }

    private Outcome sum(Quantity other) {
        if (!dimension.equals(other.dimension)) {
            return new Refused(Refusal.SUM_OF_MEASURES);
        }
        boolean points = nature == Nature.POINTS || other.nature == Nature.POINTS;
        if (points && (nature == Nature.NUMBER || other.nature == Nature.NUMBER)) {
            return new Refused(Refusal.POINTS_WITH_NUMBER);
        }
        var low = interval.low().add(other.interval.low(), DOWN);
        var high = interval.high().add(other.interval.high(), UP);
        return result(sumNature(other), other, dimension, value.add(other.value, PRECISE), low, high);
    }

    private Nature sumNature(Quantity other) {
        return nature == other.nature ? nature : Nature.AMOUNT;
    }

    private Outcome product(Formula.Operator operator, Quantity other) {
        if (nature == Nature.POINTS && other.nature != Nature.NUMBER
                || other.nature == Nature.POINTS && nature != Nature.NUMBER) {
            return new Refused(Refusal.POINTS_IN_PRODUCT);
        }
        boolean over = operator == Formula.Operator.OVER;
        if (over && other.interval.contains(BigDecimal.ZERO)) {
            return new Refused(Refusal.ZERO_BELOW);
        }
        Dimension joined = over ? dimension.over(other.dimension) : dimension.times(other.dimension);
        Nature kept = nature == Nature.NUMBER && other.nature == Nature.NUMBER
                ? Nature.NUMBER
                : nature == Nature.POINTS || other.nature == Nature.POINTS ? Nature.POINTS : Nature.AMOUNT;
        return result(
                kept,
                other,
                joined,
                apply(over, value, other.value, PRECISE),
                corner(over, other, DOWN),
                corner(over, other, UP));
    }

    /// The least or greatest of what the ends of both intervals give.
    private BigDecimal corner(boolean over, Quantity other, MathContext rounding) {
        var corners = Stream.of(interval.low(), interval.high())
                .flatMap(a ->
                        Stream.of(other.interval.low(), other.interval.high()).map(b -> apply(over, a, b, rounding)));
        return (rounding == DOWN ? corners.min(BigDecimal::compareTo) : corners.max(BigDecimal::compareTo))
                .orElseThrow();
    }

    private static BigDecimal apply(boolean over, BigDecimal a, BigDecimal b, MathContext rounding) {
        return over ? a.divide(b, rounding) : a.multiply(b, rounding);
    }

    private Outcome result(
            Nature kept, Quantity other, Dimension joined, BigDecimal combined, BigDecimal low, BigDecimal high) {
        if (isOutOfRange(combined) || isOutOfRange(low) || isOutOfRange(high)) {
            return new Refused(Refusal.OUT_OF_RANGE);
        }
        return new Value(new Quantity(
                kept,
                joined,
                combined,
                new Interval(low, high),
                Math.min(digits, other.digits),
                Math.max(precision, other.precision)));
    }

    private static boolean isOutOfRange(BigDecimal value) {
        return value.signum() != 0 && Math.abs((long) value.precision() - value.scale()) > WIDEST;
    }
}
