package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.*;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// A figure put together for a test of cards, badges and walls.
public final class FigureSketch {
    private final String id;
    private final Text name;
    private final @Nullable BigDecimal value;
    private final Unit unit;
    private final List<Rank> ranks = new ArrayList<>();
    private IndicatorKind kind = IndicatorKind.FLOW;
    private ObsStatus status = ObsStatus.A;
    private @Nullable Qualifier qualifier;
    private @Nullable Growth growth;
    private @Nullable String partOf;
    private boolean derived;

    private FigureSketch(String id, Text name, @Nullable BigDecimal value, Unit unit) {
        this.id = id;
        this.name = name;
        this.value = value;
        this.unit = unit;
    }

    /// @param value null where only a rank is stated
    public static FigureSketch of(String id, String zh, String en, @Nullable String value, String unit) {
        return new FigureSketch(id, new Text(zh, en), value == null ? null : new BigDecimal(value), unit(unit));
    }

    private static Unit unit(String printed) {
        return switch (printed) {
            case "亿元" -> new Unit(printed, Measure.CNY, new BigDecimal("1E8"), null, null);
            case "亿美元" -> new Unit(printed, Measure.USD, new BigDecimal("1E8"), null, null);
            case "元" -> new Unit(printed, Measure.CNY, BigDecimal.ONE, null, null);
            case "%" -> new Unit(printed, Measure.PERCENT, BigDecimal.ONE, null, null);
            case "年" -> new Unit(printed, Measure.YEAR, BigDecimal.ONE, null, null);
            case "个工作日" -> new Unit(printed, Measure.WORKING_DAY, BigDecimal.ONE, null, null);
            default -> new Unit(printed, Measure.COUNT, BigDecimal.ONE, printed, null);
        };
    }

    public FigureSketch kind(IndicatorKind kind) {
        this.kind = kind;
        return this;
    }

    public FigureSketch status(ObsStatus status) {
        this.status = status;
        return this;
    }

    public FigureSketch qualifier(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    public FigureSketch grown(String percent, String printed) {
        growth = new Growth(new BigDecimal(percent), Growth.Unit.PERCENT, Growth.Price.UNKNOWN, printed);
        return this;
    }

    public FigureSketch partOf(String whole) {
        partOf = whole;
        return this;
    }

    public FigureSketch derived() {
        derived = true;
        return this;
    }

    public FigureSketch first(Scope scope, String printed) {
        ranks.add(new Rank(1, null, scope, null, null, null, false, printed));
        return this;
    }

    public FigureSketch firstFor(int years, Scope scope, String printed) {
        ranks.add(new Rank(1, null, scope, null, null, years, true, printed));
        return this;
    }

    public FigureSketch place(int place, @Nullable Integer of, Scope scope, String printed) {
        ranks.add(new Rank(place, null, scope, null, of, null, false, printed));
        return this;
    }

    public FigureSketch superlative(Rank.Superlative superlative, Scope scope, String printed) {
        ranks.add(new Rank(null, superlative, scope, null, null, null, false, printed));
        return this;
    }

    public Figure build() {
        Figure.Origin origin = derived
                ? new Figure.Origin.Computed("a / b", List.of("a", "b"), List.of(new Place("reform", 2)), null)
                : new Figure.Origin.Stated(value == null ? "第一" : value.toPlainString(), new Place("reform", 2));
        return new Figure(
                id,
                "reform",
                name,
                null,
                null,
                kind,
                unit,
                value,
                null,
                TimePeriod.ofYear(2023),
                "330206",
                status,
                qualifier,
                growth,
                ranks,
                null,
                null,
                partOf,
                null,
                origin);
    }
}
