package tidemark.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Report;

/// What a form shows: the chart's figures and events, found.
///
/// @param figures in the order of the chart; for forms over several periods, every period of each
record Content(Report report, ChartSpec chart, List<Figure> figures, List<Event> events) {
    Content {
        figures = List.copyOf(figures);
        events = List.copyOf(events);
    }

    @Nullable
    String focus() {
        return chart.focus();
    }

    boolean inFocus(Figure figure) {
        return figure.id().equals(chart.focus());
    }
}
