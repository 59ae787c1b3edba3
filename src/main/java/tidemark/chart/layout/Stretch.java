package tidemark.chart.layout;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import tidemark.chart.Purpose;

/// Lets a form that leaves room grow into it.
final class Stretch {
    private static final int STEPS = 4;

    private Stretch() {}

    /// The same form with larger words, never so large that they drown the title.
    ///
    /// @param most how many times the words of the style at most, in a document
    static Body toFill(Box box, Style style, double most, Function<Style, Body> form) {
        Body best = form.apply(style);
        if (box.height() == 0 || !best.fits(box)) {
            return best;
        }
        double low = 1;
        double high = limit(style.purpose(), most);
        for (int i = 0; i < STEPS && high > low; i++) {
            double factor = i == 0 ? high : (low + high) / 2;
            var tried = form.apply(style.withBase(style.base() * factor));
            if (tried.fits(box)) {
                best = tried;
                low = factor;
            } else {
                high = factor;
            }
        }
        return best;
    }

    private static double limit(Purpose purpose, double most) {
        return switch (purpose) {
            case READING -> Math.min(most, 1.15);
            case DOCUMENT -> most;
            case STAGE -> 1 + (most - 1) * 0.75;
        };
    }

    /// The body stretched as far as the box's height allows, from 1 to `most`; not stretched where height is free.
    static Body toFill(Box box, double most, DoubleFunction<Body> lay) {
        var best = lay.apply(1);
        if (box.height() == 0 || !best.fits(box)) {
            return best;
        }
        double low = 1;
        double high = most;
        for (int i = 0; i < STEPS; i++) {
            double factor = i == 0 ? high : (low + high) / 2;
            var tried = lay.apply(factor);
            if (tried.fits(box)) {
                best = tried;
                low = factor;
            } else {
                high = factor;
            }
        }
        return best;
    }
}
