package tidemark.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.FigureBuilder;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.wording.Wording;

class TwinTest {
    private static final List<Figure> FIGURES = List.of(
            figure("gdp").of("2730", "亿元").group("output").status(ObsStatus.E).build(),
            figure("tasks").of("40", "项").qualified(Qualifier.MORE_THAN, "40余项").build(),
            figure("income").of("74289", "元").group("income").build());
    private static final ChartSpec CHART = FigureBuilder.chart(null, FIGURES, List.of());
    private static final Report REPORT = FigureBuilder.report(FIGURES, List.of(), List.of(CHART));

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRowIsAFigureWithItsValueAsItReads(Language language) {
        var twin = Twin.of(REPORT, CHART, language);

        assertThat(twin.rows()).extracting(Twin.Row::id).containsExactly("gdp", "tasks", "income");
        assertThat(twin.rows())
                .extracting(row -> row.cells().get(1))
                .containsExactlyElementsOf(FIGURES.stream()
                        .map(figure -> Wording.reading(figure, language).text())
                        .toList());
        assertThat(twin.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(twin.headings()));
    }

    @Test
    void whatIsEstimatedIsSaid() {
        assertThat(Twin.of(REPORT, CHART, Language.ZH).rows().getFirst().cells().get(1))
                .startsWith("预计");
    }
}
