package tidemark.report.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A unit as printed. Find one with [Units#find(String)].
///
/// @param printed with its scale: 亿元, 万笔, 个工作日, 亩, %
/// @param scale how many base units one of it is: 10⁸ for 亿元, 10⁴ for 万笔; for areas, square metres, rounded
///     to no fewer than 12 digits
/// @param classifier for counts, the word that counts (个 家 项); null otherwise
/// @param per for quotients such as 亿元/个, the unit below the line; null otherwise
public record Unit(
        String printed,
        Measure measure,
        BigDecimal scale,
        @Nullable String classifier,
        @Nullable Unit per) {

    public boolean isCount() {
        return measure == Measure.COUNT && per == null;
    }

    public boolean isMoney() {
        return (measure == Measure.CNY || measure == Measure.USD) && per == null;
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
