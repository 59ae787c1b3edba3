package tidemark.talk;

import java.util.Optional;
import java.util.function.Function;
import tidemark.chart.ChartRequest;
import tidemark.chart.layout.Charts;
import tidemark.picture.Bounds;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;

/// Draws slides: charts as they are drawn for a stage, everything else in their look.
public final class SlideLayout {
    private SlideLayout() {}

    /// The picture of a slide, of exactly the size of the screen.
    public static Picture draw(SlideRequest request) {
        var corner = new SlideCorner(request);
        return corner.withNumber(corner.withLogo(bare(request, Charts::draw)));
    }

    /// The same for a surface that numbers its slides itself and whose charts can be edited: its marks say what
    /// they are and which data they draw.
    public static Picture drawParts(SlideRequest request) {
        return new SlideCorner(request).withLogo(bare(request, Charts::drawSlide));
    }

    private static Picture bare(SlideRequest request, Function<ChartRequest, Picture> charts) {
        return switch (request.slide()) {
            case Slide.Chart(ChartSpec chart) ->
                StageCharts.bare(chart, request.talk().report(), request.look(), charts);
            case Slide.Image image -> new ImageSlide(image, request).draw();
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Closing _ ->
                new TitleSlide(request).draw();
        };
    }

    /// Where the number of a slide stands: on the line of its first words, at the other end. Empty where words are in
    /// the way, and on the cover.
    public static Optional<Bounds> numberRoom(Picture picture, SlideRequest request) {
        return new SlideCorner(request).numberRoom(picture);
    }
}
