package tidemark.chart;

import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;

/// All that a picture depends on.
///
/// @param plain without title, subtitle and source; the key stays
public record ChartRequest(
        Report report, ChartSpec chart, Language language, Theme theme, Size size, Purpose purpose, boolean plain) {}
