package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidemark.report.Figure;
import tidemark.report.Text;

/// Bars that share one scale. Where the largest figure of a chart is over fifty times the smallest, the small ones get
/// a panel of their own, enlarged by a stated factor.
///
/// @param factor how many times larger a unit is drawn here than in the first panel, a round number
record ScalePanel(List<Figure> figures, long factor) {
    private static final double MOST_RANGE = 50;
    private static final double LEAST_FACTOR = 5;
    private static final long MOST_FACTOR = 1_000_000_000_000L;

    ScalePanel {
        figures = List.copyOf(figures);
    }

    /// @param figures with values, in the order in which they shall stand
    static List<ScalePanel> split(List<Figure> figures) {
        var panels = new ArrayList<ScalePanel>();
        double first = largest(figures);
        var rest = figures;
        while (!rest.isEmpty()) {
            double least = range(rest) > MOST_RANGE ? lowestOfTop(rest) : 0;
            long factor = panels.isEmpty() ? 1 : roundDown(first / largest(rest));
            panels.add(
                    new ScalePanel(rest.stream().filter(f -> size(f) >= least).toList(), factor));
            rest = rest.stream().filter(f -> size(f) < least).toList();
        }
        return panels;
    }

    /// One panel of one scale where values are still guessed, for two would tell which are small.
    static List<ScalePanel> of(List<Figure> figures, Content content) {
        return content.isGuessed() ? List.of(new ScalePanel(figures, 1)) : split(figures);
    }

    /// What is said above an enlarged panel.
    Text note() {
        return new Text("以下比例尺放大" + factor + "倍", String.format(Locale.ROOT, "Scale below enlarged %,d times", factor));
    }

    /// Where the sizes, largest first, fall furthest from one to the next, yet within the range, and far enough for
    /// what follows to be worth enlarging.
    private static double lowestOfTop(List<Figure> figures) {
        double[] sizes = figures.stream()
                .mapToDouble(ScalePanel::size)
                .filter(s -> s > 0)
                .sorted()
                .toArray();
        double largest = sizes[sizes.length - 1];
        double lowest = largest;
        double widestFall = 0;
        for (int i = sizes.length - 1; i > 0 && largest / sizes[i] <= MOST_RANGE; i--) {
            if (largest / sizes[i - 1] >= LEAST_FACTOR && sizes[i] / sizes[i - 1] > widestFall) {
                widestFall = sizes[i] / sizes[i - 1];
                lowest = sizes[i];
            }
        }
        return lowest;
    }

    private static double range(List<Figure> figures) {
        var sizes = figures.stream().mapToDouble(ScalePanel::size).filter(s -> s > 0);
        return largest(figures) / sizes.min().orElse(1);
    }

    private static double largest(List<Figure> figures) {
        return figures.stream().mapToDouble(ScalePanel::size).max().orElse(0);
    }

    static double size(Figure figure) {
        return Math.abs(value(figure));
    }

    static double value(Figure figure) {
        BigDecimal value = figure.value();
        return value == null ? 0 : value.doubleValue();
    }

    /// The next of 1, 2, 5, 10, 20, 50 … that is not larger.
    private static long roundDown(double factor) {
        long round = 1;
        for (long power = 1; power <= factor && power <= MOST_FACTOR; power *= 10) {
            for (long step : new long[] {1, 2, 5}) {
                round = step * power <= factor ? step * power : round;
            }
        }
        return round;
    }
}
