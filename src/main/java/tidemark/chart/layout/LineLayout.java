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
        var labelled = LinePlot.labelledAtPoints(content, series, box, style);
        return labelled.isClear()
                ? labelled.body()
                : LinePlot.withTable(content, series, box, style).body();
    }
}
