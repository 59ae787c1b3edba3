package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.chart.layout.Laid.amount;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.chart.gallery.Drafts;
import tidemark.picture.Mark;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

final class LineLayoutTest {
    private static final tidemark.chart.Palette PALETTE = Laid.STYLE.palette();

    private static Laid lay(Figure... figures) {
        return Laid.of(new LineLayout(), figures);
    }

    private static Stream<Mark.Path> thickLines(Laid laid) {
        return laid.paths()
                .filter(path -> path.stroke() != null
                        && path.stroke().width() > Laid.STYLE.times(0.1)
                        && path.segments().size() == 2);
    }

    @Test
    void everyPointIsMarkedAndLabelled() {
        var laid = lay(
                amount("甲", 2021, "310").done(),
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done());
        assertThat(laid.texts()).contains("310", "405", "512", "甲", "2021年", "2022年", "2023年");
        assertThat(laid.marks()).filteredOn(Mark.Circle.class::isInstance).hasSize(3);
    }

    @Test
    void aMissingYearIsAGapAndNotALine() {
        var laid = lay(
                amount("甲", 2019, "310").done(),
                amount("甲", 2020, "320").done(),
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done());
        assertThat(thickLines(laid)).hasSize(2);
    }

    @Test
    void yearAndQuarterAreNeverJoined() {
        var laid = lay(
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").period("2023-Q1").done());
        assertThat(thickLines(laid)).isEmpty();
    }

    @Test
    void anEstimateIsHollowItsLineDashedAndTheKeySaysSo() {
        var laid = lay(
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").status(ObsStatus.E).done());
        assertThat(laid.key()).containsExactly(KeyEntry.HOLLOW_POINT);
        assertThat(laid.marks())
                .filteredOn(mark ->
                        mark instanceof Mark.Circle circle && PALETTE.ground().equals(circle.fill()))
                .hasSize(1);
        assertThat(thickLines(laid))
                .allSatisfy(path -> assertThat(path.stroke())
                        .isNotNull()
                        .satisfies(stroke -> assertThat(stroke.dashes()).isNotEmpty()));
    }

    @Test
    void aBoundHasASignAtItsPointThatTheKeyExplains() {
        var laid = lay(
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512")
                        .qualifier(Qualifier.MORE_THAN, "超512亿元")
                        .done());
        assertThat(laid.key()).containsExactly(KeyEntry.POINT_SIGN);
    }

    @Test
    void theAxisHoldsZeroForAmounts() {
        assertThat(lay(amount("甲", 2022, "405").done(), amount("甲", 2023, "512").done())
                        .texts())
                .contains("0亿元")
                .doesNotContain(SeriesAxis.NOT_FROM_ZERO.zh());
    }

    @Test
    void anIndexMayLeaveZeroAndSaysSo() {
        var laid = lay(
                amount("甲", 2022, "98.7").kind(IndicatorKind.INDEX).done(),
                amount("甲", 2023, "101.2").kind(IndicatorKind.INDEX).done());
        assertThat(laid.texts()).contains(SeriesAxis.NOT_FROM_ZERO.zh());
    }

    @Test
    void ofTwoStatementsForOnePeriodTheSurerIsDrawn() {
        var laid = lay(
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "500").status(ObsStatus.E).done(),
                amount("甲", 2023, "512").done());
        assertThat(laid.texts()).contains("512").doesNotContain("500");
    }

    @Test
    void valuesThatHaveNoRoomAtTheirPointsStandInATable() {
        var figures = IntStream.range(0, 48)
                .mapToObj(i -> Drafts.figure(
                                i % 2 == 0 ? "甲" : "乙",
                                "名" + i % 2,
                                "Name",
                                Integer.toString(1000 + 7 * i),
                                Drafts.CNY_100M)
                        .period("20" + (20 + i / 24) + "-" + (i / 2 % 12 < 9 ? "0" : "") + (i / 2 % 12 + 1))
                        .done())
                .toArray(Figure[]::new);
        assertThat(lay(figures).texts())
                .contains(IntStream.range(0, 48)
                        .mapToObj(i -> Integer.toString(1000 + 7 * i))
                        .toArray(String[]::new));
    }

    @Test
    void theLineInFocusIsLit() {
        var laid = Laid.of(
                new LineLayout(),
                "乙",
                amount("甲", 2022, "405").done(),
                amount("甲", 2023, "512").done(),
                amount("乙", 2022, "105").done(),
                amount("乙", 2023, "112").done());
        assertThat(thickLines(laid)
                        .filter(path ->
                                path.stroke() != null && path.stroke().colour().equals(PALETTE.signal())))
                .hasSize(1);
    }
}
