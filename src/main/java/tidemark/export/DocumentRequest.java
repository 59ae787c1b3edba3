package tidemark.export;

import java.util.List;
import tidemark.chart.Theme;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;

/// What a document is made from: some charts of a report with the sections they belong to, in one language and theme.
///
/// @param report as the reader sees it; what is hidden there is not in the document either
/// @param charts some of the report's charts, in its order; a document of the whole report has them all
public record DocumentRequest(Report report, List<ChartSpec> charts, Language language, Theme theme) {

    public DocumentRequest {
        charts = List.copyOf(charts);
    }

    /// Whether a section has a place in the document: one of its charts was chosen.
    public boolean has(String section) {
        return charts.stream().anyMatch(chart -> chart.section().equals(section));
    }

    /// The sections that have a place in the document, in the order of the report.
    public List<Section> sections() {
        return report.sections().stream().filter(section -> has(section.id())).toList();
    }
}
