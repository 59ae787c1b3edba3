package tidemark.sidecar;

import java.util.List;

/// What a pen drew without being lifted.
///
/// @param width of the line as a fraction of the slide's height
/// @param points at least one
public record PenStroke(Ink ink, double width, List<Point> points) {

    public static final int MOST_POINTS = 20_000;

    /// Which of the pen's colours.
    public enum Ink {
        RED,
        BLUE
    }

    /// A place on the slide, to its hundred-thousandth.
    ///
    /// @param x from 0 at its left edge to 1
    /// @param y from 0 at its upper edge to 1
    public record Point(double x, double y) {
        private static final double STEPS = 100_000;

        public Point {
            if (!isFraction(x) || !isFraction(y)) {
                throw new IllegalArgumentException("a point lies on the slide, from 0 to 1 both ways");
            }
            x = Math.round(x * STEPS) / STEPS;
            y = Math.round(y * STEPS) / STEPS;
        }
    }

    public PenStroke {
        points = List.copyOf(points);
        if (points.isEmpty() || points.size() > MOST_POINTS || !isFraction(width)) {
            throw new IllegalArgumentException(
                    "a stroke has 1 to " + MOST_POINTS + " points and a width from 0 to 1 of the slide's height");
        }
    }

    private static boolean isFraction(double value) {
        return value >= 0 && value <= 1;
    }
}
