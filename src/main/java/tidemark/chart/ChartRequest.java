package tidemark.chart;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;

/// All that a picture depends on.
///
/// @param plain without title, subtitle and source; the key stays
/// @param corner width in pixels that the source leaves free at the right, where something lies over the picture
/// @param rails by figure, to what value the axis on which a reader guesses it goes; empty for a chart as it is
/// @param accent in the place of the sea's colour; null for that
public record ChartRequest(
        Report report,
        ChartSpec chart,
        Language language,
        Theme theme,
        Size size,
        Purpose purpose,
        boolean plain,
        double corner,
        Map<String, BigDecimal> rails,
        @Nullable Colour accent) {

    public ChartRequest {
        rails = Map.copyOf(rails);
    }

    /// A chart in the program's own colours.
    public ChartRequest(
            Report report,
            ChartSpec chart,
            Language language,
            Theme theme,
            Size size,
            Purpose purpose,
            boolean plain,
            double corner,
            Map<String, BigDecimal> rails) {
        this(report, chart, language, theme, size, purpose, plain, corner, rails, null);
    }

    /// A chart as it is.
    public ChartRequest(
            Report report, ChartSpec chart, Language language, Theme theme, Size size, Purpose purpose, boolean plain) {
        this(report, chart, language, theme, size, purpose, plain, 0, Map.of());
    }

    /// The same in a speaker's colour.
    ///
    /// @param colour null for the program's own
    public ChartRequest accented(@Nullable Colour colour) {
        return new ChartRequest(report, chart, language, theme, size, purpose, plain, corner, rails, colour);
    }

    public Palette palette() {
        return Palette.of(theme, accent);
    }
}
