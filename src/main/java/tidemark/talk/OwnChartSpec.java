package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.chart.ProposedTitle;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.Sidecar;

/// Turns a reader's chart into one that can be drawn: with its title, what is said beside it, and what of it the report
/// still has.
public final class OwnChartSpec {

    /// The section that a reader's charts stand in: none of the report's.
    static final String SECTION = "mine";

    private static final Text REWORDED = new Text("标题由使用者改写", "title reworded by the reader");
    private static final Text MISSING = new Text("报告中已没有：", "no longer in the report: ");
    private static final Text NOTED = new Text("使用者备注：", "note by the reader: ");

    private final Report report;
    private final Sidecar sidecar;

    public OwnChartSpec(Report report, Sidecar sidecar) {
        this.report = report;
        this.sidecar = sidecar;
    }

    /// As it stands among one's own charts, with all that is to be known of it.
    public ChartSpec of(OwnChart chart) {
        return of(chart, new Text(all(chart, Language.ZH), all(chart, Language.EN)));
    }

    /// As a hall sees it: without what the reader noted for themselves.
    ChartSpec onSlide(OwnChart chart) {
        return of(
                chart,
                new Text(joined(lost(chart, Language.ZH), Language.ZH), joined(lost(chart, Language.EN), Language.EN)));
    }

    private ChartSpec of(OwnChart chart, Text notes) {
        List<String> figures = chart.figures().stream().filter(this::isFigure).toList();
        List<String> events = chart.events().stream().filter(this::isEvent).toList();
        Text proposed = ProposedTitle.of(figures, events, report);
        return new ChartSpec(
                chart.id(),
                SECTION,
                new Text(
                        chart.titles().getOrDefault(Language.ZH, proposed.zh()),
                        chart.titles().getOrDefault(Language.EN, proposed.en())),
                chart.form(),
                figures,
                events,
                null,
                notes.zh().isEmpty() && notes.en().isEmpty() ? null : notes);
    }

    private boolean isFigure(String id) {
        return report.figure(id).isPresent();
    }

    private boolean isEvent(String id) {
        return report.event(id).isPresent();
    }

    /// Ids that the report has no more.
    private List<String> missing(OwnChart chart) {
        return Stream.concat(
                        chart.figures().stream().filter(id -> !isFigure(id)),
                        chart.events().stream().filter(id -> !isEvent(id)))
                .toList();
    }

    private String all(OwnChart chart, Language language) {
        var said = new ArrayList<String>();
        if (chart.isTitleChanged(language)) {
            said.add(REWORDED.in(language));
        }
        said.addAll(lost(chart, language));
        String note = sidecar.notes().get(chart.id());
        if (note != null) {
            said.add(NOTED.in(language) + note.replaceAll("\\s+", " "));
        }
        return joined(said, language);
    }

    private List<String> lost(OwnChart chart, Language language) {
        List<String> missing = missing(chart);
        return missing.isEmpty()
                ? List.of()
                : List.of(MISSING.in(language) + String.join(language == Language.ZH ? "、" : ", ", missing));
    }

    private static String joined(List<String> said, Language language) {
        return String.join(language == Language.ZH ? "；" : "; ", said);
    }
}
