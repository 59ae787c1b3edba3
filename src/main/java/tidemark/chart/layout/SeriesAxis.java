package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// The named values at the left of a plot, in the unit of its figures, each label once.
final class SeriesAxis {
    static final Text NOT_FROM_ZERO = new Text("纵轴不从零开始", "The axis does not start at zero");
    private static final double GAP = 0.5;

    private record Tick(double value, TextBox label) {}

    private final SeriesScale scale;
    private final Style style;
    private final List<Tick> ticks;

    /// @param sample a figure with the unit of all
    /// @param zeroAlone true where every value is written at its point, so that zero is all the axis needs to name
    SeriesAxis(SeriesScale scale, Figure sample, boolean zeroAlone, Style style) {
        this.scale = scale;
        this.style = style;
        ticks = new ArrayList<>();
        var seen = new HashSet<String>();
        double size = style.size(Style.Role.SMALL);
        for (BigDecimal value : scale.ticks()) {
            if (zeroAlone && value.signum() != 0) {
                continue;
            }
            var words = Wording.reading(sample.at(value), style.language()).text();
            if (seen.add(words)) {
                ticks.add(new Tick(value.doubleValue(), TextBox.line(words, Face.REGULAR, size)));
            }
        }
    }

    /// What the labels take at the left of the plot.
    double width() {
        return ticks.stream().mapToDouble(tick -> tick.label.width()).max().orElse(0) + style.times(GAP);
    }

    double halfLabel() {
        return TextBox.line("0", Face.REGULAR, style.size(Style.Role.SMALL)).height() / 2;
    }

    /// The line at zero; empty where the axis does not reach it.
    Optional<Stroke> zeroLine() {
        return ticks.stream().anyMatch(tick -> tick.value == 0) ? Optional.of(zeroStroke()) : Optional.empty();
    }

    private Stroke zeroStroke() {
        return Stroke.solid(style.palette().faint(), style.times(0.08));
    }

    /// @param left where the plot begins
    /// @param bottom y of the low end
    /// @param height from the low end to the high end
    List<Mark> at(double left, double right, double bottom, double height) {
        var marks = new ArrayList<Mark>();
        var palette = style.palette();
        double free = Double.POSITIVE_INFINITY;
        for (Tick tick : ticks) {
            double y = bottom - scale.share(tick.value) * height;
            if (tick.value == 0) {
                marks.add(Mark.Path.line(left, y, right, y, zeroStroke()));
            }
            if (y + halfLabel() <= free) {
                marks.addAll(tick.label.centredOn(left - style.times(GAP), y, TextBox.Align.RIGHT, palette.faint()));
                free = y - halfLabel();
            }
        }
        return marks;
    }
}
