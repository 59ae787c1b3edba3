package tidemark.picture;

import java.util.List;
import java.util.Optional;

/// A box with sides along the axes.
public record Bounds(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// True where the insides meet by more than `tolerance` both ways.
    public boolean overlaps(Bounds other, double tolerance) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > tolerance
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > tolerance;
    }

    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The same box further right and down.
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /// The same box, so many times as large from the top left corner.
    public Bounds scaled(double by) {
        return new Bounds(x * by, y * by, width * by, height * by);
    }

    public Bounds grow(double by) {
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /// The box of a mark with its stroke; empty for a group of nothing. Text reaches from its ascent to its descent. A
    /// curve is
    /// boxed by its control points.
    public static Optional<Bounds> of(Mark mark) {
        return switch (mark) {
            case Mark.Group group -> of(group.marks());
            case Mark.Rectangle r ->
                Optional.of(new Bounds(r.x(), r.y(), r.width(), r.height()).grow(half(r.stroke())));
            case Mark.Circle c ->
                Optional.of(new Bounds(c.x() - c.radius(), c.y() - c.radius(), 2 * c.radius(), 2 * c.radius())
                        .grow(half(c.stroke())));
            case Mark.Path path -> ofSegments(path.segments()).map(b -> b.grow(half(path.stroke())));
            case Mark.Image i -> Optional.of(new Bounds(i.x(), i.y(), i.width(), i.height()));
            case Mark.TextRun run ->
                Optional.of(new Bounds(
                        run.x(),
                        run.baseline() - run.face().ascent(run.size()),
                        run.width(),
                        run.face().ascent(run.size()) + run.face().descent(run.size())));
        };
    }

    public static Optional<Bounds> of(List<? extends Mark> marks) {
        return marks.stream().map(Bounds::of).flatMap(Optional::stream).reduce(Bounds::union);
    }

    private static double half(@org.jspecify.annotations.Nullable Stroke stroke) {
        return stroke == null ? 0 : stroke.width() / 2;
    }

    private static Optional<Bounds> ofSegments(List<Segment> segments) {
        return segments.stream()
                .map(Bounds::ofSegment)
                .flatMap(Optional::stream)
                .reduce(Bounds::union);
    }

    private static Optional<Bounds> ofSegment(Segment segment) {
        return switch (segment) {
            case Segment.MoveTo m -> Optional.of(new Bounds(m.x(), m.y(), 0, 0));
            case Segment.LineTo l -> Optional.of(new Bounds(l.x(), l.y(), 0, 0));
            case Segment.CubicTo c ->
                Optional.of(new Bounds(c.x1(), c.y1(), 0, 0)
                        .union(new Bounds(c.x2(), c.y2(), 0, 0))
                        .union(new Bounds(c.x(), c.y(), 0, 0)));
            case Segment.Close _ -> Optional.empty();
        };
    }
}
