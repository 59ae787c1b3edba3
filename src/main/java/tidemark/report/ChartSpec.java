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
/// @param note what a reader must know to read the chart rightly; null if nothing
/// @param spoken what a speaker says to it, in our own words, a sentence or a few; null where that is made from the
///     evidence
public record ChartSpec(
        String id,
        String section,
        Text title,
        @Nullable Form form,
        List<String> figures,
        List<String> events,
        @Nullable String focus,
        @Nullable Text note,
        @Nullable Text spoken) {

    public ChartSpec {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    /// One to which nothing is said but what the evidence makes.
    public ChartSpec(
            String id,
            String section,
            Text title,
            @Nullable Form form,
            List<String> figures,
            List<String> events,
            @Nullable String focus,
            @Nullable Text note) {
        this(id, section, title, form, figures, events, focus, note, null);
    }

    public ChartSpec withNote(Text words) {
        return new ChartSpec(id, section, title, form, figures, events, focus, words, spoken);
    }

    public ChartSpec withTitle(Text words) {
        return new ChartSpec(id, section, words, form, figures, events, focus, note, spoken);
    }
}
