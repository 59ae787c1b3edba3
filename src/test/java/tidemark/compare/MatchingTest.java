package tidemark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.compare.MadeReport.growth;
import static tidemark.compare.MadeReport.level;
import static tidemark.compare.MadeReport.of;
import static tidemark.compare.MadeReport.ranked;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.report.IndicatorKind;

final class MatchingTest {

    private static Matching match(MadeReport.Said left, MadeReport.Said right, Pairing... pairings) {
        return Matching.of(
                List.of(
                        of("a", "甲省", 2025).says(left).report(),
                        of("b", "乙省", 2025).says(right).report()),
                new Pairings(List.of(pairings), List.of()));
    }

    static Stream<Arguments> same() {
        return Stream.of(
                Arguments.of("an id", level("gdp", "生产总值", "1", "亿元"), level("gdp", "地区生产总值", "2", "亿元"), Tie.How.ID),
                Arguments.of(
                        "a Chinese name",
                        level("a1", "进出口总额", "1", "亿元"),
                        level("b1", "进出口总额", "2", "亿元"),
                        Tie.How.NAME),
                Arguments.of(
                        "a name in other width and marks",
                        level("a1", "“十四五”规划ＡＢ项目", "1", "项"),
                        level("b1", "十四五规划ab项目", "2", "项"),
                        Tie.How.NAME),
                Arguments.of(
                        "an English name in other case",
                        level("a1", "外贸", "1", "亿元").english("Foreign trade"),
                        level("b1", "进出口", "2", "亿元").english("foreign-trade"),
                        Tie.How.NAME),
                Arguments.of(
                        "an alias of one",
                        level("a1", "货物进出口总额", "1", "亿元").alias("进出口总额"),
                        level("b1", "进出口总额", "2", "亿元"),
                        Tie.How.ALIAS),
                Arguments.of(
                        "an alias of both",
                        level("a1", "甲", "1", "亿元").alias("外贸"),
                        level("b1", "乙", "2", "亿元").alias("外贸"),
                        Tie.How.ALIAS),
                Arguments.of("a power of ten", level("x", "企业", "3.6", "万家"), level("x", "企业", "900", "家"), Tie.How.ID),
                Arguments.of(
                        "a growth of both", growth("a1", "税收收入增速", "3"), growth("b1", "税收收入增速", "5"), Tie.How.NAME),
                Arguments.of(
                        "a growth beside a level that says its own",
                        level("a1", "社会消费品零售总额", "4.6", "万亿元").up("2.8"),
                        growth("b1", "社会消费品零售总额增长", "2.1"),
                        Tie.How.GROWTH),
                Arguments.of(
                        "growths in other words",
                        growth("a1", "固定资产投资增速", "3"),
                        growth("b1", "固定资产投资同比增长", "6"),
                        Tie.How.GROWTH),
                Arguments.of(
                        "a rank beside a level",
                        ranked("gdp", "地区生产总值", 1),
                        level("gdp", "地区生产总值", "5696", "亿元"),
                        Tie.How.ID));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("same")
    void whatMeasuresTheSameMeets(String by, MadeReport.Said left, MadeReport.Said right, Tie.How how) {
        var matching = match(left, right);

        assertThat(matching.alone()).as(by).isEmpty();
        assertThat(matching.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.ties().getFirst().how()).isEqualTo(how));
    }

    static Stream<Arguments> apart() {
        return Stream.of(
                Arguments.of(level("x", "外资", "1", "亿元"), level("x", "外资", "1", "亿美元"), Apart.OtherUnit.class, "亿美元"),
                Arguments.of(
                        level("x", "占比", "1", "%").kind(IndicatorKind.RATIO),
                        level("x", "占比", "1", "个百分点").kind(IndicatorKind.RATIO),
                        Apart.OtherUnit.class,
                        "个百分点"),
                Arguments.of(
                        level("x", "时限", "1", "天").kind(IndicatorKind.DURATION),
                        level("x", "时限", "1", "个工作日").kind(IndicatorKind.DURATION),
                        Apart.OtherUnit.class,
                        "个工作日"),
                Arguments.of(level("x", "面积", "1", "亩"), level("x", "面积", "1", "公顷"), Apart.OtherUnit.class, "公顷"),
                Arguments.of(level("x", "企业", "1", "家"), level("x", "企业", "1", "项"), Apart.OtherUnit.class, "项"),
                Arguments.of(level("x", "均值", "1", "元/人"), level("x", "均值", "1", "元/户"), Apart.OtherUnit.class, "元/户"),
                Arguments.of(level("x", "均值", "1", "元/人"), level("x", "均值", "1", "元"), Apart.OtherUnit.class, "元"),
                Arguments.of(
                        level("x", "存款", "1", "亿元").kind(IndicatorKind.STOCK),
                        level("x", "存款", "1", "亿元").kind(IndicatorKind.FLOW),
                        Apart.OtherKind.class,
                        "时期数"),
                Arguments.of(growth("a1", "投资增速", "3"), level("b1", "投资", "1", "亿元"), Apart.OnlyGrowth.class, "增速"),
                Arguments.of(
                        level("a1", "甲", "1", "亿元"), level("b1", "乙", "1", "亿元"), Apart.NoCounterpart.class, "没有对应"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("apart")
    void whatDoesNotFitStandsAloneOnBothSidesWithTheReason(
            MadeReport.Said left, MadeReport.Said right, Class<? extends Apart> reason, String word) {
        var matching = match(left, right);

        assertThat(matching.matches()).isEmpty();
        assertThat(matching.alone())
                .hasSize(2)
                .allSatisfy(alone -> assertThat(alone.reason()).isInstanceOf(reason));
        assertThat(matching.alone().stream().map(alone -> alone.reason().words().zh()))
                .anyMatch(words -> words.contains(word));
    }

    @Test
    void aReadersPairingIsKeptWhicheverReportComesFirst() {
        var left = level("a1", "甲", "1", "亿元");
        var right = level("b1", "乙", "1", "亿元");
        for (var pairing : List.of(new Pairing("a", "a1", "b", "b1"), new Pairing("b", "b1", "a", "a1"))) {
            assertThat(match(left, right, pairing).matches())
                    .singleElement()
                    .satisfies(
                            match -> assertThat(match.ties().getFirst().how()).isEqualTo(Tie.How.PAIRED));
        }
    }

    @Test
    void aPairingDoesNotBreachTheUnitFirewall() {
        var matching =
                match(level("a1", "甲", "1", "亿元"), level("b1", "乙", "1", "亿美元"), new Pairing("a", "a1", "b", "b1"));

        assertThat(matching.matches()).isEmpty();
        assertThat(matching.alone())
                .allSatisfy(alone -> assertThat(alone.reason()).isInstanceOf(Apart.OtherUnit.class));
    }

    @Test
    void aPairingOfWhatIsNotThereChangesNothing() {
        var matching =
                match(level("a1", "甲", "1", "亿元"), level("b1", "乙", "1", "亿元"), new Pairing("a", "gone", "b", "b1"));

        assertThat(matching.matches()).isEmpty();
    }

    @Test
    void ofTwoWithOneNameTheSecondIsToldThatTheOtherIsTaken() {
        var left = of("a", "甲省", 2025).says(level("a1", "甲", "1", "亿元").alias("外贸", "进出口"));
        var right = of("b", "乙省", 2025).says(level("b1", "外贸", "1", "亿元"), level("b2", "进出口", "1", "亿元"));
        var matching = Matching.of(List.of(left.report(), right.report()), Pairings.NONE);

        assertThat(matching.matches()).hasSize(1);
        assertThat(matching.alone()).singleElement().satisfies(alone -> {
            assertThat(alone.subject().id()).isEqualTo("b2");
            assertThat(alone.reason()).isInstanceOf(Apart.Taken.class);
        });
    }

    @Test
    void threeReportsMeetInOneRowEvenWhereTheFirstIsSilent() {
        var a = of("a", "甲省", 2025).says(level("gdp", "生产总值", "1", "亿元")).report();
        var b = of("b", "乙省", 2025)
                .says(level("gdp", "生产总值", "2", "亿元"), level("trade", "外贸", "2", "亿元"))
                .report();
        var c = of("c", "丙省", 2025)
                .says(level("gdp", "生产总值", "3", "亿元"), level("trade", "外贸", "3", "亿元"))
                .report();
        var matches = Matching.of(List.of(a, b, c), Pairings.NONE).matches();

        assertThat(matches.stream()
                        .map(match ->
                                match.subjects().stream().map(Subject::report).toList()))
                .containsExactly(List.of(0, 1, 2), List.of(1, 2));
    }

    private static Matching parted(MadeReport.Said left, MadeReport.Said right) {
        return Matching.of(
                List.of(
                        of("a", "甲省", 2025).says(left).report(),
                        of("b", "乙省", 2025).says(right).report()),
                new Pairings(List.of(), List.of(new Pairing("a", left.id(), "b", right.id()))));
    }

    @Test
    void whatTheReaderPartedStandsAloneOnBothSidesAndSaysSo() {
        for (var found : List.of(
                parted(level("gdp", "生产总值", "1", "亿元"), level("gdp", "地区生产总值", "2", "亿元")),
                parted(level("a1", "进出口总额", "1", "亿元"), level("b1", "进出口总额", "2", "亿元")))) {
            assertThat(found.matches()).isEmpty();
            assertThat(found.alone())
                    .hasSize(2)
                    .allSatisfy(alone -> assertThat(alone.reason()).isInstanceOf(Apart.Parted.class));
        }
    }

    @Test
    void whatIsPartedFromOneReportStillMeetsTheOthers() {
        var a = of("a", "甲省", 2025).says(level("gdp", "生产总值", "1", "亿元")).report();
        var b = of("b", "乙省", 2025).says(level("gdp", "生产总值", "2", "亿元")).report();
        var c = of("c", "丙省", 2025).says(level("gdp", "生产总值", "3", "亿元")).report();
        var matching =
                Matching.of(List.of(a, b, c), new Pairings(List.of(), List.of(new Pairing("a", "gdp", "b", "gdp"))));

        assertThat(matching.matches())
                .singleElement()
                .satisfies(match ->
                        assertThat(match.subjects()).extracting(Subject::report).containsExactly(0, 2));
        assertThat(matching.alone())
                .extracting(alone -> alone.subject().report())
                .containsExactly(1);
    }

    @Test
    void whereOnlyTheRankOfAGrowthIsStatedTheReasonSaysSo() {
        var found = match(
                level("revenue", "公共预算收入", "5", "亿元"),
                growth("revenue_growth", "公共预算收入增速", null).place(8));

        assertThat(found.alone().getFirst().reason().words().zh()).isEqualTo("这里只说了总量，对方只说了增速的位次");
        assertThat(found.alone().getLast().reason().words().en())
                .isEqualTo("only its rank by growth is stated here, only its amount there");
    }
}
