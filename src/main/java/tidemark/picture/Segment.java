package tidemark.picture;

/// A step of a path.
public sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    record CubicTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    record Close() implements Segment {}

    /// The same step further right and down.
    default Segment moved(double dx, double dy) {
        return switch (this) {
            case MoveTo m -> new MoveTo(m.x + dx, m.y + dy);
            case LineTo l -> new LineTo(l.x + dx, l.y + dy);
            case CubicTo c -> new CubicTo(c.x1 + dx, c.y1 + dy, c.x2 + dx, c.y2 + dy, c.x + dx, c.y + dy);
            case Close close -> close;
        };
    }

    /// The same step, so many times as far from the top left corner.
    default Segment scaled(double by) {
        return switch (this) {
            case MoveTo m -> new MoveTo(m.x * by, m.y * by);
            case LineTo l -> new LineTo(l.x * by, l.y * by);
            case CubicTo c -> new CubicTo(c.x1 * by, c.y1 * by, c.x2 * by, c.y2 * by, c.x * by, c.y * by);
            case Close close -> close;
        };
    }
}
