package tidemark.chart;

import java.util.List;
import java.util.Optional;
import tidemark.chart.rule.TwoEnds;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;

/// The figures that a chart tells, for whoever tells it in words: every one of each indicator; of a dumbbell both ends
/// of each row.
public final class ChartFigures {
    private ChartFigures() {}

    public static List<Figure> of(ChartSpec chart, Report report) {
        return ends(chart, report)
                .map(TwoEnds::figures)
                .orElseGet(() -> chart.figures().stream()
                        .flatMap(id -> report.series(id).stream())
                        .toList());
    }

    /// What a dumbbell joins; empty for any other form.
    static Optional<TwoEnds> ends(ChartSpec chart, Report report) {
        return chart.form() == Form.DUMBBELL ? TwoEnds.of(chart, report) : Optional.empty();
    }
}
