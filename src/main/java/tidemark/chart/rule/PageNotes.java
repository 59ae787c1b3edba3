package tidemark.chart.rule;

import java.util.List;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.report.Text;

/// What must be said under a chart's title because of its order or its neighbours (R11, R17).
public final class PageNotes {
    private PageNotes() {}

    public static List<Text> of(ChartSpec chart, Report report) {
        return List.of();
    }
}
