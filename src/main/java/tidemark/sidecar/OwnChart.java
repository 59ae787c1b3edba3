package tidemark.sidecar;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.report.Form;
import tidemark.report.Language;

/// A chart that a reader put together. It names figures and events and holds no value, so that it shows what the report
/// says at any time.
///
/// @param titles the reader's own, by language; the program words the title in a language that has none
/// @param figures ids of indicators and derived figures; one that the report has no more stays
/// @param events ids of events, likewise
/// @param form null where the rules choose
public record OwnChart(
        String id,
        Map<Language, String> titles,
        List<String> figures,
        List<String> events,
        @Nullable Form form) {

    public OwnChart {
        titles = Map.copyOf(titles);
        figures = List.copyOf(figures);
        events = List.copyOf(events);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a chart has an id");
        }
    }

    /// One whose titles the program words and whose form the rules choose.
    public static OwnChart of(String id, List<String> figures, List<String> events) {
        return new OwnChart(id, Map.of(), figures, events, null);
    }

    /// Whether the reader worded the title in a language.
    public boolean isTitleChanged(Language language) {
        return titles.containsKey(language);
    }

    /// With another title in one language; the program's where blank.
    OwnChart withTitle(Language language, String title) {
        return new OwnChart(id, ByLanguage.with(titles, language, title), figures, events, form);
    }
}
