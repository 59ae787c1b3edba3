package tidemark.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import tidemark.report.Interval;

/// A value and where the true one lies.
record Amount(BigDecimal value, Interval interval) {

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /// How much more this is than another.
    Outcome minus(Amount other) {
        var apart = new Interval(
                interval.low().subtract(other.interval.high()), interval.high().subtract(other.interval.low()));
        return Outcome.supported(value.subtract(other.value), apart, 0);
    }

    /// How many times another this is.
    Outcome over(Amount other) {
        if (interval.low().signum() <= 0 || other.interval.low().signum() <= 0) {
            return new Outcome.NotReckoned(Reason.NEAR_ZERO);
        }
        return Outcome.supported(quotient(other), ratio(other), digits(other));
    }

    /// The change from another to this, in percent of the other.
    Outcome changeFrom(Amount other) {
        if (interval.low().signum() <= 0 || other.interval.low().signum() <= 0) {
            return new Outcome.NotReckoned(Reason.NEAR_ZERO);
        }
        Interval ratio = ratio(other);
        var change = new Interval(percent(ratio.low()), percent(ratio.high()));
        return Outcome.supported(percent(quotient(other)), change, digits(other));
    }

    private BigDecimal quotient(Amount other) {
        return value.divide(other.value, MathContext.DECIMAL128);
    }

    private Interval ratio(Amount other) {
        return new Interval(
                interval.low().divide(other.interval.high(), DOWN),
                interval.high().divide(other.interval.low(), UP));
    }

    private static BigDecimal percent(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).multiply(HUNDRED);
    }

    /// As many as the less precise of the two has, and three of two exact ones at least.
    private int digits(Amount other) {
        int printed = Stream.of(this, other)
                .filter(amount -> !amount.isExact())
                .mapToInt(amount -> amount.value.precision())
                .min()
                .orElse(0);
        return printed == 0 ? Math.max(3, Math.max(value.precision(), other.value.precision())) : printed;
    }

    private boolean isExact() {
        return interval.low().compareTo(interval.high()) == 0;
    }
}
