package tidemark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.compare.MadeReport.growth;
import static tidemark.compare.MadeReport.level;
import static tidemark.compare.MadeReport.of;
import static tidemark.compare.MadeReport.ranked;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class RowTest {

    private static Row row(MadeReport left, MadeReport right) {
        return Comparison.of(List.of(left.report(), right.report()), Pairings.NONE)
                .rows()
                .getFirst();
    }

    private static Row sideBySide(MadeReport.Said left, MadeReport.Said right) {
        return row(of("a", "甲省", 2025).says(left), of("b", "乙省", 2025).says(right));
    }

    private static Row overTime(MadeReport.Said left, MadeReport.Said right) {
        return row(of("a", "甲省", 2024).says(left), of("b", "甲省", 2025).says(right));
    }

    private static String value(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Reckoned(var value, var _) -> value.toPlainString();
            case Outcome.NotReckoned(var reason) -> reason.name();
        };
    }

    @ParameterizedTest(name = "{1} {0} and {3} {2}")
    @CsvSource({
        "亿元, 5696, 亿元, 6000, 304, 1.053",
        "亿元, 100.0, 亿元, 250, 150, 2.50",
        "家, 7, 家, 9, 2, 1.29",
        "万家, 3.6, 家, 9000, -2.7, 0.25",
        "万亿元, 9.5, 亿元, 2100, -9.3, 0.022",
        "亿元, 5, 亿元, 5.3, WITHIN_ROUNDING, 1",
        "亿元, 5.2, 亿元, 5.2, 0.0, 1.0",
        "亿元, 0, 亿元, 5.2, 5, NEAR_ZERO"
    })
    void differencesAndRatiosShowNoMoreDigitsThanAreKnown(
            String unit, String left, String otherUnit, String right, String difference, String ratio) {
        var contrast = sideBySide(level("x", "某数", left, unit), level("x", "某数", right, otherUnit))
                .contrasts()
                .getFirst();

        assertThat(value(contrast.difference())).isEqualTo(difference);
        assertThat(value(contrast.ratio())).isEqualTo(ratio);
    }

    @Test
    void theTrueDifferenceLiesInTheStatedInterval() {
        var outcome = sideBySide(level("x", "某数", "3.9", "亿元"), level("x", "某数", "5.3", "亿元"))
                .contrasts()
                .getFirst()
                .difference();

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Reckoned.class, reckoned -> {
            assertThat(reckoned.interval().low()).isEqualByComparingTo("1.3");
            assertThat(reckoned.interval().high()).isEqualByComparingTo("1.5");
        });
    }

    @Test
    void anAmountInAnotherScaleKeepsItsDigits() {
        var cell = sideBySide(level("x", "企业", "3.60", "万家"), level("x", "企业", "900", "家"))
                .cells()
                .get(1);

        assertThat(Objects.requireNonNull(Objects.requireNonNull(cell.level()).value()))
                .isEqualByComparingTo("0.09")
                .hasScaleOf(4);
        assertThat(cell.converted()).isTrue();
    }

    @Test
    void aChangeOverTimeIsInPercentAndSaysThatPricesAreInIt() {
        var row = overTime(level("x", "进出口总额", "1000.0", "亿元"), level("x", "进出口总额", "1125.0", "亿元"));

        assertThat(value(row.contrasts().getFirst().ratio())).isEqualTo("12.5");
        assertThat(row.relation()).isEqualTo(Relation.OVER_TIME);
        assertThat(row.cautions()).containsExactly(Caution.CURRENT_PRICES);
    }

    @Test
    void aRealGrowthIsNotTheRatioOfTheAmountsAndNoEarlierLevelComesFromIt() {
        var row = overTime(
                level("x", "生产总值", "100.0", "亿元"),
                level("x", "生产总值", "112.5", "亿元").up("5.0", Growth.Unit.PERCENT, Growth.Price.REAL));

        assertThat(row.cautions()).contains(Caution.REAL_GROWTH);
        assertThat(row.levels()).hasSize(2);

        var silent = overTime(
                ranked("x", "生产总值", 1),
                level("x", "生产总值", "112.5", "亿元").up("5.0", Growth.Unit.PERCENT, Growth.Price.REAL));
        assertThat(silent.levels()).hasSize(1);
        assertThat(value(silent.contrasts().getFirst().difference())).isEqualTo("NOT_STATED");
        assertThat(value(silent.contrasts().getFirst().ratio())).isEqualTo("NOT_STATED");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        level("x", "某数", "2500", "亿元").qualified(Qualifier.MORE_THAN),
                        level("x", "某数", "2600", "亿元"),
                        "BOUND",
                        "BOUND"),
                Arguments.of(
                        level("x", "某数", "2500", "亿元"),
                        level("x", "某数", "2600", "亿元").qualified(Qualifier.LESS_THAN),
                        "BOUND",
                        "BOUND"),
                Arguments.of(
                        level("x", "某数", "2500", "亿元"),
                        level("x", "某数", "2600", "亿元").status(ObsStatus.F),
                        "TARGET",
                        "TARGET"),
                Arguments.of(
                        level("x", "占比", "24.1", "%").kind(IndicatorKind.RATIO),
                        level("x", "占比", "20.0", "%").kind(IndicatorKind.RATIO),
                        "-4.1",
                        "NO_RATIO"),
                Arguments.of(ranked("x", "某数", 1), level("x", "某数", "5", "亿元"), "NOT_STATED", "NOT_STATED"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    void whatCannotBeReckonedSaysWhy(MadeReport.Said left, MadeReport.Said right, String difference, String ratio) {
        var contrast = sideBySide(left, right).contrasts().getFirst();

        assertThat(value(contrast.difference())).isEqualTo(difference);
        assertThat(value(contrast.ratio())).isEqualTo(ratio);
    }

    static Stream<Arguments> growths() {
        var percent = Growth.Unit.PERCENT;
        var points = Growth.Unit.PERCENTAGE_POINT;
        var unknown = Growth.Price.UNKNOWN;
        return Stream.of(
                Arguments.of(said("3.9", percent, unknown), said("5.3", percent, unknown), "1.4"),
                Arguments.of(said("3", percent, unknown), said("5.3", percent, unknown), "2"),
                Arguments.of(said("-3", percent, unknown), said("5", percent, unknown), "8"),
                Arguments.of(said("3.9", percent, Growth.Price.REAL), said("5.3", percent, Growth.Price.REAL), "1.4"),
                Arguments.of(
                        said("3.9", percent, Growth.Price.REAL),
                        said("5.3", percent, Growth.Price.NOMINAL),
                        "OTHER_PRICES"),
                Arguments.of(said("3.9", percent, Growth.Price.REAL), said("5.3", percent, unknown), "OTHER_PRICES"),
                Arguments.of(said("3.9", percent, unknown), said("5.3", points, unknown), "OTHER_GROWTH_UNIT"),
                Arguments.of(level("x", "某数", "1", "亿元"), said("5.3", percent, unknown), "GROWTH_NOT_STATED"),
                Arguments.of(said("2.8", percent, unknown), growth("y", "某数增长", "2.1"), "-0.7"),
                Arguments.of(
                        said("2.8", percent, unknown),
                        growth("y", "某数增长", "2").qualified(Qualifier.MORE_THAN),
                        "BOUND"),
                Arguments.of(said("2.8", percent, unknown), growth("y", "某数实际增长", "2.1"), "OTHER_PRICES"));
    }

    private static MadeReport.Said said(String by, Growth.Unit unit, Growth.Price price) {
        return level("x", "某数", "1", "亿元").up(by, unit, price);
    }

    @ParameterizedTest
    @MethodSource("growths")
    void growthsAreHeldAgainstEachOtherOnlyAtTheSamePrices(
            MadeReport.Said left, MadeReport.Said right, String expected) {
        var contrast = sideBySide(left, right).contrasts().getFirst();

        assertThat(value(contrast.growths())).isEqualTo(expected);
    }

    @Test
    void ofTwoVintagesTheSurerOneIsMarked() {
        var row = row(
                of("a", "甲省", 2025).says(level("x", "某数", "5", "亿元").status(ObsStatus.E)),
                of("b", "甲省", 2025).says(level("x", "某数", "6", "亿元")));

        assertThat(row.relation()).isEqualTo(Relation.TOLD_TWICE);
        assertThat(row.cells().stream().map(Cell::surest)).containsExactly(false, true);
        assertThat(row.cautions()).contains(Caution.STATUS);
    }

    @Test
    void whereNeitherAreaNorPeriodIsTheSameThereIsACautionAndNoChange() {
        var row = row(
                of("a", "甲省", 2024).says(level("x", "某数", "5", "亿元").up("3")),
                of("b", "乙省", 2025).says(level("x", "某数", "8", "亿元").up("4")));

        assertThat(row.relation()).isEqualTo(Relation.NEITHER);
        assertThat(row.cautions()).contains(Caution.NEITHER_AREA_NOR_PERIOD);
        var contrast = row.contrasts().getFirst();
        assertThat(List.of(contrast.difference(), contrast.ratio(), contrast.growths()))
                .containsOnly(new Outcome.NotReckoned(Reason.NEITHER_AREA_NOR_PERIOD));
    }

    @Test
    void sharesOfDifferentWholesAreSaidToBe() {
        var row = sideBySide(
                level("x", "占比", "24.1", "%").kind(IndicatorKind.RATIO).shareOf("全国"),
                level("x", "占比", "20.0", "%").kind(IndicatorKind.RATIO).shareOf("全省"));

        assertThat(row.cautions()).contains(Caution.OTHER_WHOLE);
    }
}
