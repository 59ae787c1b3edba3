package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;

/// The tide of covers: a band over the whole width whose upper edge is a wave.
public final class Swell {
    private static final double REACH = 0.36;

    private Swell() {}

    /// @param middle about which the edge swings
    /// @param rise how far it swings, first up, or down if negative
    public static Mark of(double width, double middle, double rise, double bottom, Colour colour) {
        double half = width / 2;
        return new Mark.Path(
                List.of(
                        new Segment.MoveTo(0, bottom),
                        new Segment.LineTo(0, middle),
                        crest(0, half, middle, -2 * rise),
                        crest(half, half, middle, 2 * rise),
                        new Segment.LineTo(width, bottom),
                        new Segment.Close()),
                colour,
                null);
    }

    private static Segment crest(double from, double length, double middle, double height) {
        return new Segment.CubicTo(
                from + length * REACH,
                middle + height,
                from + length * (1 - REACH),
                middle + height,
                from + length,
                middle);
    }
}
