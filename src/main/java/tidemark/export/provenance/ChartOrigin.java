package tidemark.export.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.picture.Provenance;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Narrative;

/// Where the picture of a chart comes from, as its file carries it.
///
/// @param report id of the report
/// @param reportTitle in the language of the picture
/// @param sha256 of the report's file, in hexadecimal digits; null for a report that is no file
/// @param chart id of the chart
/// @param title its finding in the language of the picture
public record ChartOrigin(
        String report,
        String reportTitle,
        @Nullable String sha256,
        String chart,
        String title,
        Language language,
        Theme theme,
        boolean plain,
        List<Evidence> evidence) {

    public ChartOrigin {
        evidence = List.copyOf(evidence);
    }

    /// @param sha256 of the report's file; null for a report that is no file
    public static ChartOrigin of(
            ChartSpec chart, Report report, @Nullable String sha256, Language language, Theme theme, boolean plain) {
        return new ChartOrigin(
                report.id(),
                report.title().in(language),
                sha256,
                chart.id(),
                Narrative.plain(chart.title(), report, language),
                language,
                theme,
                plain,
                Evidence.of(chart, report, language));
    }

    /// As renderers write it.
    public Provenance provenance() {
        return new Provenance(OriginJson.write(this));
    }
}
