package tidemark.talk;

import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.layout.Charts;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;

/// Draws slides: charts as they are drawn for a stage, everything else in their look.
public final class SlideLayout {
    private SlideLayout() {}

    /// The picture of a slide, of exactly the size of the screen.
    public static Picture draw(SlideRequest request) {
        Picture bare = switch (request.slide()) {
            case Slide.Chart(ChartSpec chart) -> chart(chart, request);
            case Slide.Image image -> new ImageSlide(image, request).draw();
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Closing _ ->
                new TitleSlide(request).draw();
        };
        return new SlideCorner(request).added(bare);
    }

    private static Picture chart(ChartSpec chart, SlideRequest request) {
        return Charts.draw(new ChartRequest(
                        request.talk().report(),
                        chart,
                        request.language(),
                        request.theme(),
                        request.size(),
                        Purpose.STAGE,
                        false)
                .accented(request.talk().look().accent()));
    }
}
