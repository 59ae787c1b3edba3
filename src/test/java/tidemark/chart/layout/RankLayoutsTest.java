package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Scope;

class RankLayoutsTest {
    private static final Style ZH = ReportSketch.style(Language.ZH);
    private static final Figure CITY = figure("days", "建筑许可", "Permit", "32", "个工作日")
            .superlative(Rank.Superlative.BEST, Scope.CITY, "全市最优")
            .build();
    private static final Figure NATION = figure("retail", "零售进口", "Retail imports", null, "亿元")
            .firstFor(7, Scope.NATION, "连续7年全国第一")
            .build();
    private static final Figure TEN = figure("ten", "居全市首位的总量", "First in the city", "10", "项")
            .kind(IndicatorKind.COUNT)
            .first(Scope.CITY, "全市第一")
            .build();
    private static final Figure FIVE = figure("five", "居全省首位的总量", "First in the province", "5", "项")
            .kind(IndicatorKind.COUNT)
            .first(Scope.PROVINCE, "全省第一")
            .partOf("ten")
            .build();

    private static Body lay(FormLayout form, Figure... figures) {
        var content = ReportSketch.content(List.of(figures), List.of(), null);
        return form.lay(content, new Box(400, 0), ZH);
    }

    @Test
    void badgesAreGroupedByScopeTheWidestFirst() {
        var seen = Seen.in(lay(new RankBadgesLayout(), CITY, NATION));

        assertThat(seen.texts()).containsSubsequence("全国", "零售进口", "全市", "建筑许可");
    }

    @Test
    void aSuperlativeIsWordedAndWearsNoNumber() {
        var seen = Seen.in(lay(new RankBadgesLayout(), CITY)).of("days");

        assertThat(seen.texts()).contains("全市最优").doesNotContain("1");
    }

    @Test
    void aStreakIsSaidInWords() {
        assertThat(Seen.in(lay(new RankBadgesLayout(), NATION)).of("retail").words())
                .contains("连续7年");
    }

    @Test
    void aStripIsDrawnOnlyWhereItIsStatedHowManyAreRanked() {
        var stated = figure("zone", "经开区考评", "Zones", null, "项")
                .place(8, 230, Scope.NATION, "第8")
                .build();
        var unstated = figure("zone", "经开区考评", "Zones", null, "项")
                .place(8, null, Scope.NATION, "第8")
                .build();

        assertThat(Seen.in(lay(new RankBadgesLayout(), stated)).texts()).contains("1", "230");
        assertThat(Seen.in(lay(new RankBadgesLayout(), unstated)).texts())
                .contains("8")
                .doesNotContain("1", "230");
    }

    @Test
    void aWallHasAMedalForEachAndGoldForThePart() {
        var seen = Seen.in(lay(new RankWallLayout(), TEN, FIVE));

        assertThat(seen.of("five").discs(ZH.palette().gold())).hasSize(5);
        assertThat(seen.of("ten").discs(ZH.palette().sea())).hasSize(5);
        assertThat(seen.texts()).contains("10", "5", "居全市首位的总量", "居全省首位的总量");
    }

    @Test
    void aWallOfMoreThanIsLeftOpenAndExplained() {
        var more = figure("more", "领先指标", "Leading", "20", "项")
                .kind(IndicatorKind.COUNT)
                .qualified(Qualifier.MORE_THAN)
                .build();

        assertThat(lay(new RankWallLayout(), more).key()).containsExactly(KeyEntry.MORE_THAN);
        assertThat(lay(new RankWallLayout(), TEN, FIVE).key()).isEmpty();
    }

    @Test
    void aWallWithoutACountShowsTheRanksThemselves() {
        assertThat(Seen.in(lay(new RankWallLayout(), NATION)).texts()).contains("全国", "零售进口");
    }

    @Test
    void aStreakHasACellForEachYearAndNamesNone() {
        var seen = Seen.in(lay(new StreakCellsLayout(), NATION));

        assertThat(seen.discs(ZH.palette().sea())).hasSize(7);
        assertThat(seen.texts()).contains("7年");
        assertThat(seen.words()).doesNotContain("20");
    }

    @Test
    void aStreakAndItsRankAreOneRow() {
        var streak = figure("six", "规上工业增加值", "Industry", "6", "年")
                .kind(IndicatorKind.STREAK)
                .firstFor(6, Scope.PROVINCE, "连续6年全省第一")
                .build();

        var seen = Seen.in(lay(new StreakCellsLayout(), streak));

        assertThat(seen.discs(ZH.palette().sea())).hasSize(6);
        assertThat(seen.texts()).containsExactly("规上工业增加值", "全省第一", "6年");
    }
}
