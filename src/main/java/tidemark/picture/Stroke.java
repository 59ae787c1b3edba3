package tidemark.picture;

import java.util.List;

/// How a line is drawn: butt ends, mitred corners.
///
/// @param width above 0
/// @param dashes lengths of dashes and gaps in turn; empty for a solid line
public record Stroke(Colour colour, double width, List<Double> dashes) {

    public Stroke {
        dashes = List.copyOf(dashes);
        if (!(width > 0)) {
            throw new IllegalArgumentException("a stroke has a width above 0, not " + width);
        }
    }

    public static Stroke solid(Colour colour, double width) {
        return new Stroke(colour, width, List.of());
    }

    /// The same line, so many times as wide, its dashes too.
    public Stroke scaled(double by) {
        return new Stroke(
                colour, width * by, dashes.stream().map(dash -> dash * by).toList());
    }
}
