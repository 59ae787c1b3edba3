package tidemark.chart.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tidemark.picture.Bounds;
import tidemark.picture.Plot;
import tidemark.report.Figure;
import tidemark.report.unit.Measure;

/// A share of a whole as a 100 % bar of two numbers: the part and the rest.
///
/// @param area of the whole
record SharePlot(Share share, Bounds area, Tint tint, Style style) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DIGITS = 12;

    /// @param withRest whether the rest, which nobody stated, is a number of the plot; the part alone reaches as far
    Plot plot(boolean withRest) {
        var numbers = numbers();
        var name = style.say(share.part().label());
        var series = new ArrayList<Plot.BarSeries>();
        series.add(new Plot.BarSeries(name, List.of(part(numbers.part))));
        if (withRest) {
            var rest = numbers.whole.subtract(numbers.part).max(BigDecimal.ZERO);
            series.add(new Plot.BarSeries(ShareBar.restLabel(style).lines().getFirst(), List.of(rest(rest))));
        }
        double high = Math.max(numbers.whole.doubleValue(), numbers.part.doubleValue());
        var axis = new Plot.Axis(0, withRest ? 1 : Math.max(high, 1e-9), numbers.unit, "", numbers.unit);
        return new Plot.Bars(area, axis, withRest, List.of(name), null, 0, null, series);
    }

    private Plot.Bar part(BigDecimal value) {
        var part = share.part();
        double line = QualifiedBar.lineOf(style);
        var bar = PlotBar.of(value, Look.of(part), tint, line, List.of());
        return part.isDerived() && bar.filling() == Plot.Filling.NONE
                ? new Plot.Bar(value, Plot.Filling.PALE, bar.edge(), tint.strong(), tint.pale(), line, List.of())
                : bar;
    }

    private Plot.Bar rest(BigDecimal value) {
        double line = QualifiedBar.lineOf(style) * ShareBar.REST_LINE;
        return PlotBar.of(value, Look.DERIVED, Tint.plain(style.palette()), line, restLabel());
    }

    private List<Plot.Run> restLabel() {
        double width = area.width() * (1 - share.fraction());
        var label = ShareBar.restLabel(style);
        var lettering =
                new Plot.Lettering(label.face(), label.size(), style.palette().calm());
        return ShareBar.hasRoomForRest(width, style)
                ? List.of(new Plot.Run(label.lines().getFirst(), lettering))
                : List.of();
    }

    private record Numbers(BigDecimal part, BigDecimal whole, String unit) {}

    /// The two amounts where they are of one unit, else parts of a hundred or a thousand.
    private Numbers numbers() {
        var part = share.part();
        Figure whole = share.whole();
        if (whole != null && whole.unit().equals(part.unit())) {
            var unit = PlotUnit.of(List.of(part, whole), style.language());
            return new Numbers(unit.number().apply(part), unit.number().apply(whole), unit.name());
        }
        if (whole == null) {
            boolean permille = part.unit().measure() == Measure.PERMILLE;
            return new Numbers(
                    Objects.requireNonNull(part.value()), permille ? THOUSAND : HUNDRED, permille ? "‰" : "%");
        }
        var percent = new BigDecimal(share.fraction(), new MathContext(DIGITS, RoundingMode.HALF_UP)).multiply(HUNDRED);
        return new Numbers(percent.stripTrailingZeros(), HUNDRED, "%");
    }
}
