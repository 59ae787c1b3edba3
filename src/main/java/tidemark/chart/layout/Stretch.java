package tidemark.chart.layout;

import java.util.function.Function;
import tidemark.chart.Purpose;

/// Lets a form that leaves room grow into it: the same form with larger words, never so large that they drown the
/// title.
final class Stretch {
    private static final int STEPS = 6;

    private Stretch() {}

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
}
