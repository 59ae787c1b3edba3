package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.chart.ChartPlanner;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Indicator;
import tidemark.report.Language;
import tidemark.report.Report;

class FigureSheetTest {
    private static final Report REPORT = report(5);

    @Test
    void figuresThatASheetCannotHoldGoOnInTheNext() {
        var sheets = new FigureSheet(extract(), Language.EN, new SheetNames(), 2);

        assertThat(sheets.sheets()).extracting(Sheet::name).containsExactly("Figures", "Figures (2)", "Figures (3)");
        assertThat(sheets.sheets()).extracting(Sheet::size).containsExactly(2, 2, 1);
    }

    @Test
    void aFigureIsReferredToWhereItStands() {
        var sheets = new FigureSheet(extract(), Language.EN, new SheetNames(), 2);
        List<Figure> figures = REPORT.figures();

        assertThat(sheets.value(figures.get(1))).isEqualTo("'Figures'!B3");
        assertThat(sheets.value(figures.get(2))).isEqualTo("'Figures (2)'!B2");
        assertThat(sheets.low(figures.get(4))).isEqualTo("'Figures (3)'!I2");
        var rows = new ArrayList<List<Content>>();
        sheets.sheets().get(2).table().forEach(rows::add);
        assertThat(rows.getFirst().get(8))
                .isInstanceOfSatisfying(
                        Content.Computed.class, low -> assertThat(low.formula()).isEqualTo("B2-0.05"));
    }

    private static Extract extract() {
        return Extract.of(new DocumentRequest(REPORT, ChartPlanner.chartsOf(REPORT), Language.EN, Theme.LIGHT));
    }

    private static Report report(int figures) {
        List<Indicator> indicators = IntStream.range(0, figures)
                .mapToObj(i -> Figures.stated("figure" + i, i + ".5", "亿元").indicator())
                .toList();
        return Figures.report(indicators, List.of(), List.of());
    }
}
