package tidemark.desk.present.hand;

/// A place as fractions of a slide, or of the surface it is shown on.
///
/// @param x 0 at the left edge, 1 at the right one
/// @param y 0 at the upper edge, 1 at the lower one
public record Spot(double x, double y) {
    static final Spot CENTRE = new Spot(0.5, 0.5);

    double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The nearest place that is on the slide.
    Spot clamped() {
        return new Spot(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
    }
}
