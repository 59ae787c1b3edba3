package tidemark.chart.layout;

import tidemark.chart.ChartRequest;
import tidemark.chart.Size;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.picture.Picture;

/// Draws charts.
public final class Charts {
    private Charts() {}

    /// A chart's picture.
    ///
    /// @throws RefusedChartException where the rules allow no form; ask [FormRules#choose] first
    public static Picture draw(ChartRequest request) {
        return layout(request).ofSize();
    }

    /// A chart's picture as wide as the request says and as high as its content needs.
    ///
    /// @throws RefusedChartException where the rules allow no form; ask [FormRules#choose] first
    public static Picture drawToWidth(ChartRequest request) {
        return layout(request).ofWidth();
    }

    /// The same picture, whose marks say which data they draw: for surfaces whose charts can be edited.
    ///
    /// @throws RefusedChartException where the rules allow no form; ask [FormRules#choose] first
    public static Picture drawSlide(ChartRequest request) {
        return layout(request).slide();
    }

    /// The same without title and margins, for an area of a slide that has them elsewhere and is of the size that the
    /// request says: words are as large as on the whole slide.
    ///
    /// @throws RefusedChartException where the rules allow no form; ask [FormRules#choose] first
    public static Picture drawSlideArea(ChartRequest request, Size area) {
        return layout(request).slideArea(area);
    }

    private static ChartLayout layout(ChartRequest request) {
        return switch (FormRules.choose(request.chart(), request.report())) {
            case Choice.Drawn drawn -> new ChartLayout(request, drawn.form());
            case Choice.Refused refused ->
                throw new RefusedChartException(request.chart().id(), refused);
        };
    }
}
