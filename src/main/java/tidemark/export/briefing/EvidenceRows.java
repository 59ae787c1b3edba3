package tidemark.export.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
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
        var extract = Extract.of(request);
        var bookmarks = new HashMap<String, String>();
        extract.figures().forEach(figure -> bookmarks.putIfAbsent(figure.id(), "figure_" + (bookmarks.size() + 1)));
        extract.events().forEach(event -> bookmarks.putIfAbsent(event.id(), "event_" + (bookmarks.size() + 1)));
        return new EvidenceRows(extract.report(), extract.sections(), extract.figures(), extract.events(), bookmarks);
    }

    /// Where the evidence of a figure or event stands.
    Optional<String> bookmark(String id) {
        return Optional.ofNullable(bookmarks.get(id));
    }
}
