package tidemark.chart.layout;

import tidemark.chart.rule.Choice;

/// Thrown where a chart is drawn that the rules refuse; whoever draws asks the rules first.
public final class RefusedChartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    RefusedChartException(String chart, Choice.Refused refused) {
        super(chart + ": " + refused.rule() + " " + refused.reason().en() + " "
                + refused.repair().en());
    }
}
