package tidemark.report.formula;

import java.util.Map;
import java.util.TreeMap;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// What a quantity measures, as powers of base quantities: money a piece is money¹ 家⁻¹, a plain ratio has
/// none.
record Dimension(Map<String, Integer> powers) {
    private static final String COUNT = "COUNT:";
    static final Dimension NONE = new Dimension(Map.of());

    Dimension {
        powers = Map.copyOf(powers);
    }

    static Dimension of(Unit unit) {
        Unit per = unit.per();
        Dimension above = base(unit);
        return per == null ? above : above.over(base(per));
    }

    private static Dimension base(Unit unit) {
        Measure measure = unit.measure();
        return switch (measure) {
            case PERCENT, PERMILLE, PERCENTAGE_POINT, RATIO -> NONE;
            case COUNT -> new Dimension(Map.of(COUNT + unit.classifier(), 1));
            case CNY, USD, POINT, HOUR, DAY, WORKING_DAY, MONTH, YEAR, LENGTH ->
                new Dimension(Map.of(measure.name(), 1));
            case AREA, VOLUME, TONNE, POWER, ENERGY, TEU, PERSON_TIMES -> new Dimension(Map.of(measure.name(), 1));
        };
    }

    boolean isNone() {
        return powers.isEmpty();
    }

    Dimension times(Dimension other) {
        return joined(other, 1);
    }

    Dimension over(Dimension other) {
        return joined(other, -1);
    }

    /// Money for each of 15 projects may be written as money.
    Dimension withoutEach() {
        var kept = new TreeMap<>(powers);
        kept.entrySet().removeIf(power -> power.getKey().startsWith(COUNT) && power.getValue() == -1);
        return new Dimension(kept);
    }

    private Dimension joined(Dimension other, int sign) {
        var sum = new TreeMap<>(powers);
        other.powers.forEach((key, power) -> sum.merge(key, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(sum);
    }
}
