package tidemark.report.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A unit as printed. Find one with [Units#find(String)].
///
/// @param printed with its scale: 亿元, 万笔, 个工作日, 亩, %
/// @param scale how many base units one of it is: 10⁸ for 亿元, 10⁴ for 万笔; for areas, square metres, rounded
///     to no fewer than 12 digits
/// @param classifier for counts, the word that counts (个 家 项); null otherwise
/// @param per for quotients such as 亿元/个, the unit below the line; null otherwise
/// @param styles how amounts in it read; what they are is the same in every style
public record Unit(
        String printed,
        Measure measure,
        BigDecimal scale,
        @Nullable String classifier,
        @Nullable Unit per,
        UnitStyles styles) {
    private static final MathContext PRECISE = new MathContext(40, RoundingMode.HALF_EVEN);

    /// A unit that reads as each language is used to.
    public Unit(String printed, Measure measure, BigDecimal scale, @Nullable String classifier, @Nullable Unit per) {
        this(printed, measure, scale, classifier, per, UnitStyles.CUSTOMARY);
    }

    /// The same unit, to be read otherwise.
    public Unit reading(UnitStyles wanted) {
        return styles.equals(wanted) ? this : new Unit(printed, measure, scale, classifier, per, wanted);
    }

    /// What one of it is in a formula, where shares are parts of one: 0.01 for %, 10⁸ for 亿元 and for 亿元/个; rounded to
    /// 40 digits.
    public BigDecimal factor() {
        BigDecimal above = switch (measure) {
            case PERCENT, PERCENTAGE_POINT -> scale.scaleByPowerOfTen(-2);
            case PERMILLE -> scale.scaleByPowerOfTen(-3);
            case CNY, USD, RATIO, POINT, HOUR, DAY, WORKING_DAY, MONTH, YEAR, LENGTH -> scale;
            case AREA, VOLUME, TONNE, POWER, ENERGY, TEU, PERSON_TIMES, COUNT -> scale;
        };
        return per == null ? above : above.divide(per.factor(), PRECISE);
    }

    public boolean isCount() {
        return measure == Measure.COUNT && per == null;
    }

    public boolean isMoney() {
        return (measure == Measure.CNY || measure == Measure.USD) && per == null;
    }

    /// Land in the unit that only China measures it in.
    public boolean isMu() {
        return measure == Measure.AREA && per == null && printed.endsWith("亩");
    }

    /// A part of a hundred or a thousand.
    public boolean isShare() {
        return (measure == Measure.PERCENT || measure == Measure.PERMILLE) && per == null;
    }

    public boolean isDuration() {
        return switch (measure) {
            case HOUR, DAY, WORKING_DAY, MONTH, YEAR -> per == null;
            case CNY, USD, PERCENT, PERMILLE, PERCENTAGE_POINT, RATIO, POINT -> false;
            case LENGTH, AREA, VOLUME, TONNE, POWER, ENERGY, TEU, PERSON_TIMES, COUNT -> false;
        };
    }
}
