package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Scope;

class CardAndTilesLayoutTest {
    private static final Style ZH = ReportSketch.style(Language.ZH);
    private static final Figure PRODUCT =
            figure("gdp", "地区生产总值", "GDP", "2730", "亿元").status(ObsStatus.E).build();
    private static final Figure INCOME = figure("income", "人均可支配收入", "Income", "74289", "元")
            .growing("5", "增长5%")
            .build();
    private static final Figure CAPITAL = figure("fdi", "实际利用外资", "Foreign capital", "26.7", "亿美元")
            .first(Scope.PROVINCE, "全省第一")
            .build();
    private static final Figure NATION = figure("nation", "全国外贸", "National trade", "41.8", "亿元")
            .computed("a / b", "a", "b")
            .build();

    private static Seen card(@Nullable String focus, Figure... figures) {
        var content = ReportSketch.content(List.of(figures), List.of(), focus);
        return Seen.in(new CardLayout().lay(content, new Box(400, 0), ZH));
    }

    private static Seen tiles(double width, @Nullable String focus, Figure... figures) {
        var content = ReportSketch.content(List.of(figures), List.of(), focus);
        return Seen.in(new TilesLayout().lay(content, new Box(width, 0), ZH));
    }

    @Test
    void theNumberIsTheLargestOfAllWords() {
        var seen = card(null, CAPITAL);

        double number = seen.text("26.7").size();
        assertThat(seen.picture().texts())
                .filteredOn(run -> !run.text().equals("26.7"))
                .allMatch(run -> run.size() < number / 2 + 1);
        assertThat(seen.texts()).contains("实际利用外资", "亿美元", "全省第一");
    }

    @Test
    void anEstimateIsSaidOnceInAHatchedChip() {
        var seen = card(null, PRODUCT);

        assertThat(seen.texts()).containsOnlyOnce("预计").contains("2730", "亿元");
    }

    @Test
    void aDerivedFigureWearsADashedChip() {
        var seen = card(null, NATION);

        assertThat(seen.texts()).contains("推算");
        assertThat(seen.leaves())
                .anyMatch(mark -> mark instanceof tidemark.picture.Mark.Rectangle pill
                        && pill.stroke() != null
                        && !pill.stroke().dashes().isEmpty());
    }

    @Test
    void growthPointsUpOrDown() {
        var fall = figure("gap", "城乡收入倍差", "Gap", "1.57", "%")
                .growing("-2", "下降2%")
                .build();

        assertThat(triangleTip(card(null, INCOME))).isNegative();
        assertThat(triangleTip(card(null, fall))).isPositive();
    }

    /// How far the tip lies below the foot.
    private static double triangleTip(Seen seen) {
        var triangle = seen.leaves()
                .filter(tidemark.picture.Mark.Path.class::isInstance)
                .map(tidemark.picture.Mark.Path.class::cast)
                .filter(path -> ZH.palette().sea().equals(path.fill()))
                .findFirst()
                .orElseThrow();
        var foot = (tidemark.picture.Segment.MoveTo) triangle.segments().get(0);
        var tip = (tidemark.picture.Segment.LineTo) triangle.segments().get(2);
        return tip.y() - foot.y();
    }

    @Test
    void theFigureInFocusIsTheHeadline() {
        var seen = card("fdi", PRODUCT, CAPITAL);

        assertThat(seen.text("26.7").size()).isGreaterThan(seen.text("2730").size());
        assertThat(seen.text("26.7").colour()).isEqualTo(ZH.palette().signal());
    }

    @Test
    void aRankWithoutAFigureStandsInWords() {
        var rank = figure("retail", "跨境电商零售进口", "Retail imports", null, "亿元")
                .first(Scope.NATION, "全国第一")
                .build();

        assertThat(card(null, rank).text("全国第一").size()).isGreaterThan(ZH.size(Style.Role.VALUE));
    }

    @Test
    void sixTilesStandInOneRowWhereItIsWide() {
        var seen = tiles(1300, null, PRODUCT, INCOME, CAPITAL, NATION, copy("a"), copy("b"));

        assertThat(List.of("2730", "74289", "26.7", "41.8"))
                .map(number -> seen.text(number).baseline())
                .containsOnly(seen.text("2730").baseline());
    }

    @Test
    void narrowTilesKeepTheOrderOfTheReport() {
        var seen = tiles(300, null, PRODUCT, INCOME, CAPITAL);

        assertThat(seen.picture().subjects())
                .extracting(
                        group -> group.subject() == null ? "" : group.subject().id())
                .containsExactly("gdp", "income", "fdi");
        assertThat(seen.text("26.7").baseline()).isGreaterThan(seen.text("2730").baseline());
    }

    @Test
    void focusIsToldByABarBesidesItsColour() {
        assertThat(bars(tiles(600, "income", PRODUCT, INCOME))).isEqualTo(1);
        assertThat(bars(tiles(600, null, PRODUCT, INCOME))).isZero();
    }

    private static long bars(Seen seen) {
        return seen.leaves()
                .filter(mark -> mark instanceof tidemark.picture.Mark.Rectangle bar
                        && ZH.palette().signal().equals(bar.fill()))
                .count();
    }

    private static Figure copy(String id) {
        return figure(id, "指标" + id, "Indicator " + id, "12", "项").build();
    }
}
