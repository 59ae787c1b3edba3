package tidemark.export.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.export.DocumentRequest;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;
import tidemark.report.Section;

/// The figures and events of a briefing, each with the bookmark of its row.
record EvidenceRows(
        Report report,
        List<Section> sections,
        List<Figure> figures,
        List<Event> events,
        Map<String, String> bookmarks) {

    static EvidenceRows of(DocumentRequest request) {
        Report report = request.report();
        var figures = report.figures().stream()
                .filter(figure -> request.has(figure.section()))
                .toList();
        var events = report.events().stream()
                .filter(event -> request.has(event.section()))
                .toList();
        var bookmarks = new HashMap<String, String>();
        figures.forEach(figure -> bookmarks.putIfAbsent(figure.id(), "figure_" + (bookmarks.size() + 1)));
        events.forEach(event -> bookmarks.putIfAbsent(event.id(), "event_" + (bookmarks.size() + 1)));
        return new EvidenceRows(report, report.sections(), figures, events, bookmarks);
    }

    /// Where the evidence of a figure or event stands.
    Optional<String> bookmark(String id) {
        return Optional.ofNullable(bookmarks.get(id));
    }
}
