package tidemark.chart.gallery;

import static tidemark.chart.gallery.Drafts.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Direction;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.TimePeriod;

/// One ordinary example of every form: figures of Beilun in 2023; where that year alone has no such chart, samples that
/// say they are samples.
public final class Examples {
    private Examples() {}

    /// An example: a report of one chart.
    public record Example(Form form, Report report) {
        public ChartSpec chart() {
            return report.charts().getFirst();
        }

        public ChartRequest request(Language language, Theme theme, Size size, Purpose purpose) {
            return new ChartRequest(report, chart(), language, theme, size, purpose, false);
        }
    }

    public static List<Example> all() {
        return Stream.of(Form.values()).map(Examples::of).toList();
    }

    public static Example of(Form form) {
        return switch (form) {
            case CARD -> card();
            case TILES -> tiles();
            case BARS -> bars();
            case SHARE_BAR -> shareBar();
            case WAFFLE -> waffle();
            case SQUARES -> squares();
            case DOT_FIELD -> dotField();
            case DAY_CELLS -> dayCells();
            case DURATION_BARS -> durationBars();
            case AREA_SQUARES -> areaSquares();
            case RANK_BADGES -> rankBadges();
            case RANK_WALL -> rankWall();
            case STREAK_CELLS -> streakCells();
            case TIMELINE -> timeline();
            case HONOUR_WALL -> honourWall();
            case GROWTH_BARS -> growthBars();
            case LINE -> line();
            case SLOPE -> slope();
            case GROUPED_BARS -> groupedBars();
            case DUMBBELL -> dumbbell();
        };
    }

    private static Example card() {
        return ofFigures(
                Form.CARD,
                new Text("全年地区生产总值预计2730亿元", "GDP is estimated at CNY 273.0 billion"),
                null,
                figure("gdp", "地区生产总值", "Gross domestic product", "2730", Drafts.CNY_100M)
                        .status(ObsStatus.E)
                        .qualifier(null, "地区生产总值2730亿元")
                        .done());
    }

    private static Example tiles() {
        return ofFigures(
                Form.TILES,
                new Text("四十余项任务、一百三十余条措施", "More than 40 tasks, more than 130 measures"),
                null,
                figure("key_tasks", "营商环境重点任务", "Key tasks for the business environment", "40", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .qualifier(Qualifier.MORE_THAN, "40余项")
                        .done(),
                figure("measures", "具体措施", "Specific measures", "130", Drafts.count("条"))
                        .kind(IndicatorKind.COUNT)
                        .qualifier(Qualifier.MORE_THAN, "130余条")
                        .done(),
                figure("reforms", "营商环境改革创新", "Business environment reforms", "15", Drafts.count("个"))
                        .kind(IndicatorKind.COUNT)
                        .done(),
                figure("best_cases", "省级制度创新最佳案例", "Provincial best cases", "11", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .done());
    }

    private static Example bars() {
        return ofFigures(
                Form.BARS,
                new Text("一般公共预算收入略过财政总收入的一半", "General public budget revenue is just over half"),
                "budget_revenue",
                fiscalRevenue(),
                budgetRevenue());
    }

    private static Figure fiscalRevenue() {
        return figure("fiscal_revenue", "财政总收入", "Total fiscal revenue", "813.4", Drafts.CNY_100M)
                .group("revenue")
                .done();
    }

    private static Figure budgetRevenue() {
        return figure("budget_revenue", "一般公共预算收入", "General public budget revenue", "413.5", Drafts.CNY_100M)
                .group("revenue")
                .partOf("fiscal_revenue")
                .done();
    }

    private static Example shareBar() {
        return ofFigures(
                Form.SHARE_BAR,
                new Text("财政总收入中，一般公共预算收入略过一半", "Just over half of fiscal revenue is general public budget"),
                null,
                budgetRevenue(),
                fiscalRevenue());
    }

    private static Example waffle() {
        return ofFigures(
                Form.WAFFLE,
                new Text("每100元全国外贸，北仑约占1.08元", "About 1.08 of every 100 yuan of national trade"),
                "trade_share",
                figure("trade_share", "外贸进出口总额占全国比重", "Share of national trade", "1.078", Drafts.PERCENT)
                        .kind(IndicatorKind.RATIO)
                        .whole("全国外贸进出口总额", "Total trade of China")
                        .paragraph(5)
                        .done());
    }

    private static Example squares() {
        return ofFigures(
                Form.SQUARES,
                new Text("11项自贸试验区创新入选全省最佳案例", "Eleven free-trade-zone cases are provincial best cases"),
                null,
                figure("best_cases", "省级制度创新最佳案例", "Provincial best cases", "11", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .done());
    }

    private static Example dotField() {
        return ofFigures(
                Form.DOT_FIELD,
                new Text("筹建保障性租赁住房6428套", "6,428 subsidised rental homes in preparation"),
                null,
                figure("rental_homes", "筹建保障性租赁住房", "Subsidised rental homes", "6428", Drafts.count("套"))
                        .kind(IndicatorKind.COUNT)
                        .paragraph(8)
                        .done());
    }

    private static Example dayCells() {
        return ofFigures(
                Form.DAY_CELLS,
                new Text("低风险小型项目审批平均5个工作日", "Small low-risk projects: five working days"),
                null,
                figure("approval", "低风险小型项目审批", "Approval of small low-risk projects", "5", Drafts.WORKING_DAYS)
                        .kind(IndicatorKind.DURATION)
                        .better(Direction.LESS)
                        .paragraph(7)
                        .done());
    }

    private static Example durationBars() {
        return ofFigures(
                Form.DURATION_BARS,
                new Text("建筑许可平均32天，商业纠纷不到55天", "Permits take 32 days, disputes under 55"),
                "permits",
                figure("permits", "建筑许可办理", "Construction permits", "32", Drafts.DAYS)
                        .kind(IndicatorKind.DURATION)
                        .group("procedures")
                        .better(Direction.LESS)
                        .paragraph(7)
                        .done(),
                figure("disputes", "商业纠纷解决", "Commercial disputes", "54.69", Drafts.DAYS)
                        .kind(IndicatorKind.DURATION)
                        .group("procedures")
                        .better(Direction.LESS)
                        .paragraph(7)
                        .done());
    }

    private static Example areaSquares() {
        return ofFigures(
                Form.AREA_SQUARES,
                new Text("盘活存量土地2819亩", "187.9 ha of idle land back in use"),
                null,
                figure("idle_land", "盘活存量土地", "Idle land brought back into use", "2819", Drafts.MU)
                        .done());
    }

    private static Example rankBadges() {
        return ofFigures(
                Form.RANK_BADGES,
                new Text("外资全省第一，跨境进口全国单区第一", "First in the province for foreign capital"),
                null,
                figure("foreign_capital", "实际利用外资", "Foreign capital utilised", "26.7", Drafts.USD_100M)
                        .rank(first(Scope.PROVINCE, null, null, "总量居全省第一"))
                        .done(),
                figure("cross_border", "跨境电商零售进口", "Cross-border e-commerce imports", null, Drafts.count("位"))
                        .kind(IndicatorKind.RANK)
                        .rank(first(Scope.NATION, new Text("全国综试区单区", "single zones"), 7, "连续7年位居全国综试区单区第一位"))
                        .done(),
                figure("projects", "重大科技攻关项目立项", "Major research projects", "16", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .rank(first(Scope.CITY, null, null, "全市第一"))
                        .done());
    }

    private static Rank first(Scope scope, @Nullable Text among, @Nullable Integer years, String printed) {
        return new Rank(1, null, scope, among, null, years, years != null, printed);
    }

    private static Example rankWall() {
        return ofFigures(
                Form.RANK_WALL,
                new Text("10项总量全市第一，其中5项全省第一", "Ten totals lead the city, five of them the province"),
                null,
                figure("city_firsts", "总量指标居全市首位", "Totals first in the city", "10", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .rank(first(Scope.CITY, null, null, "全市首位"))
                        .done(),
                figure("province_firsts", "保持全省第一", "Still first in the province", "5", Drafts.count("项"))
                        .kind(IndicatorKind.COUNT)
                        .partOf("city_firsts")
                        .rank(first(Scope.PROVINCE, null, null, "全省第一"))
                        .done());
    }

    private static Example streakCells() {
        return ofFigures(
                Form.STREAK_CELLS,
                new Text("三项荣誉持续多年", "Three honours kept for years"),
                null,
                streak("streak_imports", "跨境电商零售进口·全国单区第一", "Cross-border imports, first zone nationwide", "7", 5),
                streak("streak_industry", "规上工业增加值·全省第一", "Industrial value added, first in the province", "6", 2),
                streak("streak_beautiful", "美丽浙江考核·优秀", "Beautiful Zhejiang assessment, excellent", "6", 7));
    }

    private static Figure streak(String id, String zh, String en, String years, int paragraph) {
        return figure(id, zh, en, years, Drafts.YEARS)
                .kind(IndicatorKind.STREAK)
                .paragraph(paragraph)
                .done();
    }

    private static Example growthBars() {
        return ofFigures(
                Form.GROWTH_BARS,
                new Text("居民收入增长5%，示例指标有升有降", "Income is up 5%; the samples rise and fall"),
                "income",
                figure("income", "城乡居民人均可支配收入", "Disposable income per head", "74289", Drafts.CNY)
                        .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .done(),
                figure("sample_a", "示例指标甲", "Sample indicator A", "1204.5", Drafts.CNY_100M)
                        .growth("8.2", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .done(),
                figure("sample_b", "示例指标乙", "Sample indicator B", "318", Drafts.count("家"))
                        .status(ObsStatus.E)
                        .growth("-3.4", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .done(),
                figure("sample_c", "示例指标丙", "Sample indicator C", "96.1", Drafts.CNY_100M)
                        .growth("-0.6", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .done());
    }

    private static Example line() {
        return ofFigures(
                Form.LINE,
                new Text("示例：甲一路上升，乙2021年无数据", "Sample: A rises, B has no value for 2021"),
                "sample_a",
                Stream.concat(
                                samples("sample_a", "示例指标甲", "Sample indicator A", 2019, "820", "845", "910", "968"),
                                Stream.of(
                                        sample("sample_a", "示例指标甲", "Sample indicator A", 2023, "1020")
                                                .status(ObsStatus.E)
                                                .done(),
                                        sample("sample_b", "示例指标乙", "Sample indicator B", 2019, "410")
                                                .done(),
                                        sample("sample_b", "示例指标乙", "Sample indicator B", 2020, "455")
                                                .done(),
                                        sample("sample_b", "示例指标乙", "Sample indicator B", 2022, "520")
                                                .done(),
                                        sample("sample_b", "示例指标乙", "Sample indicator B", 2023, "500")
                                                .done()))
                        .toArray(Figure[]::new));
    }

    private static Example slope() {
        return ofFigures(
                Form.SLOPE,
                new Text("示例：甲、乙上升，丙下降", "Sample: A and B rise, C falls"),
                "sample_c",
                Stream.of(
                                samples("sample_a", "示例指标甲", "Sample indicator A", 2022, "968", "1020"),
                                samples("sample_b", "示例指标乙", "Sample indicator B", 2022, "520", "688"),
                                samples("sample_c", "示例指标丙", "Sample indicator C", 2022, "540", "402"))
                        .flatMap(figures -> figures)
                        .toArray(Figure[]::new));
    }

    private static Example groupedBars() {
        return ofFigures(
                Form.GROUPED_BARS,
                new Text("示例：三年里甲增得最多", "Sample: A grew most in three years"),
                null,
                Stream.of(
                                samples("sample_a", "示例指标甲", "Sample indicator A", 2021, "910", "968", "1020"),
                                samples("sample_b", "示例指标乙", "Sample indicator B", 2021, "480", "520", "588"))
                        .flatMap(figures -> figures)
                        .toArray(Figure[]::new));
    }

    private static Example dumbbell() {
        return ofFigures(
                Form.DUMBBELL,
                new Text("示例：甲增得多，丙略有下降", "Sample: A grew much, C fell a little"),
                "sample_a",
                grown("sample_a", "示例指标甲", "Sample indicator A", "1020", "23.5"),
                grown("sample_b", "示例指标乙", "Sample indicator B", "688", "9.1"),
                grown("sample_c", "示例指标丙", "Sample indicator C", "402", "-2.4"));
    }

    private static Figure grown(String id, String zh, String en, String value, String growth) {
        return sample(id, zh, en, 2023, value)
                .growth(growth, Growth.Unit.PERCENT, Growth.Price.NOMINAL)
                .done();
    }

    /// A figure a year, from `first` on.
    private static Stream<Figure> samples(String id, String zh, String en, int first, String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> sample(id, zh, en, first + i, values[i]).done());
    }

    private static Drafts sample(String id, String zh, String en, int year, String value) {
        return figure(id, zh, en, value, Drafts.CNY_100M).group("samples").period(TimePeriod.ofYear(year));
    }

    private static Example timeline() {
        return ofEvents(
                Form.TIMELINE,
                new Text("半年里三件省内首创", "Three provincial firsts in half a year"),
                event(
                        "lng",
                        "国际航行船舶保税LNG加注",
                        "Bonded LNG bunkering for ocean-going ships",
                        "2023-06",
                        Scope.PROVINCE,
                        3),
                event("sample_event_a", "示例事件甲", "Sample event A", "2023-09", Scope.CITY, 4),
                event("sample_event_b", "示例事件乙", "Sample event B", "2023-12-18", Scope.NATION, 5));
    }

    private static Example honourWall() {
        return ofEvents(
                Form.HONOUR_WALL,
                new Text("从全国首家到全省首单", "From a national first to a provincial first"),
                event(
                        "pickup",
                        "中东欧跨境电商自提中心",
                        "Pick-up centre for Central and Eastern European goods",
                        null,
                        Scope.NATION,
                        5),
                event(
                        "warehouse",
                        "亚马逊海外购前置保税仓",
                        "Forward bonded warehouse of Amazon Global Store",
                        null,
                        Scope.NATION,
                        5),
                event(
                        "lng",
                        "国际航行船舶保税LNG加注",
                        "Bonded LNG bunkering for ocean-going ships",
                        "2023-06",
                        Scope.PROVINCE,
                        3));
    }

    private static Event event(String id, String zh, String en, @Nullable String date, Scope scope, int paragraph) {
        return new Event(
                id,
                "reform",
                new Text(zh, en),
                null,
                null,
                date,
                Event.Kind.LAUNCH,
                scope,
                Event.Claim.FIRST,
                zh,
                new Place("reform", paragraph));
    }

    private static Example ofFigures(Form form, Text title, @Nullable String focus, Figure... figures) {
        var ids = Stream.of(figures).map(Figure::id).distinct().toList();
        var chart = new ChartSpec(form.code(), "reform", title, form, ids, List.of(), focus, null);
        return new Example(form, report(chart, List.of(figures), List.of()));
    }

    private static Example ofEvents(Form form, Text title, Event... events) {
        var ids = Stream.of(events).map(Event::id).toList();
        var chart = new ChartSpec(form.code(), "reform", title, form, List.of(), ids, null, null);
        return new Example(form, report(chart, List.of(), List.of(events)));
    }

    /// A report of one section that holds just what its one chart shows.
    public static Report report(ChartSpec chart, List<Figure> figures, List<Event> events) {
        var section = Objects.requireNonNull(chart.section());
        return new Report(
                "example",
                new Text("北仑区2023年发展报告", "Beilun 2023 development report"),
                Drafts.AREA,
                TimePeriod.ofYear(2023),
                List.of(new Area(Drafts.AREA, new Text("北仑区", "Beilun District"), Area.Level.COUNTY, null)),
                new Source(
                        "夯实“稳”的基础 激发“进”的动能",
                        null,
                        List.of("周松华", "陈旻茗", "龚雯雯"),
                        null,
                        null,
                        List.of(new Source.Section(section, "改革发力", 8)),
                        List.of()),
                List.of(new Section(section, new Text("改革", "Reform"), chart.title(), List.of())),
                List.of(),
                List.of(),
                events,
                List.of(chart),
                figures);
    }
}
