package tidemark.talk.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;

/// Keeps of marks what lies on one side of an upright line. Areas are cut there, outlines close there; what cannot be
/// cut, such as the tip of an arrow, is there only as a whole.
///
/// @param limit x of the line
/// @param leftwards true to keep what lies right of it, as for a bar that grows to the left
record Cut(double limit, boolean leftwards) {

    List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).flatMap(Optional::stream).toList();
    }

    private Optional<Mark> of(Mark mark) {
        return switch (mark) {
            case Mark.Group g -> Optional.of(new Mark.Group(g.subject(), g.part(), of(g.marks())));
            case Mark.Rectangle r -> rectangle(r);
            case Mark.Path p when isArea(p) -> area(p);
            case Mark.Path _, Mark.Circle _, Mark.TextRun _, Mark.Image _ ->
                Bounds.of(mark).filter(this::isWithin).map(_ -> mark);
        };
    }

    private boolean isWithin(Bounds box) {
        return leftwards ? box.x() >= limit : box.right() <= limit;
    }

    private Optional<Mark> rectangle(Mark.Rectangle r) {
        Stroke stroke = r.stroke();
        double half = stroke == null ? 0 : stroke.width() / 2;
        double left = leftwards ? Math.max(r.x(), limit + half) : r.x();
        double right = r.x() + r.width();
        double end = leftwards ? right : Math.min(right, limit - half);
        return end > left
                ? Optional.of(new Mark.Rectangle(left, r.y(), end - left, r.height(), r.radius(), r.fill(), stroke))
                : Optional.empty();
    }

    /// Whether it is made of filled polygons.
    private static boolean isArea(Mark.Path path) {
        return path.stroke() == null && path.segments().stream().noneMatch(Segment.CubicTo.class::isInstance);
    }

    private Optional<Mark> area(Mark.Path path) {
        var segments = new ArrayList<Segment>();
        var polygon = new ArrayList<Point>();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo m -> {
                    add(polygon, segments);
                    polygon.clear();
                    polygon.add(new Point(m.x(), m.y()));
                }
                case Segment.LineTo l -> polygon.add(new Point(l.x(), l.y()));
                case Segment.CubicTo _, Segment.Close _ -> {}
            }
        }
        add(polygon, segments);
        return segments.isEmpty() ? Optional.empty() : Optional.of(new Mark.Path(segments, path.fill(), null));
    }

    private void add(List<Point> polygon, List<Segment> segments) {
        List<Point> kept = kept(polygon);
        for (int i = 0; i < kept.size(); i++) {
            Point p = kept.get(i);
            segments.add(i == 0 ? new Segment.MoveTo(p.x, p.y) : new Segment.LineTo(p.x, p.y));
        }
        if (!kept.isEmpty()) {
            segments.add(new Segment.Close());
        }
    }

    private record Point(double x, double y) {}

    private double inside(Point point) {
        return leftwards ? point.x - limit : limit - point.x;
    }

    private List<Point> kept(List<Point> polygon) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < polygon.size(); i++) {
            Point here = polygon.get(i);
            Point next = polygon.get((i + 1) % polygon.size());
            boolean in = inside(here) >= 0;
            if (in) {
                kept.add(here);
            }
            if (in != inside(next) >= 0) {
                double share = inside(here) / (inside(here) - inside(next));
                kept.add(new Point(limit, here.y + (next.y - here.y) * share));
            }
        }
        return kept;
    }
}
