package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;

/// Slanted stripes, cut exactly at the sides of what they fill.
final class Hatching {
    private static final double PITCH = 3.4;
    private static final double STRIPE = 1.5;
    private static final double STEP_OF_WIDTH = 2.6;

    private Hatching() {}

    private record Point(double x, double y) {}

    /// Each stripe a polygon within the box.
    ///
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

    /// A hatched square with its outline.
    static List<Mark> square(double x, double y, double side, Stroke stroke) {
        var marks = new ArrayList<Mark>();
        double inset = stroke.width() / 2;
        double inner = side - stroke.width();
        double step = stroke.width() * STEP_OF_WIDTH;
        for (double sum = step; sum < 2 * inner; sum += step) {
            double from = Math.max(0, sum - inner);
            double to = Math.min(inner, sum);
            marks.add(Mark.Path.line(
                    x + inset + from, y + inset + sum - from, x + inset + to, y + inset + sum - to, stroke));
        }
        marks.add(new Mark.Rectangle(x + inset, y + inset, inner, inner, 0, null, stroke));
        return marks;
    }

    /// A hatched circle with its outline.
    static List<Mark> circle(double x, double y, double radius, Stroke stroke) {
        var marks = new ArrayList<Mark>();
        double inner = radius - stroke.width() / 2;
        double step = stroke.width() * STEP_OF_WIDTH;
        for (double off = -Math.floor(inner / step) * step; off < inner; off += step) {
            double half = Math.sqrt(inner * inner - off * off);
            double middleX = x + off * Math.sqrt(0.5);
            double middleY = y + off * Math.sqrt(0.5);
            double reach = half * Math.sqrt(0.5);
            marks.add(Mark.Path.line(middleX - reach, middleY + reach, middleX + reach, middleY - reach, stroke));
        }
        marks.add(new Mark.Circle(x, y, inner, null, stroke));
        return marks;
    }
}
