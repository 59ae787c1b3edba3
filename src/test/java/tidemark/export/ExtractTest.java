package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Section;

class ExtractTest {
    private static final DocumentRequest WHOLE = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);

    @Test
    void allChartsBringTheWholeReport() {
        Extract extract = Extract.of(WHOLE);

        assertThat(extract.figures()).isEqualTo(WHOLE.report().figures());
        assertThat(extract.events()).isEqualTo(WHOLE.report().events());
        assertThat(extract.sections()).isEqualTo(WHOLE.report().sections());
    }

    @Test
    void aSectionBringsItsOwnFiguresAndEventsAndNoOthers() {
        Extract extract = Extract.of(of("innovation"));

        assertThat(extract.figures())
                .isNotEmpty()
                .allMatch(figure -> figure.section().equals("innovation"));
        assertThat(extract.events())
                .isNotEmpty()
                .allMatch(event -> event.section().equals("innovation"));
        assertThat(extract.sections()).extracting(Section::id).containsExactly("innovation");
    }

    @Test
    void whatDerivedFiguresRestOnComesWithThemFromOtherSections() {
        Extract extract = Extract.of(of("overview"));

        assertThat(extract.figures()).extracting(Figure::id).contains("trade_to_gdp", "foreign_trade", "gdp");
        assertThat(extract.figures().stream().filter(figure -> figure.id().equals("foreign_trade")))
                .allMatch(figure -> figure.section().equals("reform"));
        assertThat(extract.events()).extracting(Event::section).contains("overview");
    }

    private static DocumentRequest of(String section) {
        List<ChartSpec> charts = WHOLE.charts().stream()
                .filter(chart -> chart.section().equals(section))
                .toList();
        return new DocumentRequest(WHOLE.report(), charts, Language.EN, Theme.LIGHT);
    }
}
