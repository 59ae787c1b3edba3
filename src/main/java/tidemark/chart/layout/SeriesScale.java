package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;

/// The values that an axis spans, and the few of them that it names. It holds zero, unless all figures are index
/// numbers, which have none.
///
/// @param step between named values
record SeriesScale(double low, double high, BigDecimal step, boolean fromZero) {
    private static final double PARTS = 3;

    /// @param figures at least one, all with values
    static SeriesScale of(List<Figure> figures) {
        boolean index = figures.stream().allMatch(figure -> figure.kind() == IndicatorKind.INDEX);
        double least = figures.stream().mapToDouble(SeriesScale::valueOf).min().orElse(0);
        double most = figures.stream().mapToDouble(SeriesScale::valueOf).max().orElse(0);
        boolean whole = figures.stream().allMatch(figure -> isWhole(value(figure)));
        double low = index ? least : Math.min(0, least);
        double high = index ? most : Math.max(0, most);
        if (index) {
            double margin = high > low ? (high - low) * 0.15 : Math.max(Math.abs(high) * 0.1, 1e-9);
            low -= margin;
            high += margin;
        } else if (high <= low) {
            high = low + 1;
        }
        return new SeriesScale(low, high, roundStep((high - low) / PARTS, whole), low <= 0 && high >= 0);
    }

    /// Longer at both ends by a share of its length, its named values the same.
    SeriesScale grown(double share) {
        double more = share * (high - low);
        return new SeriesScale(low - more, high + more, step, fromZero);
    }

    /// From 0 at the low end to 1 at the high end.
    double share(double value) {
        return (value - low) / (high - low);
    }

    static double valueOf(Figure figure) {
        return value(figure).doubleValue();
    }

    /// The values to be named, the lowest first, each once.
    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        double size = step.doubleValue();
        for (long k = (long) Math.ceil(low / size - 1e-9); k * size <= high + size * 1e-9; k++) {
            ticks.add(plain(step.multiply(BigDecimal.valueOf(k))));
        }
        return ticks;
    }

    private static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure.id());
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal roundStep(double raw, boolean whole) {
        int power = (int) Math.floor(Math.log10(raw));
        double mantissa = raw / Math.pow(10, power);
        int digit = mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10;
        var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
        return whole ? step.max(BigDecimal.ONE) : step;
    }
}
