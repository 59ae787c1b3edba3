package tidemark.export.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.export.Extract;
import tidemark.report.Area;
import tidemark.report.Direction;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Interval;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Section;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.formula.Inputs;
import tidemark.report.unit.Measure;
import tidemark.report.unit.Unit;
import tidemark.report.wording.Wording;

/// What the files of the package hold: figures and events, and what they refer to.
final class Resources {
    private static final String PERIOD = "[1-9][0-9]{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?";
    private static final String DATE = "[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?";

    private final Extract extract;
    private final Report report;
    private final List<Numbered> figures = new ArrayList<>();

    /// A figure and its place among all of one id, counted from 1.
    private record Numbered(Figure figure, int observation) {}

    private record RankRow(Numbered of, Rank rank) {}

    private record Input(Numbered of, Figure input, int observation) {}

    Resources(Extract extract) {
        this.extract = extract;
        this.report = extract.report();
        var counts = new HashMap<String, Integer>();
        extract.figures()
                .forEach(figure -> figures.add(new Numbered(figure, counts.merge(figure.id(), 1, Integer::sum))));
    }

    List<Resource<?>> all() {
        return List.of(figures(), ranks(), inputs(), events(), units(), areas(), sections(), sourceSections());
    }

    private Resource<Numbered> figures() {
        var fields = new ArrayList<Field<Numbered>>();
        fields.add(Field.key(
                "id", "指标编号", "Id of the indicator", row -> row.figure().id()));
        fields.add(Field.<Numbered>whole(
                        "observation", "同一指标的第几个数", "Number among the values of one indicator", Numbered::observation)
                .always());
        fields.addAll(Field.both(
                "name", "指标名称", "Name of the indicator", row -> row.figure().name()));
        fields.add(Field.number(
                "value",
                "数值，以 unit 为单位；只有位次时为空",
                "Value in the unit that the field unit names; empty where only a rank is stated",
                row -> row.figure().value()));
        fields.add(Field.key(
                "unit",
                "数值的单位，照原文",
                "Unit of the value, as the source prints it",
                row -> row.figure().unit().printed()));
        fields.add(Field.number(
                "low",
                "真值的下限；只有界限时为空",
                "Least true value that the digits allow; empty for a bound",
                row -> low(row.figure())));
        fields.add(Field.number(
                "high",
                "真值的上限；只有界限时为空",
                "Greatest true value that the digits allow; empty for a bound",
                row -> high(row.figure())));
        fields.add(Field.code(
                        "obs_status",
                        "数据状态（SDMX）：A 实际，P 初步核算，E 预计，F 目标",
                        "Status (SDMX): A actual, P preliminary, E estimate, F target",
                        ObsStatus.values(),
                        ObsStatus::name,
                        (Numbered row) -> row.figure().obsStatus())
                .always());
        fields.add(Field.code(
                "comparator",
                "真值与所印数值的关系：> 超、余，>= 至少，< 近、不足，<= 不超过，~ 约；空为就是此数",
                "How the true value relates to the printed one; empty where it is that one",
                Qualifier.values(),
                Qualifier::symbol,
                (Numbered row) -> row.figure().qualifier()));
        fields.add(Field.number(
                "growth",
                "比上年同期增减，以 growth_unit 为单位，下降为负",
                "Change on the year before in the unit of growth_unit, negative for a fall",
                row -> row.figure().growth() == null
                        ? null
                        : row.figure().growth().value()));
        fields.add(Field.code(
                "growth_unit",
                "增减的单位",
                "Unit of the change",
                Growth.Unit.values(),
                Growth.Unit::printed,
                (Numbered row) -> row.figure().growth() == null
                        ? null
                        : row.figure().growth().unit()));
        fields.add(Field.code(
                "growth_price",
                "增减按什么价格：nominal 名义，real 实际，unknown 未说明",
                "Prices of the change",
                Growth.Price.values(),
                Field::lower,
                (Numbered row) -> row.figure().growth() == null
                        ? null
                        : row.figure().growth().price()));
        fields.add(Field.<Numbered>key(
                        "time_period",
                        "时期，如 2023、2023-H1、2023-Q3、2023-06",
                        "Period, such as 2023, 2023-H1, 2023-Q3, 2023-06",
                        row -> row.figure().timePeriod().code())
                .mustMatch(PERIOD));
        fields.add(Field.key(
                "ref_area", "地区代码", "Code of the area", row -> row.figure().refArea()));
        fields.add(Field.code(
                        "kind",
                        "指标类型：stock 时点，flow 时期，ratio 比率，index 指数，duration 时长，count 个数，rank 位次，streak 连续年数",
                        "Kind of quantity",
                        IndicatorKind.values(),
                        Field::lower,
                        (Numbered row) -> row.figure().kind())
                .always());
        fields.add(Field.code(
                "better",
                "怎样算好：more 越大越好，less 越小越好",
                "Which way it improves",
                Direction.values(),
                Field::lower,
                (Numbered row) -> row.figure().better()));
        fields.add(Field.text(
                "comparable_group",
                "可比组：同组同单位的才能比长短",
                "Comparable group: only values of one group and unit may share an axis",
                row -> row.figure().comparableGroup()));
        fields.add(Field.text(
                "part_of",
                "它是哪个指标的一部分",
                "Indicator of which it is a part",
                row -> row.figure().partOf()));
        fields.addAll(Field.both(
                "whole", "比重的整体", "Whole of a share", row -> row.figure().whole()));
        fields.addAll(
                Field.both("definition", "定义", "Definition", row -> row.figure().definition()));
        fields.add(Field.truth(
                "derived",
                "true 为推算，来源没有写",
                "True where it is computed and not stated by the source",
                row -> row.figure().isDerived()));
        fields.add(Field.text(
                "formula",
                "推算的公式，引用指标编号；id.growth 是其增减",
                "Formula of a derived figure, by ids; id.growth is a change",
                row -> formula(row.figure())));
        fields.addAll(Field.both(
                "condition", "推算成立的前提", "What must hold for a derived figure", row -> condition(row.figure())));
        fields.add(Field.key(
                "section", "报告章节", "Section of the report", row -> row.figure().section()));
        fields.add(Field.text(
                "source_section", "原文章节", "Section of the source", row -> placed(row.figure(), Place::section)));
        fields.add(Field.whole(
                "paragraph", "原文第几段", "Paragraph of the source", row -> placed(row.figure(), Place::paragraph)));
        fields.add(Field.text("printed", "原文写法", "As the source prints it", row -> printed(row.figure())));
        return new Resource<>(
                "figures",
                new Text("数据：一行一个数", "Figures, a row each"),
                fields,
                List.of("id", "observation"),
                List.of(
                        Resource.ForeignKey.of("unit", "units", "unit"),
                        Resource.ForeignKey.of("ref_area", "areas", "code"),
                        Resource.ForeignKey.of("section", "sections", "id"),
                        Resource.ForeignKey.of("source_section", "source_sections", "id")),
                figures);
    }

    private Resource<RankRow> ranks() {
        var rows = new ArrayList<RankRow>();
        figures.forEach(of -> of.figure().ranks().forEach(rank -> rows.add(new RankRow(of, rank))));
        var fields = new ArrayList<Field<RankRow>>();
        fields.add(Field.key(
                "id", "指标编号", "Id of the indicator", row -> row.of().figure().id()));
        fields.add(Field.<RankRow>whole(
                        "observation",
                        "同一指标的第几个数",
                        "Number among the values of one indicator",
                        row -> row.of().observation())
                .always());
        fields.add(Field.whole(
                "rank",
                "第几位；原文用最高级时为空",
                "Place, counted from 1; empty where a superlative is stated",
                row -> row.rank().rank()));
        fields.add(Field.code(
                "superlative",
                "最高级：first 首个，only 唯一，best 最优，highest 最高，lowest 最低，leading 领先",
                "Superlative stated instead of a place",
                Rank.Superlative.values(),
                Field::lower,
                (RankRow row) -> row.rank().superlative()));
        fields.add(Field.code(
                        "scope",
                        "与谁相比：world 全球，nation 全国，province 全省，city 全市，county 全区，zone 片区，history 历年",
                        "Among whom",
                        Scope.values(),
                        Field::lower,
                        (RankRow row) -> row.rank().scope())
                .always());
        fields.addAll(Field.both(
                "among",
                "其中哪一类",
                "Which of them, where not all",
                row -> row.rank().among()));
        fields.add(Field.whole(
                "of", "共有多少参加排位", "How many are ranked", row -> row.rank().of()));
        fields.add(Field.whole(
                "streak_years", "连续多少年", "Years on end", row -> row.rank().streakYears()));
        fields.add(Field.truth(
                "consecutive",
                "true 为连年保持",
                "True where held for years on end",
                row -> row.rank().consecutive()));
        fields.add(Field.key(
                "printed", "原文写法", "As the source prints it", row -> row.rank().printed()));
        return new Resource<>(
                "ranks",
                new Text("位次：一行一个，位次不是数量", "Ranks, a row each; a rank is no quantity"),
                fields,
                List.of(),
                List.of(toFigure()),
                rows);
    }

    private Resource<Input> inputs() {
        var rows = new ArrayList<Input>();
        figures.forEach(of -> addInputs(of, rows));
        List<Field<Input>> fields = List.of(
                Field.key(
                        "id",
                        "推算指标的编号",
                        "Id of the derived indicator",
                        row -> row.of().figure().id()),
                Field.<Input>whole(
                                "observation",
                                "同一指标的第几个数",
                                "Number among the values of one indicator",
                                row -> row.of().observation())
                        .always(),
                Field.key(
                        "input",
                        "所据指标的编号",
                        "Id of an indicator that it rests on",
                        row -> row.input().id()),
                Field.<Input>whole("input_observation", "所据指标的第几个数", "Which of its values", Input::observation)
                        .always());
        return new Resource<>(
                "derived_inputs",
                new Text("推算所据：一行一个来由", "What derived figures rest on, a row each"),
                fields,
                List.of("id", "observation", "input", "input_observation"),
                List.of(
                        toFigure(),
                        new Resource.ForeignKey(
                                List.of("input", "input_observation"), "figures", List.of("id", "observation"))),
                rows);
    }

    private static Resource.ForeignKey toFigure() {
        return new Resource.ForeignKey(List.of("id", "observation"), "figures", List.of("id", "observation"));
    }

    private void addInputs(Numbered of, List<Input> rows) {
        if (of.figure().origin() instanceof Figure.Origin.Computed computed) {
            for (String id : computed.inputs()) {
                List<Figure> series = report.series(id);
                Inputs.choose(series, report.refArea(), of.figure().timePeriod())
                        .ifPresent(input -> rows.add(new Input(of, input, series.indexOf(input) + 1)));
            }
        }
    }

    private Resource<Event> events() {
        var fields = new ArrayList<Field<Event>>();
        fields.add(Field.key("id", "编号", "Id", Event::id));
        fields.addAll(Field.both("name", "名称", "Name", Event::name));
        fields.addAll(Field.both("detail", "说明", "Detail", Event::detail));
        fields.add(Field.<Event>text("date", "日期，只到原文所写", "Date, as far as the source states it", Event::date)
                .mustMatch(DATE));
        fields.add(Field.code(
                        "kind",
                        "类别：honour 荣誉，launch 首创与启用，policy 政策，project 项目，institution 机构，reform 改革试点，milestone 里程碑",
                        "Kind",
                        Event.Kind.values(),
                        Field::lower,
                        Event::kind)
                .always());
        fields.add(
                Field.code("scope", "层级", "Level that gave or contains it", Scope.values(), Field::lower, Event::scope)
                        .always());
        fields.add(Field.code(
                "claim",
                "原文的表述：first 首个，only 唯一，best 最优，leading 领先，consecutive 连续",
                "What the source claims for it",
                Event.Claim.values(),
                Field::lower,
                Event::claim));
        fields.add(Field.key("section", "报告章节", "Section of the report", Event::section));
        fields.add(Field.key(
                "source_section",
                "原文章节",
                "Section of the source",
                event -> event.place().section()));
        fields.add(Field.<Event>whole(
                        "paragraph",
                        "原文第几段",
                        "Paragraph of the source",
                        event -> event.place().paragraph())
                .always());
        fields.add(Field.key("printed", "原文写法", "As the source prints it", Event::printed));
        return new Resource<>(
                "events",
                new Text(
                        "大事：没有数值的荣誉、首创、政策、项目等",
                        "Events: honours, launches, policies, projects, stated without a figure"),
                fields,
                List.of("id"),
                List.of(
                        Resource.ForeignKey.of("section", "sections", "id"),
                        Resource.ForeignKey.of("source_section", "source_sections", "id")),
                extract.events());
    }

    private Resource<Unit> units() {
        Map<String, Unit> used = new LinkedHashMap<>();
        extract.figures().forEach(figure -> used.putIfAbsent(figure.unit().printed(), figure.unit()));
        List<Field<Unit>> fields = List.of(
                Field.key("unit", "单位，照原文", "Unit, as the source prints it", Unit::printed),
                Field.text(
                        "unit_en",
                        "英文读法；逐个计数的没有",
                        "In English; none for what is counted one by one",
                        Wording::unitAsPrinted),
                Field.code(
                                "measure",
                                "量的种类（SDMX UNIT_MEASURE）；同一种量才能换算",
                                "What it measures (SDMX UNIT_MEASURE); only units of one measure convert",
                                Measure.values(),
                                Enum::name,
                                Unit::measure)
                        .always(),
                Field.<Unit>number(
                                "scale",
                                "一个这样的单位等于多少个基本单位；面积以平方米计",
                                "How many base units it is; square metres for areas",
                                Unit::scale)
                        .always(),
                Field.text("classifier", "计数的量词", "Measure word for counts", Unit::classifier),
                Field.text("per", "每：分母的单位", "Unit below the line", unit -> per(unit)));
        return new Resource<>(
                "units", new Text("单位", "Units"), fields, List.of("unit"), List.of(), List.copyOf(used.values()));
    }

    private static @Nullable String per(Unit unit) {
        return unit.per() == null ? null : unit.per().printed();
    }

    private Resource<Area> areas() {
        var fields = new ArrayList<Field<Area>>();
        fields.add(Field.key("code", "地区代码", "Code of the area", Area::code));
        fields.addAll(Field.both("name", "名称", "Name", Area::name));
        fields.add(Field.code(
                        "level",
                        "级别：nation 国家，province 省，city 地级市，county 区县，zone 片区",
                        "Level",
                        Area.Level.values(),
                        Field::lower,
                        Area::level)
                .always());
        fields.add(Field.text("within", "上级地区的代码", "Code of the area around it", Area::within));
        return new Resource<>(
                "areas",
                new Text("地区", "Areas"),
                fields,
                List.of("code"),
                List.of(Resource.ForeignKey.of("within", "", "code")),
                report.areas());
    }

    private Resource<Section> sections() {
        var fields = new ArrayList<Field<Section>>();
        fields.add(Field.key("id", "编号", "Id", Section::id));
        fields.addAll(Field.both("title", "标题", "Title", Section::title));
        return new Resource<>(
                "sections",
                new Text("报告章节", "Sections of the report"),
                fields,
                List.of("id"),
                List.of(),
                extract.sections());
    }

    private Resource<Source.Section> sourceSections() {
        List<Field<Source.Section>> fields = List.of(
                Field.key("id", "编号", "Id", Source.Section::id),
                Field.key("title", "原文标题", "Heading in the source", Source.Section::title),
                Field.<Source.Section>whole("paragraphs", "共几段", "Number of paragraphs", Source.Section::paragraphs)
                        .always());
        return new Resource<>(
                "source_sections",
                new Text("原文章节", "Sections of the source"),
                fields,
                List.of("id"),
                List.of(),
                report.source().sections());
    }

    private static <V> @Nullable V placed(Figure figure, Function<Place, V> of) {
        return figure.origin() instanceof Figure.Origin.Stated stated ? of.apply(stated.place()) : null;
    }

    private static @Nullable String printed(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Stated stated ? stated.printed() : null;
    }

    private static @Nullable String formula(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Computed computed ? computed.formula() : null;
    }

    private static @Nullable Text condition(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Computed computed ? computed.condition() : null;
    }

    private static java.math.@Nullable BigDecimal low(Figure figure) {
        Interval interval = figure.interval();
        return interval == null ? null : interval.low();
    }

    private static java.math.@Nullable BigDecimal high(Figure figure) {
        Interval interval = figure.interval();
        return interval == null ? null : interval.high();
    }
}
