package tidemark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.formula.PrintedDigits;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;

/// Figures for tests, one statement each: `figure("gdp").of("2730", "亿元").estimated().build()`.
public final class FigureBuilder {
    private final String id;
    private Text name;
    private IndicatorKind kind = IndicatorKind.FLOW;
    private Unit unit = unit("个");
    private @Nullable BigDecimal value;
    private TimePeriod period = TimePeriod.ofYear(2023);
    private ObsStatus status = ObsStatus.A;
    private @Nullable Qualifier qualifier;
    private @Nullable Growth growth;
    private final List<Rank> ranks = new ArrayList<>();
    private @Nullable String group;
    private @Nullable Direction better;
    private @Nullable String partOf;
    private @Nullable Text whole;
    private Figure.@Nullable Origin origin;
    private String printed = "";

    private FigureBuilder(String id) {
        this.id = id;
        this.name = new Text(id, id);
    }

    private String area = "330206";

    public static FigureBuilder figure(String id) {
        return new FigureBuilder(id);
    }

    /// @param value null where only a rank is stated
    public static FigureBuilder figure(String id, String zh, String en, @Nullable String value, String unitPrinted) {
        var figure = figure(id).named(zh, en);
        if (value != null) {
            return figure.of(value, unitPrinted);
        }
        figure.unit = unit(unitPrinted);
        figure.printed = "第一";
        return figure;
    }

    private static Unit unit(String printed) {
        return Units.find(printed).orElseThrow();
    }

    public FigureBuilder of(String number, String unitPrinted) {
        value = new BigDecimal(number);
        unit = unit(unitPrinted);
        printed = number + unitPrinted;
        if (unit.isCount()) {
            kind = IndicatorKind.COUNT;
        } else if (unit.isDuration()) {
            kind = IndicatorKind.DURATION;
        } else if (unit.isShare()) {
            kind = IndicatorKind.RATIO;
        }
        return this;
    }

    public FigureBuilder named(String zh, String en) {
        name = new Text(zh, en);
        return this;
    }

    public FigureBuilder kind(IndicatorKind of) {
        kind = of;
        return this;
    }

    public FigureBuilder in(int year) {
        period = TimePeriod.ofYear(year);
        return this;
    }

    public FigureBuilder of(String areaCode) {
        area = areaCode;
        return this;
    }

    public FigureBuilder status(ObsStatus of) {
        status = of;
        return this;
    }

    public FigureBuilder qualified(Qualifier by, String words) {
        qualifier = by;
        printed = words;
        return this;
    }

    public FigureBuilder qualified(Qualifier by) {
        qualifier = by;
        return this;
    }

    public FigureBuilder growing(String by, Growth.Unit in, Growth.Price price) {
        growth = new Growth(new BigDecimal(by), in, price, by + in.printed());
        return this;
    }

    public FigureBuilder growing(String percent, String words) {
        growth = new Growth(new BigDecimal(percent), Growth.Unit.PERCENT, Growth.Price.UNKNOWN, words);
        return this;
    }

    public FigureBuilder ranked(Rank rank) {
        ranks.add(rank);
        return this;
    }

    public FigureBuilder first(Scope scope, String words) {
        return place(1, null, scope, words);
    }

    public FigureBuilder firstFor(int years, Scope scope, String words) {
        return ranked(new Rank(1, null, scope, null, null, years, true, words));
    }

    public FigureBuilder place(int place, @Nullable Integer of, Scope scope, String words) {
        return ranked(new Rank(place, null, scope, null, of, null, false, words));
    }

    public FigureBuilder superlative(Rank.Superlative superlative, Scope scope, String words) {
        return ranked(new Rank(null, superlative, scope, null, null, null, false, words));
    }

    public FigureBuilder ranked(int rank, Scope scope) {
        ranks.add(new Rank(
                rank, null, scope, null, null, null, false, scope.label().zh() + "第" + rank));
        return this;
    }

    public FigureBuilder ranked(int rank, Scope scope, int years) {
        ranks.add(new Rank(
                rank,
                null,
                scope,
                null,
                null,
                years,
                true,
                "连续" + years + "年" + scope.label().zh() + "第" + rank));
        return this;
    }

    public FigureBuilder group(String of) {
        group = of;
        return this;
    }

    public FigureBuilder better(Direction direction) {
        better = direction;
        return this;
    }

    public FigureBuilder partOf(String whole) {
        partOf = whole;
        return this;
    }

    public FigureBuilder shareOf(String zh, String en) {
        whole = new Text(zh, en);
        return this;
    }

    public FigureBuilder computed(String formula, String... inputs) {
        origin = new Figure.Origin.Computed(formula, List.of(inputs), List.of(new Place("reform", 1)), null);
        return this;
    }

    public Figure build() {
        return new Figure(
                id,
                "reform",
                name,
                null,
                null,
                kind,
                unit,
                value,
                PrintedDigits.interval(value, unit, kind, qualifier).orElse(null),
                period,
                area,
                status,
                qualifier,
                growth,
                ranks,
                group,
                better,
                partOf,
                whole,
                origin == null ? new Figure.Origin.Stated(printed, new Place("reform", 1)) : origin);
    }

    /// A report of these figures and events with one section, `reform`.
    public static Report report(List<Figure> figures, List<Event> events, List<ChartSpec> charts) {
        var title = new Text("报告", "Report");
        return new Report(
                "made",
                title,
                "330206",
                TimePeriod.ofYear(2023),
                List.of(new Area("330206", new Text("北仑区", "Beilun District"), Area.Level.COUNTY, null)),
                new Source(
                        "来源",
                        null,
                        List.of("作者"),
                        null,
                        null,
                        List.of(new Source.Section("reform", "改革", 9)),
                        List.of()),
                List.of(new Section("reform", new Text("改革", "Reform"), title, List.of())),
                List.of(),
                List.of(),
                events,
                charts,
                figures);
    }

    /// A chart of all figures and events of [#report].
    public static ChartSpec chart(@Nullable Form form, List<Figure> figures, List<Event> events) {
        return new ChartSpec(
                "chart",
                "reform",
                new Text("标题", "Title"),
                form,
                figures.stream().map(Figure::id).distinct().toList(),
                events.stream().map(Event::id).toList(),
                null,
                null);
    }
}
