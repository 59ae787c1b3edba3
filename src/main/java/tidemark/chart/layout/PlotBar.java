package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.List;
import tidemark.picture.Plot;
import tidemark.report.ObsStatus;

/// Bars of plots, filled and edged as [Surface] fills and edges areas.
final class PlotBar {
    private PlotBar() {}

    /// @param line the width of lines in the picture
    static Plot.Bar of(BigDecimal value, Look look, Tint tint, double line, List<Plot.Run> label) {
        return new Plot.Bar(value, filling(look), edge(look), tint.strong(), tint.pale(), line, label);
    }

    private static Plot.Filling filling(Look look) {
        return switch (look.status()) {
            case A -> look.derived() ? Plot.Filling.NONE : Plot.Filling.SOLID;
            case P -> Plot.Filling.FALLING_STRIPES;
            case E -> Plot.Filling.RISING_STRIPES;
            case F -> Plot.Filling.NONE;
        };
    }

    private static Plot.Edge edge(Look look) {
        if (look.derived()) {
            return Plot.Edge.DASHED;
        }
        return look.status() == ObsStatus.A ? Plot.Edge.NONE : Plot.Edge.SOLID;
    }
}
