package tidemark.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import tidemark.report.unit.Unit;

/// Whether two indicators may stand in one row at all. Where either states no level, there is nothing to hold against
/// each other but growths and ranks, and units and kinds do not matter.
public final class Fit {

    private Fit() {}

    /// Empty where they fit; the reason otherwise.
    public static Optional<Apart> apart(Subject own, Subject other) {
        if (own.isGrowth() != other.isGrowth()) {
            return saysGrowthOrPlaceOnly(own) && saysGrowthOrPlaceOnly(other)
                    ? Optional.empty()
                    : Optional.of(new Apart.OnlyGrowth(own, other));
        }
        if (!own.hasLevel() || !other.hasLevel()) {
            return Optional.empty();
        }
        if (!isConvertible(own.figure().unit(), other.figure().unit())) {
            return Optional.of(new Apart.OtherUnit(own, other));
        }
        return own.figure().kind() == other.figure().kind()
                ? Optional.empty()
                : Optional.of(new Apart.OtherKind(own, other));
    }

    /// False for an amount whose growth is not stated: it has nothing that a growth could be held against.
    private static boolean saysGrowthOrPlaceOnly(Subject subject) {
        return subject.growth().isPresent() || !subject.hasLevel();
    }

    /// True where one is the other times a power of ten: 万元 and 亿元, not 亩 and 公顷, never 亿元 and 亿美元.
    public static boolean isConvertible(Unit a, Unit b) {
        if (a.measure() != b.measure() || !Objects.equals(a.classifier(), b.classifier())) {
            return false;
        }
        return isPowerOfTen(factor(a, b)) && isSameBelow(a, b);
    }

    /// How many of `to` one of `from` is.
    static BigDecimal factor(Unit from, Unit to) {
        return from.scale().divide(to.scale(), MathContext.DECIMAL128).stripTrailingZeros();
    }

    private static boolean isSameBelow(Unit a, Unit b) {
        Unit below = a.per();
        Unit otherBelow = b.per();
        if (below == null || otherBelow == null) {
            return below == otherBelow;
        }
        return below.equals(otherBelow);
    }

    private static boolean isPowerOfTen(BigDecimal factor) {
        return factor.unscaledValue().equals(java.math.BigInteger.ONE);
    }
}
