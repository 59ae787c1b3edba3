package tidemark.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tidemark.report.Interval;

/// What came of reckoning one figure against another.
public sealed interface Outcome {

    /// @param value with no more digits than the figures it comes from support
    /// @param interval where the true one lies
    record Reckoned(BigDecimal value, Interval interval) implements Outcome {}

    record NotReckoned(Reason reason) implements Outcome {}

    /// Keeps as many digits as the interval supports: the last digit counts no less than half the interval.
    ///
    /// @param digits how many significant digits at most; 0 for any number
    static Outcome supported(BigDecimal value, Interval interval, int digits) {
        BigDecimal half = interval.high().subtract(interval.low()).divide(BigDecimal.TWO, MathContext.DECIMAL128);
        if (half.signum() == 0 && digits == 0) {
            return new Reckoned(plain(value), interval);
        }
        int exponent = half.signum() == 0 ? Integer.MIN_VALUE : powerAtLeast(half);
        if (digits > 0 && value.signum() != 0) {
            exponent = Math.max(exponent, value.precision() - value.scale() - digits);
        }
        BigDecimal rounded = exponent == Integer.MIN_VALUE ? value : value.setScale(-exponent, RoundingMode.HALF_UP);
        boolean lost = rounded.signum() == 0 && value.signum() != 0;
        return lost ? new NotReckoned(Reason.WITHIN_ROUNDING) : new Reckoned(rounded, interval);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /// The smallest power of ten that is not less than a positive number.
    private static int powerAtLeast(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        int power = stripped.precision() - stripped.scale();
        return stripped.unscaledValue().equals(java.math.BigInteger.ONE) ? power - 1 : power;
    }
}
