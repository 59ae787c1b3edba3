package tidemark.desk;

import java.util.Optional;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import tidemark.report.Report;

/// A reader's wish to see what a figure or an event rests on, or why a chart is as it is.
///
/// @param id of a figure or an event of the report, or of a chart as [#chart(String)] writes it
/// @param near where the reader asked, on the screen; null where that is nowhere in particular
/// @param of the report that holds it; null for the one in front
public record EvidenceRequest(
        String id, @Nullable Bounds near, @Nullable Report of) {

    /// Of the report in front.
    public EvidenceRequest(String id, @Nullable Bounds near) {
        this(id, near, null);
    }

    /// No id holds a colon, so the ids of charts cannot be taken for those of figures.
    private static final String CHART = "chart:";

    /// How a chart is asked for.
    public static String chart(String id) {
        return CHART + id;
    }

    /// The id of the chart that is asked for; empty where something else is.
    public static Optional<String> chartIn(String asked) {
        return asked.startsWith(CHART) ? Optional.of(asked.substring(CHART.length())) : Optional.empty();
    }
}
