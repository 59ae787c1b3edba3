package tidemark.picture;

import java.util.List;

/// Shapes as paths, begun at the point and run in the direction in which SVG 2 runs them, so that dashes fall alike
/// everywhere.
public final class Outline {

    /// How far the handles of a quarter circle's curve reach, as a share of its radius; the curve is at most 0.03 %
    /// off.
    private static final double HANDLE = 4.0 / 3.0 * (Math.sqrt(2) - 1);

    private Outline() {}

    /// Clockwise from the left end of the top side. The corners are at most half as wide and half as high as the
    /// rectangle.
    public static List<Segment> of(Mark.Rectangle r) {
        double right = r.x() + r.width();
        double bottom = r.y() + r.height();
        if (r.radius() == 0) {
            return List.of(
                    new Segment.MoveTo(r.x(), r.y()),
                    new Segment.LineTo(right, r.y()),
                    new Segment.LineTo(right, bottom),
                    new Segment.LineTo(r.x(), bottom),
                    new Segment.Close());
        }
        double rx = Math.min(r.radius(), r.width() / 2);
        double ry = Math.min(r.radius(), r.height() / 2);
        double hx = rx * (1 - HANDLE);
        double hy = ry * (1 - HANDLE);
        return List.of(
                new Segment.MoveTo(r.x() + rx, r.y()),
                new Segment.LineTo(right - rx, r.y()),
                new Segment.CubicTo(right - hx, r.y(), right, r.y() + hy, right, r.y() + ry),
                new Segment.LineTo(right, bottom - ry),
                new Segment.CubicTo(right, bottom - hy, right - hx, bottom, right - rx, bottom),
                new Segment.LineTo(r.x() + rx, bottom),
                new Segment.CubicTo(r.x() + hx, bottom, r.x(), bottom - hy, r.x(), bottom - ry),
                new Segment.LineTo(r.x(), r.y() + ry),
                new Segment.CubicTo(r.x(), r.y() + hy, r.x() + hx, r.y(), r.x() + rx, r.y()),
                new Segment.Close());
    }

    /// Clockwise from the rightmost point.
    public static List<Segment> of(Mark.Circle c) {
        double r = c.radius();
        double h = r * HANDLE;
        double x = c.x();
        double y = c.y();
        return List.of(
                new Segment.MoveTo(x + r, y),
                new Segment.CubicTo(x + r, y + h, x + h, y + r, x, y + r),
                new Segment.CubicTo(x - h, y + r, x - r, y + h, x - r, y),
                new Segment.CubicTo(x - r, y - h, x - h, y - r, x, y - r),
                new Segment.CubicTo(x + h, y - r, x + r, y - h, x + r, y),
                new Segment.Close());
    }
}
