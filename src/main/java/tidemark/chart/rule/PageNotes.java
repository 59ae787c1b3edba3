package tidemark.chart.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Text;

/// What must be said under a chart's title because of its order or its neighbours.
public final class PageNotes {
    /// Said of lengths of one unit that stand in several charts of a page (R11).
    public static final Text OWN_SCALE = new Text("比例尺只用于本图", "scale of this chart only");
    private static final Text SOURCE_ORDER = new Text("按原文顺序排列", "in the order of the source");

    private static final Text LESS_IS_BETTER = new Text("越少越好", "less is better");

    private PageNotes() {}

    /// @return for R11, a note where another chart of the section draws lengths or areas in the same unit; for R17, the
    ///     order where it is not by value; for durations, which way is better
    public static List<Text> of(ChartSpec chart, Report report) {
        var form = formOf(chart, report);
        var notes = new ArrayList<Text>();
        if (form.isEmpty()) {
            return notes;
        }
        if (form.get() == Form.DURATION_BARS) {
            notes.add(LESS_IS_BETTER);
        }
        if (isUnordered(form.get()) && chart.figures().size() > 1) {
            notes.add(SOURCE_ORDER);
        }
        if (isScaled(form.get()) && hasNeighbourOfUnit(chart, report)) {
            notes.add(OWN_SCALE);
        }
        if (form.get() == Form.DUMBBELL) {
            TwoEnds.of(chart, report).ifPresent(ends -> notes.addAll(ends.conditions()));
        }
        return notes;
    }

    private static Optional<Form> formOf(ChartSpec chart, Report report) {
        return FormRules.choose(chart, report) instanceof Choice.Drawn drawn
                ? Optional.of(drawn.form())
                : Optional.empty();
    }

    /// Forms whose marks keep the order of the chart and invite comparison of their sizes.
    private static boolean isUnordered(Form form) {
        return switch (form) {
            case SQUARES, DOT_FIELD, DAY_CELLS, AREA_SQUARES, STREAK_CELLS -> true;
            case CARD,
                    TILES,
                    BARS,
                    SHARE_BAR,
                    WAFFLE,
                    DURATION_BARS,
                    RANK_BADGES,
                    RANK_WALL,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS,
                    LINE,
                    SLOPE,
                    GROUPED_BARS,
                    DUMBBELL -> false;
        };
    }

    /// Forms in which a length or an area stands for a value.
    private static boolean isScaled(Form form) {
        return switch (form) {
            case BARS, DURATION_BARS, AREA_SQUARES, GROUPED_BARS, LINE, SLOPE, DUMBBELL, DAY_CELLS -> true;
            case CARD,
                    TILES,
                    SHARE_BAR,
                    WAFFLE,
                    SQUARES,
                    DOT_FIELD,
                    RANK_BADGES,
                    RANK_WALL,
                    STREAK_CELLS,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS -> false;
        };
    }

    private static boolean hasNeighbourOfUnit(ChartSpec chart, Report report) {
        var units = units(chart, report).toList();
        return report.charts().stream()
                .filter(other ->
                        other.section().equals(chart.section()) && !other.id().equals(chart.id()))
                .filter(other ->
                        formOf(other, report).filter(PageNotes::isScaled).isPresent())
                .flatMap(other -> units(other, report))
                .anyMatch(units::contains);
    }

    private static Stream<String> units(ChartSpec chart, Report report) {
        return chart.figures().stream()
                .map(id -> report.figure(id).orElse(null))
                .filter(Objects::nonNull)
                .map((Figure figure) -> figure.unit().printed())
                .distinct();
    }
}
