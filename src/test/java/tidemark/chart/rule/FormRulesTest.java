package tidemark.chart.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Form;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Scope;
import tidemark.report.Text;

/// The rules as a table: what kind of material leads to which form, and what is refused by which rule with which
/// proposal.
class FormRulesTest {
    private static final Figure GDP =
            figure("gdp").of("2730", "亿元").group("output").status(ObsStatus.E).build();
    private static final Figure TRADE =
            figure("trade").of("4501.6", "亿元").group("trade").build();
    private static final Figure REVENUE =
            figure("revenue").of("813.4", "亿元").group("fiscal").build();
    private static final Figure BUDGET =
            figure("budget").of("413.5", "亿元").group("fiscal").partOf("revenue").build();
    private static final Figure SHARE = figure("share")
            .of("1.078", "%")
            .shareOf("全国进出口总额", "national trade")
            .build();
    private static final Figure OTHER_SHARE =
            figure("other_share").of("9", "%").shareOf("全省", "the province").build();
    private static final Figure BARE_PERCENT =
            figure("unemployment").of("5.2", "%").build();
    private static final Figure INVESTMENT =
            figure("investment").of("26.7", "亿美元").ranked(1, Scope.PROVINCE).build();
    private static final Figure PERMIT =
            figure("permit").of("32", "天").group("time").build();
    private static final Figure DISPUTE =
            figure("dispute").of("54.69", "天").group("time").build();
    private static final Figure APPROVAL =
            figure("approval").of("5", "个工作日").group("time").build();
    private static final Figure LONG_TIME =
            figure("long").of("400", "天").group("time").build();
    private static final Figure CASES = figure("cases").of("11", "项").build();
    private static final Figure FIRMS = figure("firms").of("600", "家").build();
    private static final Figure TASKS =
            figure("tasks").of("40", "项").qualified(Qualifier.MORE_THAN, "40余项").build();
    private static final Figure LAND =
            figure("land").of("2819", "亩").group("land").build();
    private static final Figure REUSED =
            figure("reused").of("2600", "亩").group("land").build();
    private static final Figure STREAK = figure("streak")
            .of("7", "年")
            .kind(IndicatorKind.STREAK)
            .ranked(1, Scope.NATION, 7)
            .build();
    private static final Figure INDEX_RANK =
            figure("index_rank").kind(IndicatorKind.RANK).ranked(1, Scope.CITY).build();
    private static final Figure TOPS =
            figure("tops").of("10", "项").ranked(1, Scope.CITY).build();
    private static final Figure PROVINCE_TOPS = figure("province_tops")
            .of("5", "项")
            .partOf("tops")
            .ranked(1, Scope.PROVINCE)
            .build();
    private static final Figure LOSS =
            figure("loss").of("-3", "亿元").group("fiscal").build();
    private static final Figure GROWN = grown("grown", "5", Growth.Unit.PERCENT, Growth.Price.NOMINAL);
    private static final Figure GROWN_TOO = grown("grown_too", "-2.1", Growth.Unit.PERCENT, Growth.Price.NOMINAL);
    private static final Figure GROWN_REAL = grown("grown_real", "5.3", Growth.Unit.PERCENT, Growth.Price.REAL);
    private static final Figure GROWN_POINTS =
            grown("grown_points", "0.3", Growth.Unit.PERCENTAGE_POINT, Growth.Price.NOMINAL);
    private static final Figure NAMED =
            figure("named", "产值", "Output", "100", "亿元").build();
    private static final Figure NAMED_REAL = figure("named", "产值", "Output", "100", "亿元")
            .growing("5.3", Growth.Unit.PERCENT, Growth.Price.REAL)
            .build();
    private static final Event DATED = event("dated", "2023-06");
    private static final Event DATED_TOO = event("dated_too", "2023-11");
    private static final Event UNDATED = event("undated", null);

    private static Figure grown(String id, String by, Growth.Unit unit, Growth.Price price) {
        return figure(id).of("100", "亿元").growing(by, unit, price).build();
    }

    private static Event event(String id, @Nullable String date) {
        var name = new Text(id, id);
        return new Event(
                id,
                "reform",
                name,
                null,
                null,
                date,
                Event.Kind.HONOUR,
                Scope.PROVINCE,
                null,
                id,
                new Place("reform", 3));
    }

    private static List<Figure> years(String id, String unit, String group, int... years) {
        return IntStream.of(years)
                .mapToObj(year -> figure(id)
                        .of(Integer.toString(year - 1900), unit)
                        .group(group)
                        .in(year)
                        .build())
                .toList();
    }

    private static List<Figure> areas(String id, String... areas) {
        return Stream.of(areas)
                .map(area -> figure(id).of("12", "亿元").of(area).build())
                .toList();
    }

    private static List<Figure> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> figure("f" + i)
                        .of(Integer.toString(i + 1), "亿元")
                        .group("g")
                        .build())
                .toList();
    }

    static Stream<Arguments> chosen() {
        return Stream.of(
                arguments(List.of(GDP), List.of(), Form.CARD, Rule.R13),
                arguments(List.of(FIRMS), List.of(), Form.CARD, Rule.R13),
                arguments(List.of(TASKS), List.of(), Form.CARD, Rule.R13),
                arguments(List.of(BARE_PERCENT), List.of(), Form.CARD, Rule.R13),
                arguments(List.of(CASES), List.of(), Form.SQUARES, Rule.R3),
                arguments(List.of(SHARE), List.of(), Form.SHARE_BAR, Rule.R6),
                arguments(List.of(REVENUE, BUDGET), List.of(), Form.SHARE_BAR, Rule.R6),
                arguments(List.of(INDEX_RANK), List.of(), Form.RANK_BADGES, Rule.R8),
                arguments(List.of(STREAK), List.of(), Form.STREAK_CELLS, Rule.R9),
                arguments(List.of(GDP, TRADE), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(CASES, FIRMS), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(TRADE, INVESTMENT), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(INDEX_RANK, TRADE), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(SHARE, OTHER_SHARE), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(PERMIT, APPROVAL), List.of(), Form.TILES, Rule.R1),
                arguments(List.of(PERMIT, DISPUTE), List.of(), Form.DURATION_BARS, Rule.R1),
                arguments(List.of(LAND, REUSED), List.of(), Form.AREA_SQUARES, Rule.R7),
                arguments(many(12), List.of(), Form.BARS, Rule.R2),
                arguments(years("a", "亿元", "g", 2021, 2022, 2023), List.of(), Form.LINE, Rule.R9),
                arguments(years("a", "亿元", "g", 2022, 2023), List.of(), Form.SLOPE, Rule.R9),
                arguments(List.of(), List.of(DATED, DATED_TOO), Form.TIMELINE, Rule.R9),
                arguments(List.of(), List.of(DATED, UNDATED), Form.HONOUR_WALL, Rule.R9),
                arguments(List.of(), List.of(DATED), Form.HONOUR_WALL, Rule.R9));
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void everyKindOfMaterialHasItsForm(List<Figure> figures, List<Event> events, Form form, Rule rule) {
        var choice = choose(null, figures, events);

        assertThat(choice).isInstanceOfSatisfying(Choice.Drawn.class, drawn -> {
            assertThat(drawn.form()).isEqualTo(form);
            assertThat(drawn.rule()).isEqualTo(rule);
            assertThat(drawn.reason().zh()).isNotBlank();
        });
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                arguments(Form.CARD, List.of(GDP), List.of()),
                arguments(Form.TILES, List.of(GDP, TRADE, INDEX_RANK), List.of()),
                arguments(Form.BARS, List.of(REVENUE, BUDGET), List.of()),
                arguments(Form.SHARE_BAR, List.of(SHARE, TRADE), List.of()),
                arguments(Form.WAFFLE, List.of(SHARE, TRADE), List.of()),
                arguments(Form.SQUARES, List.of(CASES), List.of()),
                arguments(Form.DOT_FIELD, List.of(FIRMS), List.of()),
                arguments(Form.DAY_CELLS, List.of(PERMIT, DISPUTE), List.of()),
                arguments(Form.DURATION_BARS, List.of(PERMIT, DISPUTE, APPROVAL), List.of()),
                arguments(Form.AREA_SQUARES, List.of(LAND), List.of()),
                arguments(Form.RANK_BADGES, List.of(INVESTMENT, INDEX_RANK), List.of()),
                arguments(Form.RANK_WALL, List.of(TOPS, PROVINCE_TOPS), List.of()),
                arguments(Form.STREAK_CELLS, List.of(STREAK), List.of()),
                arguments(Form.GROWTH_BARS, List.of(GROWN, GROWN_TOO), List.of()),
                arguments(Form.LINE, years("a", "亿元", "g", 2022, 2023), List.of()),
                arguments(Form.SLOPE, years("a", "亿元", "g", 2022, 2023), List.of()),
                arguments(Form.GROUPED_BARS, years("a", "亿元", "g", 2021, 2022, 2023), List.of()),
                arguments(Form.DUMBBELL, years("a", "亿元", "g", 2022, 2023), List.of()),
                arguments(Form.DUMBBELL, List.of(GROWN), List.of()),
                arguments(Form.DUMBBELL, areas("a", "330200", "330206"), List.of()),
                arguments(Form.TIMELINE, List.of(), List.of(DATED, DATED_TOO)),
                arguments(Form.HONOUR_WALL, List.of(), List.of(DATED, UNDATED)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void aFormThatIsAskedForIsDrawnWhereTheRulesAllowIt(Form form, List<Figure> figures, List<Event> events) {
        assertThat(choose(form, figures, events))
                .isInstanceOfSatisfying(
                        Choice.Drawn.class, drawn -> assertThat(drawn.form()).isEqualTo(form));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(null, List.of(), List.of(), Rule.R13, "figures"),
                arguments(null, List.of(GDP), List.of(DATED), Rule.R1, "two charts"),
                arguments(null, many(13), List.of(), Rule.R12, "Split"),
                arguments(Form.CARD, List.of(GDP, TRADE), List.of(), Rule.R12, "Split"),
                arguments(Form.CARD, List.of(), List.of(DATED), Rule.R13, "honour-wall"),
                arguments(Form.TILES, many(13), List.of(), Rule.R12, "Split"),
                arguments(Form.BARS, List.of(GDP, TRADE), List.of(), Rule.R1, "tiles"),
                arguments(Form.BARS, List.of(TRADE, INVESTMENT), List.of(), Rule.R1, "tiles"),
                arguments(Form.BARS, List.of(CASES, FIRMS), List.of(), Rule.R1, "tiles"),
                arguments(Form.BARS, List.of(REVENUE), List.of(), Rule.R13, "card"),
                arguments(Form.BARS, List.of(REVENUE, LOSS), List.of(), Rule.R2, "growth-bars"),
                arguments(Form.BARS, List.of(STREAK, STREAK), List.of(), Rule.R8, "streak-cells"),
                arguments(Form.BARS, List.of(INDEX_RANK, TRADE), List.of(), Rule.R8, "rank-badges"),
                arguments(Form.SHARE_BAR, List.of(BARE_PERCENT), List.of(), Rule.R6, "whole"),
                arguments(Form.WAFFLE, List.of(GDP, TRADE), List.of(), Rule.R6, "whole"),
                arguments(Form.WAFFLE, List.of(SHARE, OTHER_SHARE), List.of(), Rule.R6, "each share"),
                arguments(Form.SQUARES, List.of(FIRMS), List.of(), Rule.R7, "bars"),
                arguments(Form.SQUARES, List.of(TASKS), List.of(), Rule.R7, "card"),
                arguments(Form.SQUARES, List.of(CASES, TOPS), List.of(), Rule.R1, "tiles"),
                arguments(Form.DOT_FIELD, List.of(TASKS), List.of(), Rule.R7, "card"),
                arguments(Form.DAY_CELLS, List.of(LONG_TIME), List.of(), Rule.R7, "card"),
                arguments(Form.DAY_CELLS, List.of(CASES), List.of(), Rule.R1, "tiles"),
                arguments(Form.DURATION_BARS, List.of(PERMIT, APPROVAL), List.of(), Rule.R13, "card"),
                arguments(Form.DURATION_BARS, List.of(REVENUE, BUDGET), List.of(), Rule.R1, "tiles"),
                arguments(Form.AREA_SQUARES, List.of(TRADE), List.of(), Rule.R7, "card"),
                arguments(Form.RANK_BADGES, List.of(TRADE), List.of(), Rule.R8, "tiles"),
                arguments(Form.RANK_WALL, List.of(TRADE), List.of(), Rule.R7, "card"),
                arguments(Form.STREAK_CELLS, List.of(INDEX_RANK), List.of(), Rule.R9, "rank-badges"),
                arguments(Form.GROWTH_BARS, List.of(GROWN), List.of(), Rule.R13, "card"),
                arguments(Form.GROWTH_BARS, List.of(GROWN, TRADE), List.of(), Rule.R9, "tiles"),
                arguments(Form.GROWTH_BARS, List.of(GROWN, GROWN_REAL), List.of(), Rule.R1, "each basis"),
                arguments(Form.GROWTH_BARS, List.of(GROWN, GROWN_POINTS), List.of(), Rule.R1, "each basis"),
                arguments(Form.LINE, List.of(TRADE), List.of(), Rule.R9, "card"),
                arguments(Form.SLOPE, years("a", "亿元", "g", 2021, 2022, 2023), List.of(), Rule.R9, "grouped-bars"),
                arguments(Form.GROUPED_BARS, List.of(REVENUE, BUDGET), List.of(), Rule.R9, "bars"),
                arguments(Form.DUMBBELL, List.of(NAMED), List.of(), Rule.R9, "stated growth"),
                arguments(Form.DUMBBELL, List.of(INDEX_RANK), List.of(), Rule.R8, "rank-badges"),
                arguments(Form.DUMBBELL, List.of(NAMED_REAL), List.of(), Rule.R9, "nominal"),
                arguments(Form.DUMBBELL, years("a", "亿元", "g", 2021, 2022, 2023), List.of(), Rule.R9, "line"),
                arguments(Form.DUMBBELL, areas("a", "330200", "330206", "330000"), List.of(), Rule.R9, "bars"),
                arguments(
                        Form.DUMBBELL,
                        Stream.of(years("a", "亿元", "g", 2022, 2023), years("b", "亿元", "g", 2023))
                                .flatMap(List::stream)
                                .toList(),
                        List.of(),
                        Rule.R9,
                        "other end"),
                arguments(
                        Form.DUMBBELL,
                        Stream.of(years("a", "亿元", "g", 2022, 2023), years("b", "亿元", "h", 2022, 2023))
                                .flatMap(List::stream)
                                .toList(),
                        List.of(),
                        Rule.R1,
                        "tiles"),
                arguments(Form.TIMELINE, List.of(), List.of(DATED, UNDATED), Rule.R9, "honour-wall"),
                arguments(Form.TIMELINE, List.of(GDP), List.of(), Rule.R9, "tiles"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatMisleadsIsRefusedWithReasonAndProposal(
            @Nullable Form form, List<Figure> figures, List<Event> events, Rule rule, String proposal) {
        assertThat(choose(form, figures, events)).isInstanceOfSatisfying(Choice.Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.reason().en()).endsWith(".");
            assertThat(refused.reason().zh()).endsWith("。");
            assertThat(refused.repair().en()).contains(proposal);
            assertThat(refused.repair().zh()).isNotBlank();
            assertThat(List.of(refused.reason(), refused.proposal())).allSatisfy(FormRulesTest::speaksToReaders);
        });
    }

    /// No member and no code of the report format: Chinese without a Latin word, English without a word in camel case
    /// or
    /// with a hyphen that is a form's.
    private static void speaksToReaders(Text said) {
        assertThat(said.zh()).doesNotContainPattern("[A-Za-z]{2,}").doesNotContain("{", "（");
        assertThat(said.en()).doesNotContainPattern("\\b[a-z]+[A-Z]").doesNotContain("{");
        assertThat(Stream.of(Form.values()).map(Form::code).filter(code -> code.contains("-")))
                .noneMatch(said.en()::contains);
    }

    private static Choice choose(@Nullable Form form, List<Figure> figures, List<Event> events) {
        var chart = FigureBuilder.chart(form, figures, events);
        return FormRules.choose(chart, FigureBuilder.report(figures, events, List.of(chart)));
    }
}
