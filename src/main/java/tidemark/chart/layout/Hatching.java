package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;

/// Slanted stripes, each a polygon cut exactly at the sides of the box that it fills.
final class Hatching {
    private static final double PITCH = 3.4;
    private static final double STRIPE = 1.5;

    private Hatching() {}

    private record Point(double x, double y) {}

    /// @param rising true for stripes like a slash, false for ones like a backslash
    /// @param line the width of lines in the picture; stripes are a little wider
    static List<Mark> of(Bounds box, boolean rising, double line, Colour colour) {
        var segments = new ArrayList<Segment>();
        double pitch = PITCH * line;
        double reach = box.width() + box.height();
        for (double from = 0; from < reach; from += pitch) {
            addStripe(box, rising, from, Math.min(from + STRIPE * line, reach), segments);
        }
        return segments.isEmpty() ? List.of() : List.of(new Mark.Path(segments, colour, null));
    }

    private static void addStripe(Bounds box, boolean rising, double from, double to, List<Segment> segments) {
        ToDoubleFunction<Point> along =
                rising ? p -> p.x() - box.x() + p.y() - box.y() : p -> p.x() - box.x() + box.bottom() - p.y();
        var corners = List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
        var cut = cut(cut(corners, p -> along.applyAsDouble(p) - from), p -> to - along.applyAsDouble(p));
        for (int i = 0; i < cut.size(); i++) {
            var p = cut.get(i);
            segments.add(i == 0 ? new Segment.MoveTo(p.x(), p.y()) : new Segment.LineTo(p.x(), p.y()));
        }
        if (!cut.isEmpty()) {
            segments.add(new Segment.Close());
        }
    }

    /// The part of a convex polygon where `side` is not negative.
    private static List<Point> cut(List<Point> polygon, ToDoubleFunction<Point> side) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < polygon.size(); i++) {
            var p = polygon.get(i);
            var next = polygon.get((i + 1) % polygon.size());
            double a = side.applyAsDouble(p);
            double b = side.applyAsDouble(next);
            if (a >= 0) {
                kept.add(p);
            }
            if (a >= 0 != b >= 0) {
                double share = a / (a - b);
                kept.add(new Point(p.x() + (next.x() - p.x()) * share, p.y() + (next.y() - p.y()) * share));
            }
        }
        return kept;
    }
}
