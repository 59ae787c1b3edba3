package tidemark.export.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.report.Event;
import tidemark.report.Figure;

/// The figures and events of a page and the names of the places where their evidence stands. The names are counted, so
/// that nothing in a report's ids can reach the page.
record Anchors(List<Figure> figures, List<Event> events, Map<String, String> names) {

    static Anchors of(DocumentRequest request) {
        var extract = Extract.of(request);
        var names = new LinkedHashMap<String, String>();
        extract.figures().forEach(figure -> names.putIfAbsent(figure.id(), "f" + (names.size() + 1)));
        extract.events().forEach(event -> names.putIfAbsent(event.id(), "f" + (names.size() + 1)));
        return new Anchors(extract.figures(), extract.events(), names);
    }

    /// The name of a figure's or event's place; the top of the tables for one that has none.
    String name(String id) {
        return names.getOrDefault(id, "evidence");
    }

    /// The link to it.
    String target(String id) {
        return "#" + name(id);
    }
}
