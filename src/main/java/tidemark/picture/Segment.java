package tidemark.picture;

/// A step of a path.
public sealed interface Segment {
    record MoveTo(double x, double y) implements Segment {}

    record LineTo(double x, double y) implements Segment {}

    record CubicTo(double x1, double y1, double x2, double y2, double x, double y) implements Segment {}

    record Close() implements Segment {}
}
