package tidemark.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart that a report asks for.
///
/// @param title the finding; may hold references such as `{gdp}`
/// @param form null where the rules choose
/// @param figures ids of indicators and derived figures
/// @param events ids of events
/// @param focus the one figure to be lit
public record ChartSpec(
        String id,
        String section,
        Text title,
        @Nullable Form form,
        List<String> figures,
        List<String> events,
        @Nullable String focus,
        @Nullable Text note) {

    public ChartSpec {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    public ChartSpec withTitle(Text words) {
        return new ChartSpec(id, section, words, form, figures, events, focus, note);
    }

    public ChartSpec withNote(Text words) {
        return new ChartSpec(id, section, title, form, figures, events, focus, words);
    }
}
