package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.report.Event;
import tidemark.report.Language;

/// A small drawing for each kind of event, so that its kind does not hang on colour (R10). Drawn in a square of 24
/// units.
public final class EventIcon {
    private static final double UNITS = 24;
    private static final double LINE = 2.2;

    private final double scale;
    private final Colour colour;
    private final Stroke stroke;
    private final List<Mark> marks = new ArrayList<>();

    private EventIcon(double size, Colour colour) {
        this.scale = size / UNITS;
        this.colour = colour;
        this.stroke = Stroke.solid(colour, LINE * scale);
    }

    /// The icon alone, for whoever names a kind outside a chart.
    public static Picture picture(Event.Kind kind, double size, Theme theme) {
        var palette = Palette.of(theme);
        var colour = kind == Event.Kind.HONOUR ? palette.gold() : palette.sea();
        var words = kind.label();
        return new Picture(
                "kind-" + kind.name(),
                size,
                size,
                palette.ground(),
                Language.EN.tag(),
                words.en(),
                words.en(),
                of(kind, size, colour));
    }

    /// Marks within `size` × `size`, from 0, 0.
    static List<Mark> of(Event.Kind kind, double size, Colour colour) {
        var icon = new EventIcon(size, colour);
        switch (kind) {
            case HONOUR -> icon.medal();
            case LAUNCH -> icon.flag();
            case POLICY -> icon.sheet();
            case PROJECT -> icon.blocks();
            case INSTITUTION -> icon.house();
            case REFORM -> icon.turn();
            case MILESTONE -> icon.diamond();
        }
        return List.copyOf(icon.marks);
    }

    private void medal() {
        line(8, 13, 6, 22, 12, 19, 18, 22, 16, 13);
        marks.add(new Mark.Circle(12 * scale, 8.5 * scale, 5.6 * scale, null, stroke));
        marks.add(new Mark.Circle(12 * scale, 8.5 * scale, 2 * scale, colour, null));
    }

    private void flag() {
        line(5, 2, 5, 22);
        fill(5, 3, 20, 3, 16, 8.5, 20, 14, 5, 14);
    }

    private void sheet() {
        outline(5, 2.5, 14.5, 2.5, 19, 7, 19, 21.5, 5, 21.5);
        line(8.5, 11, 15.5, 11);
        line(8.5, 16, 15.5, 16);
    }

    private void blocks() {
        fill(3, 13, 11, 13, 11, 21, 3, 21);
        fill(13, 13, 21, 13, 21, 21, 13, 21);
        outline(9, 4, 15, 4, 15, 10, 9, 10);
    }

    private void house() {
        fill(2, 9, 12, 2.5, 22, 9);
        line(5.5, 11, 5.5, 18);
        line(12, 11, 12, 18);
        line(18.5, 11, 18.5, 18);
        line(3, 20.5, 21, 20.5);
    }

    private void turn() {
        line(4, 10, 4, 6.5, 17, 6.5);
        fill(15.5, 2.5, 21.5, 6.5, 15.5, 10.5);
        line(20, 14, 20, 17.5, 7, 17.5);
        fill(8.5, 13.5, 2.5, 17.5, 8.5, 21.5);
    }

    private void diamond() {
        outline(12, 2.5, 21.5, 12, 12, 21.5, 2.5, 12);
        fill(12, 7.5, 16.5, 12, 12, 16.5, 7.5, 12);
    }

    private void line(double... points) {
        marks.add(new Mark.Path(steps(points), null, stroke));
    }

    private void outline(double... points) {
        marks.add(new Mark.Path(closed(points), null, stroke));
    }

    private void fill(double... points) {
        marks.add(new Mark.Path(closed(points), colour, null));
    }

    private List<Segment> steps(double... points) {
        var steps = new ArrayList<Segment>();
        for (int i = 0; i < points.length; i += 2) {
            double x = points[i] * scale;
            double y = points[i + 1] * scale;
            steps.add(i == 0 ? new Segment.MoveTo(x, y) : new Segment.LineTo(x, y));
        }
        return steps;
    }

    private List<Segment> closed(double... points) {
        var steps = new ArrayList<>(steps(points));
        steps.add(new Segment.Close());
        return steps;
    }
}
