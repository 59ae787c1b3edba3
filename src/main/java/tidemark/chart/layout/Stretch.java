package tidemark.chart.layout;

import java.util.function.DoubleFunction;

/// Finds how far a form may stretch to fill its box.
final class Stretch {
    private static final double STEP = 0.05;

    private Stretch() {}

    /// The body of the largest stretch from 1 to `most` that is no higher than the box; 1 where height is free.
    static Body toFill(Box box, double most, DoubleFunction<Body> lay) {
        if (box.height() == 0) {
            return lay.apply(1);
        }
        for (double stretch = most; stretch > 1; stretch -= STEP) {
            var body = lay.apply(stretch);
            if (body.fits(box)) {
                return body;
            }
        }
        return lay.apply(1);
    }
}
