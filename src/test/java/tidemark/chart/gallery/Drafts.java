package tidemark.chart.gallery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Direction;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.formula.PrintedDigits;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;

/// A figure being put together for an example or a test, its plain parts filled in.
public final class Drafts {
    public static final String AREA = "330206";
    public static final Unit CNY_100M = unit("亿元", Measure.CNY, "100000000", null);
    public static final Unit USD_100M = unit("亿美元", Measure.USD, "100000000", null);
    public static final Unit CNY = unit("元", Measure.CNY, "1", null);
    public static final Unit PERCENT = unit("%", Measure.PERCENT, "0.01", null);
    public static final Unit PER_MILLE = unit("‰", Measure.PERMILLE, "0.001", null);
    public static final Unit DAYS = unit("天", Measure.DAY, "1", null);
    public static final Unit WORKING_DAYS = unit("个工作日", Measure.WORKING_DAY, "1", null);
    public static final Unit MU = unit("亩", Measure.AREA, "666.666666666667", null);
    public static final Unit YEARS = unit("年", Measure.YEAR, "1", null);
    public static final Unit TEN_THOUSAND_DEALS = unit("万笔", Measure.COUNT, "10000", "笔");

    private final String id;
    private final Text name;
    private final Unit unit;
    private final @Nullable BigDecimal value;
    private final List<Rank> ranks = new ArrayList<>();
    private String section = "reform";
    private IndicatorKind kind = IndicatorKind.FLOW;
    private TimePeriod period = TimePeriod.ofYear(2023);
    private ObsStatus status = ObsStatus.A;
    private @Nullable Qualifier qualifier;
    private @Nullable Growth growth;
    private @Nullable String group;
    private @Nullable Direction better;
    private @Nullable String partOf;
    private @Nullable Text whole;
    private @Nullable String formula;
    private String printed;
    private int paragraph = 3;

    private Drafts(String id, Text name, Unit unit, @Nullable BigDecimal value) {
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.value = value;
        printed = value == null ? name.zh() : value.toPlainString() + unit.printed();
    }

    /// @param value null where only a rank is stated
    public static Drafts figure(String id, Text name, @Nullable String value, Unit unit) {
        return new Drafts(id, name, unit, value == null ? null : new BigDecimal(value));
    }

    public static Drafts figure(String id, String zh, String en, @Nullable String value, Unit unit) {
        return figure(id, new Text(zh, en), value, unit);
    }

    /// A unit of counting.
    public static Unit count(String classifier) {
        return unit(classifier, Measure.COUNT, "1", classifier);
    }

    private static Unit unit(String printed, Measure measure, String scale, @Nullable String classifier) {
        return new Unit(printed, measure, new BigDecimal(scale), classifier, null);
    }

    public Drafts section(String section) {
        this.section = section;
        return this;
    }

    public Drafts kind(IndicatorKind kind) {
        this.kind = kind;
        return this;
    }

    public Drafts period(String code) {
        period = TimePeriod.parse(code).orElseThrow();
        return this;
    }

    public Drafts period(TimePeriod period) {
        this.period = period;
        return this;
    }

    public Drafts status(ObsStatus status) {
        this.status = status;
        return this;
    }

    public Drafts qualifier(@Nullable Qualifier qualifier, String printed) {
        this.qualifier = qualifier;
        this.printed = printed;
        return this;
    }

    public Drafts growth(String value, Growth.Unit in, Growth.Price price) {
        var change = new BigDecimal(value);
        var verb = change.signum() < 0 ? "下降" : "增长";
        growth = new Growth(change, in, price, verb + change.abs().toPlainString() + in.printed());
        return this;
    }

    public Drafts rank(Rank rank) {
        ranks.add(rank);
        return this;
    }

    public Drafts group(String group) {
        this.group = group;
        return this;
    }

    public Drafts better(Direction better) {
        this.better = better;
        return this;
    }

    public Drafts partOf(String partOf) {
        this.partOf = partOf;
        return this;
    }

    public Drafts whole(String zh, String en) {
        whole = new Text(zh, en);
        return this;
    }

    public Drafts derived(String formula) {
        this.formula = formula;
        return this;
    }

    public Drafts paragraph(int paragraph) {
        this.paragraph = paragraph;
        return this;
    }

    public Figure done() {
        var place = new Place(section, paragraph);
        Figure.Origin origin = formula == null
                ? new Figure.Origin.Stated(printed, place)
                : new Figure.Origin.Computed(formula, List.of(), List.of(place), null);
        var interval = PrintedDigits.interval(value, unit, kind, qualifier).orElse(null);
        return new Figure(
                id, section, name, null, null, kind, unit, value, interval, period, AREA, status, qualifier, growth,
                ranks, group, better, partOf, whole, origin);
    }
}
