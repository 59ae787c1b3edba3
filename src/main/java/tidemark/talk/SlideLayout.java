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
            case Slide.Chart(ChartSpec chart) -> numbered(chart(chart, request), request);
            case Slide.Image image -> numbered(new ImageSlide(image, request).draw(), request);
            case Slide.Cover _ -> new TitleSlide(request).draw();
            case Slide.Agenda _, Slide.Opening _, Slide.Words _, Slide.Closing _ ->
                numbered(new TitleSlide(request).draw(), request);
        };
    }

    private static Picture chart(ChartSpec chart, SlideRequest request) {
        return Charts.draw(new ChartRequest(
                request.talk().report(),
                chart,
                request.language(),
                request.theme(),
                request.size(),
                Purpose.STAGE,
                false));
    }

    /// On the line of the first words, unless they are in the way.
    private static Picture numbered(Picture picture, SlideRequest request) {
        Optional<Part.Words> line = picture.marks().stream()
                .filter(Mark.Group.class::isInstance)
                .map(mark -> ((Mark.Group) mark).part())
                .filter(Part.Words.class::isInstance)
                .map(Part.Words.class::cast)
                .findFirst();
        return line.map(found -> numbered(picture, request, found.room())).orElse(picture);
    }

    private static Picture numbered(Picture picture, SlideRequest request, Bounds line) {
        double base = Base.of(request.size());
        var words = request.number() + 1 + " / " + request.talk().size();
        var text = TextBox.line(words, Face.REGULAR, base);
        var marks = new ArrayList<>(picture.marks());
        var colour = Palette.of(request.theme()).faint();
        List<Mark> number = text.at(line.right(), line.y(), TextBox.Align.RIGHT, colour);
        var box = Bounds.of(number).orElseThrow().grow(NUMBER_GAP);
        if (picture.texts().stream()
                .noneMatch(run -> Bounds.of(run).orElseThrow().overlaps(box, 0))) {
            marks.addAll(number);
        }
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
