package tidemark.chart.layout;

import java.util.List;
import java.util.Set;

/// Lines over several periods. Every point is marked and labelled, at the point where there is room for all labels,
/// else in a table below;
/// the name of a line stands at its end.
final class LineLayout implements FormLayout {
    @Override
    public Body lay(Content content, Box box, Style style) {
        var series = TimeSeries.of(content, style.language());
        if (series.isEmpty()) {
            return new Body(0, 0, List.of(), Set.of());
        }
        for (var manner : List.of(LinePlot.Manner.AT_POINTS, LinePlot.Manner.AT_POINTS_ZERO_ALONE)) {
            var plot = new LinePlot(content, series, box, style, manner);
            if (plot.isClear()) {
                return plot.body();
            }
        }
        return new LinePlot(content, series, box, style, LinePlot.Manner.IN_TABLE).body();
    }
}
