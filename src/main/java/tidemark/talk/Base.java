package tidemark.talk;

import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import tidemark.chart.Size;

/// The size of running words on a slide: 20 pt on one 7.5 inches high (R12), smaller only where nothing else fits.
final class Base {
    private static final double LINES_OF_20_PT = 27;
    private static final double SMALLER = 0.94;
    private static final int MOST_STEPS = 60;

    private Base() {}

    static double of(Size size) {
        return size.height() / LINES_OF_20_PT;
    }

    /// On every side of a slide, as around its charts.
    static double margin(Size size, double base) {
        return Math.min(1.9 * base, size.width() * 0.06);
    }

    /// What is laid out at the largest base at which it fits.
    static <T> T fitting(Size size, DoubleFunction<T> lay, Predicate<T> fits) {
        double base = of(size);
        T laid = lay.apply(base);
        for (int step = 0; step < MOST_STEPS && !fits.test(laid); step++) {
            base *= SMALLER;
            laid = lay.apply(base);
        }
        return laid;
    }
}
