package tidemark.desk;

import java.util.Optional;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import tidemark.report.Report;

/// A reader's wish to see what a figure or an event rests on, why a chart is as it is, or what a term means.
///
/// @param id of a figure or an event of the report, of a chart as [#chart(String)] writes it, or of a term as
///     [#term(String)] writes it
/// @param near where the reader asked, on the screen; null where that is nowhere in particular
/// @param of the report that holds it; null for the one in front
public record EvidenceRequest(
        String id, @Nullable Bounds near, @Nullable Report of) {

    /// Of the report in front.
    public EvidenceRequest(String id, @Nullable Bounds near) {
        this(id, near, null);
    }

    /// No id holds a colon, so the ids of charts and terms cannot be taken for those of figures.
    private static final String CHART = "chart:";

    private static final String TERM = "term:";

    /// How a chart is asked for.
    public static String chart(String id) {
        return CHART + id;
    }

    /// The id of the chart that is asked for; empty where something else is.
    public static Optional<String> chartIn(String asked) {
        return within(asked, CHART);
    }

    /// How a term of the glossary is asked for.
    public static String term(String key) {
        return TERM + key;
    }

    /// The key of the term that is asked for; empty where something else is.
    public static Optional<String> termIn(String asked) {
        return within(asked, TERM);
    }

    private static Optional<String> within(String asked, String prefix) {
        return asked.startsWith(prefix) ? Optional.of(asked.substring(prefix.length())) : Optional.empty();
    }
}
