package tidemark.desk.guess;

import java.util.List;
import java.util.Optional;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;

/// Which figures of a chart can be guessed.
public final class GuessOffer {
    private GuessOffer() {}

    /// True where a chart shows values that can be guessed.
    public static boolean holds(ChartSpec chart, Report report) {
        return !figures(chart, report).isEmpty();
    }

    /// Those with a value of zero or more, in the order of the chart; none where it shows ranks, streaks, growths,
    /// events or a course over time.
    static List<Figure> figures(ChartSpec chart, Report report) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn drawn -> showsValues(drawn.form()) ? figuresOf(chart, report) : List.of();
            case Choice.Refused _ -> List.of();
        };
    }

    private static List<Figure> figuresOf(ChartSpec chart, Report report) {
        return chart.figures().stream()
                .distinct()
                .map(report::figure)
                .flatMap(Optional::stream)
                .filter(GuessOffer::isGuessable)
                .toList();
    }

    private static boolean isGuessable(Figure figure) {
        var value = figure.value();
        return value != null
                && value.signum() >= 0
                && switch (figure.kind()) {
                    case STOCK, FLOW, RATIO, INDEX, DURATION, COUNT -> true;
                    case RANK, STREAK -> false;
                };
    }

    private static boolean showsValues(Form form) {
        return switch (form) {
            case CARD,
                    TILES,
                    BARS,
                    SHARE_BAR,
                    WAFFLE,
                    SQUARES,
                    DOT_FIELD,
                    DAY_CELLS,
                    DURATION_BARS,
                    AREA_SQUARES,
                    RANK_WALL -> true;
            case RANK_BADGES, STREAK_CELLS, TIMELINE, HONOUR_WALL, GROWTH_BARS, LINE, SLOPE, GROUPED_BARS, DUMBBELL ->
                false;
        };
    }
}
