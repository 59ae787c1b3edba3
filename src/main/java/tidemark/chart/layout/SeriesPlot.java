package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// Series over periods as the data of a chart.
final class SeriesPlot {
    private final PlotPeriods periods;
    private final PlotUnit unit;
    private final Style style;

    SeriesPlot(List<TimeSeries> series, Style style) {
        this.style = style;
        periods = new PlotPeriods(TimeSeries.periods(series));
        unit = PlotUnit.of(series.stream().flatMap(one -> one.points().stream()).toList(), style.language());
    }

    /// @param joint how a figure is tied to the one before it, which is null for the first
    /// @param label what stands at a point
    Plot.LineSeries line(
            TimeSeries one,
            PointLook look,
            BiFunction<@Nullable Figure, Figure, Plot.Joint> joint,
            Function<Figure, Optional<Plot.PointLabel>> label) {
        var points = new ArrayList<>(Collections.nCopies(periods.count(), Plot.LinePoint.NOTHING));
        Figure before = null;
        for (Figure figure : one.points()) {
            points.set(
                    periods.indexOf(figure.timePeriod()),
                    new Plot.LinePoint(
                            unit.number().apply(figure),
                            !PointLook.isSure(figure),
                            joint.apply(before, figure),
                            label.apply(figure).orElse(null)));
            before = figure;
        }
        return new Plot.LineSeries(
                one.name(),
                look.marker(),
                look.colour(),
                look.radius(),
                look.line(true).width(),
                points);
    }

    /// @param area from the first period to the last, and from the low end of the scale to its high end
    /// @param uprights at each period, for slopes; null for none
    Plot plot(
            Bounds area,
            SeriesScale scale,
            Plot.Ticks ticks,
            @Nullable Stroke uprights,
            @Nullable Stroke zero,
            List<Plot.LineSeries> lines) {
        var palette = style.palette();
        double size = style.size(Style.Role.SMALL);
        boolean slope = uprights != null;
        var shown = shown(scale, ticks);
        return new Plot.Lines(
                area,
                unit.axis(scale.low(), scale.high()),
                palette.ground(),
                step(scale, shown),
                shown,
                new Plot.Lettering(Face.REGULAR, size, palette.faint()),
                periods.names(style.language()),
                new Plot.Lettering(slope ? Face.BOLD : Face.REGULAR, size, slope ? palette.calm() : palette.faint()),
                uprights,
                zero,
                lines);
    }

    /// Programs count the values that an axis names from its low end, so only a low end that is one of them will do;
    /// below zero, zero alone can be reached from there.
    private static Plot.Ticks shown(SeriesScale scale, Plot.Ticks wanted) {
        double steps = scale.low() / scale.step().doubleValue();
        if (wanted == Plot.Ticks.NONE || Math.abs(steps - Math.rint(steps)) < 1e-9) {
            return wanted;
        }
        return scale.low() < 0 && scale.high() >= 0 ? Plot.Ticks.ZERO : Plot.Ticks.NONE;
    }

    private BigDecimal step(SeriesScale scale, Plot.Ticks shown) {
        var step = shown == Plot.Ticks.ZERO && scale.low() < 0 ? BigDecimal.valueOf(-scale.low()) : scale.step();
        return step.multiply(BigDecimal.valueOf(unit.ratio())).stripTrailingZeros();
    }

    /// On which side of a point a box stands.
    static Plot.Side side(Bounds box, double x, double y) {
        if (box.bottom() <= y) {
            return Plot.Side.ABOVE;
        }
        if (box.y() >= y) {
            return Plot.Side.BELOW;
        }
        return box.x() + box.width() / 2 >= x ? Plot.Side.RIGHT : Plot.Side.LEFT;
    }
}
