package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.chart.ChartRequest;
import tidemark.chart.Palette;
import tidemark.chart.Purpose;
import tidemark.chart.layout.Charts;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.font.Face;
import tidemark.report.ChartSpec;

/// Draws slides: charts as they are drawn for a stage, everything else in their look. A number stands in the upper
/// right corner of every slide but the cover.
public final class SlideLayout {
    private static final double NUMBER_GAP = 1;

    private SlideLayout() {}

    /// The picture of a slide, of exactly the size of the screen.
    public static Picture draw(SlideRequest request) {
        return switch (request.slide()) {
            case Slide.Chart(ChartSpec chart) -> numbered(Charts.draw(asked(chart, request)), request);
            case Slide.Image image -> numbered(new ImageSlide(image, request).draw(), request);
            case Slide.Cover _ -> new TitleSlide(request).draw();
            case Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Closing _ ->
                numbered(new TitleSlide(request).draw(), request);
        };
    }

    /// The same for a surface that numbers its slides itself and whose charts can be edited: its marks say what
    /// they are and which data they draw.
    public static Picture drawParts(SlideRequest request) {
        return switch (request.slide()) {
            case Slide.Chart(ChartSpec chart) -> Charts.drawSlide(asked(chart, request));
            case Slide.Image image -> new ImageSlide(image, request).draw();
            case Slide.Cover _, Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Closing _ ->
                new TitleSlide(request).draw();
        };
    }

    private static ChartRequest asked(ChartSpec chart, SlideRequest request) {
        return new ChartRequest(
                request.talk().report(),
                chart,
                request.language(),
                request.theme(),
                request.size(),
                Purpose.STAGE,
                false);
    }

    /// Where the number of a slide stands: on the line of its first words, at the other end. Empty where words are in
    /// the way, and on the cover.
    public static Optional<Bounds> numberRoom(Picture picture, SlideRequest request) {
        return request.slide() instanceof Slide.Cover
                ? Optional.empty()
                : number(picture, request).flatMap(Bounds::of);
    }

    private static Picture numbered(Picture picture, SlideRequest request) {
        return number(picture, request).map(number -> with(number, picture)).orElse(picture);
    }

    private static Optional<List<Mark>> number(Picture picture, SlideRequest request) {
        return picture.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).part())
                .filter(Part.Words.class::isInstance)
                .map(part -> number(((Part.Words) part).room(), request))
                .findFirst()
                .filter(number -> isFree(Bounds.of(number).orElseThrow().grow(NUMBER_GAP), picture));
    }

    private static List<Mark> number(Bounds line, SlideRequest request) {
        var words = request.number() + 1 + " / " + request.talk().size();
        var colour = Palette.of(request.theme()).faint();
        return TextBox.line(words, Face.REGULAR, Base.of(request.size()))
                .at(line.right(), line.y(), TextBox.Align.RIGHT, colour);
    }

    private static boolean isFree(Bounds box, Picture picture) {
        return picture.texts().stream()
                .noneMatch(run -> Bounds.of(run).orElseThrow().overlaps(box, 0));
    }

    private static Picture with(List<Mark> number, Picture picture) {
        var marks = new ArrayList<>(picture.marks());
        marks.addAll(number);
        return new Picture(
                picture.id(),
                picture.width(),
                picture.height(),
                picture.ground(),
                picture.language(),
                picture.title(),
                picture.description(),
                marks);
    }
}
