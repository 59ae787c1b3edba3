package tidemark.picture.font;

/// Draws the outline of a character as it is read from the font: quadratic curves, to be filled by the non-zero rule.
public interface OutlinePen {
    void moveTo(double x, double y);

    void lineTo(double x, double y);

    /// Draws a quadratic curve.
    ///
    /// @param cx the point that controls the curve
    void curveTo(double cx, double cy, double x, double y);

    void close();
}
