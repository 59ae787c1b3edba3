package tidemark.desk.present.hand;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.PenStroke;

/// The pen while it touches the slide.
final class Pen {

    /// Of the line, as a fraction of the screen's height.
    static final double WIDTH = 0.006;

    /// A stroke of more points goes on as another one.
    static final int MOST_POINTS = 2_000;

    /// Points nearer than this to the one before say nothing new; in widths of the line.
    private static final double FINEST = 0.17;

    private @Nullable PenStroke stroke;

    /// @param width as a fraction of the slide's height
    void begin(PenStroke.Ink ink, double width, Spot spot) {
        stroke = new PenStroke(ink, width, List.of(point(spot)));
    }

    /// @return what was drawn so far; null where the pen is up
    @Nullable
    PenStroke draw(Spot spot) {
        PenStroke now = stroke;
        if (now == null) {
            return null;
        }
        PenStroke.Point end = now.points().getLast();
        if (spot.distance(new Spot(end.x(), end.y())) >= FINEST * now.width()) {
            var points = new ArrayList<>(now.points());
            points.add(point(spot));
            stroke = new PenStroke(now.ink(), now.width(), points);
        }
        return stroke;
    }

    /// @return what was drawn; null where the pen was up
    @Nullable
    PenStroke lift() {
        PenStroke drawn = stroke;
        stroke = null;
        return drawn;
    }

    /// Strokes with the one that is being drawn after them.
    List<PenStroke> after(List<PenStroke> strokes) {
        PenStroke now = stroke;
        if (now == null) {
            return strokes;
        }
        var all = new ArrayList<>(strokes);
        all.add(now);
        return List.copyOf(all);
    }

    private static PenStroke.Point point(Spot spot) {
        Spot clamped = spot.clamped();
        return new PenStroke.Point(clamped.x(), clamped.y());
    }
}
