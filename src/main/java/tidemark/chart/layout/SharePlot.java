package tidemark.chart.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import tidemark.picture.Bounds;
import tidemark.picture.Plot;
import tidemark.report.Figure;
import tidemark.report.unit.Measure;

/// A share of a whole as a 100 % bar of two numbers: the part and the rest.
final class SharePlot {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DIGITS = 12;

    private SharePlot() {}

    /// @param area of the whole
    static Plot of(Share share, Bounds area, Tint tint, Style style) {
        var part = share.part();
        var numbers = numbers(share, style);
        double line = QualifiedBar.lineOf(style);
        var plain = Tint.plain(style.palette());
        var shown = PlotBar.of(numbers.part, Look.of(part), tint, line, List.of());
        var bar = part.isDerived() && shown.filling() == Plot.Filling.NONE
                ? new Plot.Bar(numbers.part, Plot.Filling.PALE, shown.edge(), tint.strong(), tint.pale(), line, List.of())
                : shown;
        var rest = PlotBar.of(
                numbers.whole.subtract(numbers.part).max(BigDecimal.ZERO),
                Look.DERIVED,
                plain,
                line * ShareBar.REST_LINE,
                restLabel(area.width() * (1 - share.fraction()), style));
        return new Plot.Bars(
                area,
                new Plot.Axis(0, 1, numbers.unit, "", numbers.unit),
                true,
                List.of(style.say(part.label())),
                null,
                0,
                null,
                List.of(
                        new Plot.BarSeries(style.say(part.label()), List.of(bar)),
                        new Plot.BarSeries(ShareBar.restLabel(style).lines().getFirst(), List.of(rest))));
    }

    private static List<Plot.Run> restLabel(double width, Style style) {
        var label = ShareBar.restLabel(style);
        var lettering = new Plot.Lettering(label.face(), label.size(), style.palette().calm());
        return ShareBar.hasRoomForRest(width, style)
                ? List.of(new Plot.Run(label.lines().getFirst(), lettering))
                : List.of();
    }

    private record Numbers(BigDecimal part, BigDecimal whole, String unit) {}

    /// The two amounts where they are of one unit, else parts of a hundred or a thousand.
    private static Numbers numbers(Share share, Style style) {
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
