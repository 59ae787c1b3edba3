package tidemark.chart.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Form;
import tidemark.report.IndicatorKind;
import tidemark.report.Text;

/// Rules R11 and R17: what a chart must say of its scale and its order.
class PageNotesTest {
    private static final String OWN_SCALE = "scale of this chart only";
    private static final String SOURCE_ORDER = "in the order of the source";

    private static final Figure REVENUE =
            figure("revenue").of("813.4", "亿元").group("fiscal").build();
    private static final Figure BUDGET =
            figure("budget").of("413.5", "亿元").group("fiscal").build();
    private static final Figure IMPORTS =
            figure("imports").of("9", "亿元").group("trade").build();
    private static final Figure EXPORTS =
            figure("exports").of("8", "亿元").group("trade").build();
    private static final Figure FIRMS =
            figure("firms").of("11", "家").group("firms").build();
    private static final Figure TOPS =
            figure("tops").of("8", "家").group("firms").build();
    private static final Figure PERMIT = figure("permit")
            .of("32", "天")
            .kind(IndicatorKind.DURATION)
            .group("time")
            .build();
    private static final Figure DISPUTE = figure("dispute")
            .of("54", "天")
            .kind(IndicatorKind.DURATION)
            .group("time")
            .build();

    @Test
    void twoChartsOfOneUnitInASectionSayThatTheirScalesAreTheirOwn() {
        ChartSpec fiscal = chart("fiscal", null, REVENUE, BUDGET);
        ChartSpec trade = chart("trade", null, IMPORTS, EXPORTS);

        assertThat(notes(fiscal, fiscal, trade)).containsExactly(OWN_SCALE);
        assertThat(notes(trade, fiscal, trade)).containsExactly(OWN_SCALE);
    }

    @Test
    void aChartWithoutANeighbourOfItsUnitSaysNothing() {
        ChartSpec fiscal = chart("fiscal", null, REVENUE, BUDGET);
        ChartSpec firms = chart("firms", null, FIRMS, TOPS);
        ChartSpec card = chart("card", null, IMPORTS);

        assertThat(notes(fiscal, fiscal, firms, card)).isEmpty();
    }

    @Test
    void anOrderThatIsNotByValueIsSaid() {
        ChartSpec squares = chart("squares", Form.SQUARES, TOPS, FIRMS);

        assertThat(notes(squares, squares)).containsExactly(SOURCE_ORDER);
        assertThat(notes(chart("one", Form.SQUARES, TOPS))).isEmpty();
    }

    @Test
    void ofDurationsItIsSaidThatLessIsBetter() {
        ChartSpec times = chart("times", null, PERMIT, DISPUTE);

        assertThat(notes(times, times)).containsExactly("less is better");
    }

    private static List<String> notes(ChartSpec chart, ChartSpec... all) {
        var figures = List.of(REVENUE, BUDGET, IMPORTS, EXPORTS, FIRMS, TOPS, PERMIT, DISPUTE);
        var report = FigureBuilder.report(figures, List.of(), List.of(all));
        return PageNotes.of(chart, report).stream().map(Text::en).toList();
    }

    private static ChartSpec chart(String id, @Nullable Form form, Figure... figures) {
        var ids = List.of(figures).stream().map(Figure::id).toList();
        return new ChartSpec(id, "reform", new Text("标题", "Title"), form, ids, List.of(), null, null);
    }
}
