package tidemark.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.compare.MadeReport.growth;
import static tidemark.compare.MadeReport.level;
import static tidemark.compare.MadeReport.of;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.Charts;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.chart.rule.PageNotes;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;

final class PanelsTest {

    private static List<Panels.Panel> panels(MadeReport... made) {
        var comparison = Comparison.of(Stream.of(made).map(MadeReport::report).toList(), Pairings.NONE);
        return Panels.of(comparison.rows(), comparison, 12);
    }

    private static List<String> forms(List<Panels.Panel> panels) {
        return panels.stream()
                .map(panel -> switch (FormRules.choose(panel.chart(), panel.report())) {
                    case Choice.Drawn drawn -> drawn.form().name();
                    case Choice.Refused refused -> refused.reason().en();
                })
                .toList();
    }

    private static void draws(Panels.Panel panel) {
        for (Language language : Language.values()) {
            var picture = Charts.drawToWidth(new ChartRequest(
                    panel.report(),
                    panel.chart(),
                    language,
                    Theme.LIGHT,
                    new Size(420, Size.LEAST_HEIGHT),
                    Purpose.READING,
                    false));
            assertThat(picture.marks()).isNotEmpty();
        }
    }

    @Test
    void areasOfOneYearMakeBarsAndTheirGrowthsBarsOfTheirOwn() {
        var panels = panels(
                of("a", "甲省", 2025).says(level("x", "某数", "5", "亿元").up("3")),
                of("b", "乙省", 2025).says(level("x", "某数", "8", "亿元").up("-4")));

        assertThat(forms(panels)).containsExactly(Form.BARS.name(), Form.GROWTH_BARS.name());
        assertThat(panels.getFirst().chart().title().zh()).isEqualTo("某数：乙省高于甲省");
        assertThat(panels.getLast().chart().title().zh()).isEqualTo("某数增速：甲省高于乙省");
        panels.forEach(PanelsTest::draws);
    }

    @Test
    void twoYearsOfOneAreaMakeASlopeAndThreeALine() {
        var first = of("a", "甲省", 2023).says(level("x", "某数", "50", "亿元"));
        var second = of("b", "甲省", 2024).says(level("x", "某数", "80", "亿元"));
        var third = of("c", "甲省", 2025).says(level("x", "某数", "90", "亿元"));

        assertThat(forms(panels(first, second))).containsExactly(Form.SLOPE.name());
        assertThat(panels(first, second).getFirst().chart().title().zh()).isEqualTo("某数：增加60%");
        assertThat(forms(panels(first, second, third))).containsExactly(Form.LINE.name());
        panels(first, second, third).forEach(PanelsTest::draws);
    }

    @Test
    void amountsInTwoScalesAreDrawnInOneAndItIsSaid() {
        var panel = panels(
                        of("a", "甲省", 2025).says(level("x", "企业", "3.6", "万家")),
                        of("b", "乙省", 2025).says(level("x", "企业", "900", "家")))
                .getFirst();

        assertThat(panel.report().figures().stream().map(Figure::unit).distinct())
                .hasSize(1);
        assertThat(panel.chart().note()).isEqualTo(Caution.CONVERTED.label());
        draws(panel);
    }

    @Test
    void whereNeitherAreaNorPeriodIsTheSameTheAmountsStandAsNumbersAndItIsSaidWhy() {
        var panels = panels(
                of("a", "甲省", 2024).says(level("x", "某数", "5", "亿元").up("3")),
                of("b", "乙省", 2025).says(level("x", "某数", "8", "亿元").up("4")));

        assertThat(forms(panels)).containsExactly(Form.TILES.name());
        assertThat(panels.getFirst().report().figures().stream()
                        .map(figure -> figure.name().zh()))
                .containsExactly("甲省2024年", "乙省2025年");
        assertThat(panels.getFirst().chart().note()).isEqualTo(Caution.NEITHER_AREA_NOR_PERIOD.label());
        panels.forEach(PanelsTest::draws);
    }

    @Test
    void amountsOfOneGroupInTwoAreasShareOneScale() {
        var panels = panels(
                of("a", "甲省", 2025)
                        .says(
                                level("x", "某数", "5", "亿元").group("g"),
                                level("y", "另数", "9", "亿元").group("g")),
                of("b", "乙省", 2025)
                        .says(
                                level("x", "某数", "8", "亿元").group("h"),
                                level("y", "另数", "12", "亿元").group("h")));

        assertThat(forms(panels)).containsExactly(Form.DUMBBELL.name());
        assertThat(panels.getFirst().chart().title().zh()).isEqualTo("乙省的2项数据都高于甲省");
        assertThat(panels.getFirst().chart().note()).isNull();
        panels.forEach(PanelsTest::draws);
    }

    @Test
    void amountsOfOneGroupInTwoYearsAreSlopesOnOneScale() {
        var panels = panels(
                of("a", "甲省", 2024)
                        .says(
                                level("x", "某数", "5", "亿元").group("g"),
                                level("y", "另数", "9", "亿元").group("g")),
                of("b", "甲省", 2025)
                        .says(
                                level("x", "某数", "8", "亿元").group("g"),
                                level("y", "另数", "7", "亿元").group("g")));

        assertThat(forms(panels)).containsExactly(Form.SLOPE.name());
        assertThat(panels.getFirst().chart().title().zh()).isEqualTo("2项数据中，1项上升，1项下降");
        panels.forEach(PanelsTest::draws);
    }

    @Test
    void whereNothingDiffersTheTitleSaysSo() {
        var panels = panels(
                of("a", "甲省", 2025).says(growth("x", "某数增长", "3"), growth("y", "另数增长", "5")),
                of("b", "乙省", 2025).says(growth("x", "某数增长", "3"), growth("y", "另数增长", "5")));

        assertThat(panels.getFirst().chart().title().zh()).isEqualTo("2项增速高低未见差别");
    }

    @Test
    void whatBelongsToDifferentGroupsSharesNoChartAndEachSaysThatItsScaleIsItsOwn() {
        var panels = panels(
                of("a", "甲省", 2025)
                        .says(
                                level("x", "某数", "5", "亿元").group("g"),
                                level("y", "另数", "9", "亿元").group("k")),
                of("b", "乙省", 2025)
                        .says(
                                level("x", "某数", "8", "亿元").group("g"),
                                level("y", "另数", "12", "亿元").group("g")));

        assertThat(forms(panels)).containsExactly(Form.BARS.name(), Form.BARS.name());
        assertThat(panels).allSatisfy(panel -> assertThat(panel.chart().note()).isEqualTo(PageNotes.OWN_SCALE));
    }

    @Test
    void whatHasNoGroupSharesNoChart() {
        var panels = panels(
                of("a", "甲省", 2025).says(level("x", "某数", "5", "亿元"), level("y", "另数", "9", "亿元")),
                of("b", "乙省", 2025).says(level("x", "某数", "8", "亿元"), level("y", "另数", "12", "亿元")));

        assertThat(forms(panels)).containsExactly(Form.BARS.name(), Form.BARS.name());
    }

    @Test
    void growthsOnOneBasisShareOneScaleAndThoseOnAnotherDoNot() {
        var panels = panels(
                of("a", "甲省", 2025)
                        .says(growth("x", "某数增长", "3"), growth("y", "另数增长", "5"), growth("z", "收入实际增长", "4")),
                of("b", "乙省", 2025)
                        .says(growth("x", "某数增长", "4"), growth("y", "另数增长", "-2"), growth("z", "收入实际增长", "6")));

        assertThat(forms(panels)).containsExactly(Form.DUMBBELL.name(), Form.GROWTH_BARS.name());
        assertThat(panels.getFirst().chart().title().zh()).isEqualTo("甲省在2项增速中有1项高于乙省");
        assertThat(panels)
                .allSatisfy(panel -> assertThat(panel.chart().note().zh()).contains(PageNotes.OWN_SCALE.zh()));
        panels.forEach(PanelsTest::draws);
    }

    @Test
    void everyMarkLeadsToTheReportThatStatesIt() {
        for (var made : List.of(
                panels(
                        of("a", "甲省", 2025).says(level("x", "某数", "5", "亿元").up("3")),
                        of("b", "乙省", 2025).says(level("x", "某数", "8", "亿元").up("4"))),
                panels(
                        of("a", "甲省", 2024).says(level("x", "某数", "5", "亿元")),
                        of("b", "甲省", 2025).says(level("x", "某数", "8", "亿元"))),
                panels(
                        of("a", "甲省", 2025).says(growth("x", "某数增长", "3"), growth("y", "另数增长", "5")),
                        of("b", "乙省", 2025).says(growth("x", "某数增长", "4"), growth("y", "另数增长", "-2"))))) {
            for (Panels.Panel panel : made) {
                assertThat(panel.report().figures().stream()
                                .map(figure -> panel.cell(figure.id(), figure.observation())
                                        .orElseThrow()
                                        .report())
                                .distinct())
                        .containsExactly(0, 1);
            }
        }
    }

    @Test
    void growthsAtDifferentPricesShareNoPicture() {
        assertThat(panels(
                        of("a", "甲省", 2025).says(growth("x", "某数实际增长", "3")),
                        of("b", "乙省", 2025).says(growth("x", "某数增长", "4"))))
                .isEmpty();
    }

    @Test
    void reportsAreCalledByWhatTellsThemApart() {
        Report a = of("a", "甲省", 2024).report();
        Report b = of("b", "甲省", 2025).report();
        Report c = of("c", "乙省", 2025).report();

        assertThat(SideNames.of(List.of(a, b)).getFirst().zh()).isEqualTo("2024年");
        assertThat(SideNames.of(List.of(b, c)).getFirst().zh()).isEqualTo("甲省");
        assertThat(SideNames.of(List.of(a, b, c)).getFirst().zh()).isEqualTo("甲省2024年");
    }
}
