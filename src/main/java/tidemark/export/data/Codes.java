package tidemark.export.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.export.data.CodeList.Code;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;
import tidemark.report.wording.Wording;

/// The dimensions and attributes of an SDMX message, after the cross-domain concepts where SDMX has one.
final class Codes {
    private static final String INDICATOR = "INDICATOR";
    private static final Unit MU = Units.find("亩").orElseThrow();
    private static final MathContext ROUGH = new MathContext(12);

    private final Report report;
    private final Set<String> areas;
    private final CodeList indicator;
    private final List<CodeList> dimensions;
    private final List<CodeList> ofIndicator;
    private final List<CodeList> ofObservation;

    Codes(List<Figure> figures, Report report) {
        this.report = report;
        areas = figures.stream().map(Figure::refArea).collect(Collectors.toSet());
        indicator = CodeList.dimension(
                INDICATOR,
                new Text("指标", "Indicator"),
                figures,
                figure -> new Code(figure.id(), figure.name(), figure.definition(), null, null));
        dimensions = List.of(
                CodeList.dimension(
                        "FREQ", new Text("频率", "Frequency"), figures, figure -> frequency(figure.timePeriod())),
                indicator,
                CodeList.dimension("REF_AREA", new Text("地区", "Reference area"), figures, this::area),
                CodeList.dimension(
                        "TIME_PERIOD", new Text("时期", "Time period"), figures, figure -> period(figure.timePeriod())));
        ofIndicator = List.of(
                CodeList.ofGroup(
                        INDICATOR,
                        "UNIT_MEASURE",
                        new Text("计量单位", "Unit of measure"),
                        figures,
                        figure -> measure(figure.unit())),
                CodeList.ofGroup(
                        INDICATOR,
                        "UNIT_MULT",
                        new Text("单位倍数", "Unit multiplier"),
                        figures,
                        figure -> multiplier(figure.unit())),
                CodeList.words(
                        INDICATOR,
                        "UNIT",
                        new Text("原文单位", "Unit as printed"),
                        figures,
                        figure -> both(in -> Wording.printedUnit(figure.unit(), in))),
                CodeList.ofGroup(
                        INDICATOR,
                        "IND_KIND",
                        new Text("指标类型", "Kind of indicator"),
                        figures,
                        figure -> Code.of(figure.kind().name(), both(in -> Wording.kind(figure.kind(), in)))),
                CodeList.ofGroup(
                        INDICATOR,
                        "ORIGIN",
                        new Text("来历", "Origin"),
                        figures,
                        figure -> figure.isDerived()
                                ? Code.of("DERIVED", new Text("推算", "derived"))
                                : Code.of("STATED", new Text("来源所述", "stated by the source"))),
                CodeList.words(INDICATOR, "FORMULA", new Text("算式", "Formula"), figures, this::formula));
        ofObservation = List.of(
                CodeList.dimension(
                        "OBS_STATUS",
                        new Text("数据状态", "Observation status"),
                        figures,
                        figure -> Code.of(
                                figure.obsStatus().name(), figure.obsStatus().label())),
                CodeList.ofMeasure(
                        "OBS_VALUE",
                        "COMPARATOR",
                        new Text("与真值的关系", "Relation to the true value"),
                        figures,
                        figure -> comparator(figure.qualifier())),
                CodeList.ofMeasure(
                        "GROWTH_RATE",
                        "GROWTH_UNIT",
                        new Text("增减单位", "Unit of the change"),
                        figures,
                        figure -> growthUnit(figure.growth())),
                CodeList.ofMeasure(
                        "GROWTH_RATE",
                        "GROWTH_PRICE",
                        new Text("增减口径", "Prices of the change"),
                        figures,
                        figure -> price(figure.growth())));
    }

    CodeList indicator() {
        return indicator;
    }

    /// In the order of the key.
    List<CodeList> dimensions() {
        return dimensions;
    }

    /// Attributes of an indicator.
    List<CodeList> ofIndicator() {
        return ofIndicator;
    }

    /// Attributes of each observation.
    List<CodeList> ofObservation() {
        return ofObservation;
    }

    private static Code frequency(TimePeriod period) {
        return switch (period.span()) {
            case YEAR -> Code.of("A", new Text("年", "Annual"));
            case HALF -> Code.of("S", new Text("半年", "Half-yearly"));
            case QUARTER -> Code.of("Q", new Text("季", "Quarterly"));
            case MONTH -> Code.of("M", new Text("月", "Monthly"));
        };
    }

    /// SDMX writes half-years as semesters: `2023-S1`.
    private static Code period(TimePeriod period) {
        return new Code(period.code().replace("-H", "-S"), both(period::in), null, period, null);
    }

    private Code area(Figure figure) {
        String code = figure.refArea();
        return report.area(code)
                .map(area -> new Code(code, area.name(), null, null, parent(area)))
                .orElseGet(() -> Code.of(code, new Text(code, code)));
    }

    private @Nullable String parent(Area area) {
        String within = area.within();
        return within != null && areas.contains(within) ? within : null;
    }

    private static Code measure(Unit unit) {
        Unit per = unit.per();
        Code above = base(unit);
        if (per == null) {
            return above;
        }
        Code below = base(per);
        return Code.of(
                above.id() + "_PER_" + below.id(),
                new Text(
                        above.name().zh() + "/" + below.name().zh(),
                        above.name().en() + " per " + below.name().en()));
    }

    private static Code base(Unit unit) {
        if (unit.isMu()) {
            return Code.of("MU", new Text("亩", "mu (1/15 hectare)"));
        }
        return switch (unit.measure()) {
            case CNY -> code(unit, "元", "Chinese yuan");
            case USD -> code(unit, "美元", "US dollars");
            case PERCENT -> code(unit, "百分之一", "percent");
            case PERMILLE -> code(unit, "千分之一", "per mille");
            case PERCENTAGE_POINT -> code(unit, "个百分点", "percentage points");
            case RATIO -> code(unit, "倍", "times");
            case POINT -> code(unit, "点", "points");
            case HOUR ->
                multiplier(unit) == null ? Code.of("MINUTE", new Text("分钟", "minutes")) : code(unit, "小时", "hours");
            case DAY -> code(unit, "天", "days");
            case WORKING_DAY -> code(unit, "个工作日", "working days");
            case MONTH -> code(unit, "个月", "months");
            case YEAR -> code(unit, "年", "years");
            case LENGTH -> code(unit, "米", "metres");
            case AREA -> code(unit, "平方米", "square metres");
            case VOLUME -> code(unit, "立方米", "cubic metres");
            case TONNE -> code(unit, "吨", "tonnes");
            case POWER -> code(unit, "千瓦", "kilowatts");
            case ENERGY -> code(unit, "千瓦时", "kilowatt-hours");
            case TEU -> code(unit, "标准箱", "twenty-foot equivalent units");
            case PERSON_TIMES -> code(unit, "人次", "person-times");
            case COUNT -> code(unit, "个数", "count");
        };
    }

    private static Code code(Unit unit, String zh, String en) {
        return Code.of(unit.measure().name(), new Text(zh, en));
    }

    /// The power of ten between the unit and its base, such as 8 for 亿元; null where there is none, as for minutes.
    private static @Nullable Code multiplier(Unit unit) {
        BigDecimal scale = unit.isMu() ? Units.convert(BigDecimal.ONE, unit, MU).round(ROUGH) : unit.scale();
        BigDecimal plain = scale.stripTrailingZeros();
        if (plain.precision() != 1 || plain.unscaledValue().intValue() != 1) {
            return null;
        }
        int power = -plain.scale();
        return Code.of(Integer.toString(power), new Text("10的" + power + "次方", "10 to the power of " + power));
    }

    private @Nullable Text formula(Figure figure) {
        return figure.isDerived() ? both(in -> Wording.formula(figure, report, in)) : null;
    }

    private static @Nullable Code comparator(@Nullable Qualifier qualifier) {
        if (qualifier == null) {
            return null;
        }
        String id = switch (qualifier) {
            case MORE_THAN -> "GT";
            case AT_LEAST -> "GE";
            case LESS_THAN -> "LT";
            case AT_MOST -> "LE";
            case ABOUT -> "ABOUT";
        };
        return Code.of(id, both(in -> Wording.relation(qualifier, in)));
    }

    private static @Nullable Code growthUnit(@Nullable Growth growth) {
        return growth == null ? null : Code.of(growth.unit().name(), both(in -> Wording.changeUnit(growth.unit(), in)));
    }

    private static @Nullable Code price(@Nullable Growth growth) {
        return growth == null ? null : Code.of(growth.price().name(), both(in -> Wording.price(growth.price(), in)));
    }

    private static Text both(Function<Language, String> words) {
        return new Text(words.apply(Language.ZH), words.apply(Language.EN));
    }
}
