package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;

/// What a form shows: the chart's figures and events, found.
///
/// @param figures in the order of the chart; for forms over several periods, every period of each
/// @param rails as in [tidemark.chart.ChartRequest]
record Content(
        Report report, ChartSpec chart, List<Figure> figures, List<Event> events, Map<String, BigDecimal> rails) {
    Content {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    Content(Report report, ChartSpec chart, List<Figure> figures, List<Event> events) {
        this(report, chart, figures, events, Map.of());
    }

    /// True while values are guessed: nothing may then depend on them, neither an order nor a scale.
    boolean isGuessed() {
        return !rails.isEmpty();
    }

    /// To what value the axis goes on which the figure is guessed.
    Optional<BigDecimal> rail(Figure figure) {
        return Optional.ofNullable(rails.get(figure.id()));
    }

    @Nullable
    String focus() {
        return chart.focus();
    }

    boolean inFocus(Figure figure) {
        return figure.id().equals(chart.focus());
    }
}
