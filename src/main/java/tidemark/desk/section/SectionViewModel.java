package tidemark.desk.section;

import java.util.List;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Run;
import tidemark.service.OpenReport;

/// A section of the open report in the language of the moment.
public final class SectionViewModel {

    private final Session session;
    private final Report report;
    private final Section section;
    private final List<ChartViewModel> charts;

    public SectionViewModel(Session session, OpenReport open, Section section) {
        this.session = session;
        this.report = open.report();
        this.section = section;
        this.charts = open.chartsOf(section.id()).stream()
                .map(chart -> new ChartViewModel(session, report, chart))
                .toList();
    }

    public Section section() {
        return section;
    }

    public String title() {
        return section.title().in(session.getLanguage());
    }

    public String message() {
        return section.message().in(session.getLanguage());
    }

    /// The narrative: a list of runs for each paragraph.
    public List<List<Run>> paragraphs() {
        return section.paragraphs().stream()
                .map(paragraph ->
                        Narrative.runs(paragraph.words().in(session.getLanguage()), report, session.getLanguage()))
                .toList();
    }

    public List<ChartViewModel> charts() {
        return charts;
    }

    /// How many figures it has, stated and derived.
    public long figures() {
        return report.indicators().stream()
                        .filter(indicator -> indicator.section().equals(section.id()))
                        .count()
                + report.derived().stream()
                        .filter(derived -> derived.section().equals(section.id()))
                        .count();
    }

    public long events() {
        return report.events().stream()
                .filter(event -> event.section().equals(section.id()))
                .count();
    }
}
