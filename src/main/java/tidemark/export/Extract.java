package tidemark.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tidemark.chart.ChartPlanner;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Section;

/// The part of a report that a data file of a document holds: everything where all charts were chosen; else what
/// belongs
/// to the sections of the chosen charts, what these show, and all that derived figures among it rest on, so that every
/// computation stands beside its inputs.
public record Extract(
        Report report, List<Section> sections, List<Figure> figures, List<Event> events, List<ChartSpec> charts) {

    public Extract {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        charts = List.copyOf(charts);
    }

    public static Extract of(DocumentRequest request) {
        Report report = request.report();
        return isWhole(request)
                ? new Extract(report, report.sections(), report.figures(), report.events(), request.charts())
                : part(request);
    }

    /// Those that the source states, in the order of the report.
    public List<Figure> stated() {
        return figures.stream().filter(figure -> !figure.isDerived()).toList();
    }

    /// Those that are computed, in the order of the report.
    public List<Figure> derived() {
        return figures.stream().filter(Figure::isDerived).toList();
    }

    private static boolean isWhole(DocumentRequest request) {
        Set<String> chosen = request.charts().stream().map(ChartSpec::id).collect(Collectors.toSet());
        return ChartPlanner.chartsOf(request.report()).stream()
                .map(ChartSpec::id)
                .allMatch(chosen::contains);
    }

    private static Extract part(DocumentRequest request) {
        Report report = request.report();
        var ids = new HashSet<String>();
        request.charts().forEach(chart -> {
            ids.addAll(chart.figures());
            ids.addAll(chart.events());
        });
        report.figures().stream()
                .filter(figure -> request.has(figure.section()))
                .forEach(figure -> ids.add(figure.id()));
        List.copyOf(ids).forEach(id -> addInputs(id, report, ids));
        List<Figure> figures = report.figures().stream()
                .filter(figure -> ids.contains(figure.id()))
                .toList();
        Set<String> sections = figures.stream().map(Figure::section).collect(Collectors.toSet());
        List<Event> events = report.events().stream()
                .filter(event -> request.has(event.section()) || ids.contains(event.id()))
                .toList();
        events.forEach(event -> sections.add(event.section()));
        return new Extract(
                report,
                report.sections().stream()
                        .filter(section -> request.has(section.id()) || sections.contains(section.id()))
                        .toList(),
                figures,
                events,
                request.charts());
    }

    private static void addInputs(String id, Report report, Set<String> ids) {
        for (Figure figure : report.series(id)) {
            if (figure.origin() instanceof Figure.Origin.Computed computed) {
                computed.inputs().stream().filter(ids::add).forEach(input -> addInputs(input, report, ids));
            }
        }
    }
}
