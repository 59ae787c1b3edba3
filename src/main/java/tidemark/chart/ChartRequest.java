package tidemark.chart;

import java.math.BigDecimal;
import java.util.Map;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;

/// All that a picture depends on.
///
/// @param plain without title, subtitle and source; the key stays
/// @param corner width in pixels that the source leaves free at the right, where something lies over the picture
/// @param rails by figure, to what value the axis on which a reader guesses it goes; empty for a chart as it is
public record ChartRequest(
        Report report,
        ChartSpec chart,
        Language language,
        Theme theme,
        Size size,
        Purpose purpose,
        boolean plain,
        double corner,
        Map<String, BigDecimal> rails) {

    public ChartRequest {
        rails = Map.copyOf(rails);
    }

    /// A chart as it is.
    public ChartRequest(
            Report report, ChartSpec chart, Language language, Theme theme, Size size, Purpose purpose, boolean plain) {
        this(report, chart, language, theme, size, purpose, plain, 0, Map.of());
    }
}
