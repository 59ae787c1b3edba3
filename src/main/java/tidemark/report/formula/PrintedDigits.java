package tidemark.report.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.IndicatorKind;
import tidemark.report.Interval;
import tidemark.report.Qualifier;
import tidemark.report.unit.Unit;

/// What the digits of a figure say of its precision: read from printed ones, kept for computed ones.
public final class PrintedDigits {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int FEWEST_OF_EXACT = 3;

    private PrintedDigits() {}

    /// Where the true value of a printed one lies: half a unit of the last digit to each side, the value
    /// itself for what is counted one by one; for 约 half a unit of the last digit that is not zero. Empty
    /// for a bound and where there is no value.
    public static Optional<Interval> interval(
            @Nullable BigDecimal value, Unit unit, IndicatorKind kind, @Nullable Qualifier qualifier) {
        if (value == null || qualifier != null && qualifier.isBound()) {
            return Optional.empty();
        }
        if (qualifier == null && isCounted(value, unit, kind)) {
            return Optional.of(new Interval(value, value));
        }
        return Optional.of(around(qualifier == null ? value : value.stripTrailingZeros()));
    }

    /// Half a unit of the last digit to each side.
    static Interval around(BigDecimal value) {
        BigDecimal half = HALF.scaleByPowerOfTen(-value.scale());
        return new Interval(value.subtract(half), value.add(half));
    }

    private static boolean isCounted(BigDecimal value, Unit unit, IndicatorKind kind) {
        return switch (kind) {
            case RANK, STREAK -> true;
            case STOCK, FLOW, COUNT ->
                unit.isCount() && unit.scale().compareTo(BigDecimal.ONE) == 0 && value.scale() <= 0;
            case RATIO, INDEX, DURATION -> false;
        };
    }

    /// A computed value with no more digits than its interval supports: the unit of its last digit is not
    /// smaller than half the interval's width, and no more significant digits than the least precise input
    /// has. Empty where not even one digit is supported.
    static Optional<BigDecimal> supported(Quantity quantity) {
        if (quantity.isExact() || quantity.digits() == Quantity.UNLIMITED && isHairline(quantity)) {
            return Optional.of(exact(quantity));
        }
        BigDecimal value = quantity.value();
        BigDecimal half =
                quantity.interval().high().subtract(quantity.interval().low()).multiply(HALF);
        int exponent = exponentAtLeast(half);
        if (quantity.digits() != Quantity.UNLIMITED && value.signum() != 0) {
            exponent = Math.max(exponent, value.precision() - value.scale() - quantity.digits());
        }
        BigDecimal rounded = value.setScale(-exponent, RoundingMode.HALF_UP);
        return rounded.signum() == 0 && value.signum() != 0 ? Optional.empty() : Optional.of(rounded);
    }

    /// True where only the rounding of the arithmetic itself keeps the ends apart.
    private static boolean isHairline(Quantity quantity) {
        BigDecimal width =
                quantity.interval().high().subtract(quantity.interval().low());
        return width.compareTo(quantity.value().abs().scaleByPowerOfTen(-30)) <= 0;
    }

    private static BigDecimal exact(Quantity quantity) {
        BigDecimal stripped = quantity.value().stripTrailingZeros();
        if (stripped.scale() <= 0) {
            return stripped.setScale(0);
        }
        BigDecimal rounded =
                stripped.round(new MathContext(Math.max(FEWEST_OF_EXACT, quantity.precision()), RoundingMode.HALF_UP));
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// The smallest power of ten that is not less than a positive number.
    private static int exponentAtLeast(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale();
        return stripped.precision() == 1 && stripped.unscaledValue().intValue() == 1 ? exponent - 1 : exponent;
    }
}
