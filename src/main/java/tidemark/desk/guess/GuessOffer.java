package tidemark.desk.guess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Report;

/// What of a chart can be guessed.
///
/// @param form of the chart; null where the rules draw none
/// @param figures with a value of zero or more, in the order of the chart; none where it shows ranks, streaks, growths,
///     events or a course over time
/// @param whole the amount of which the chart shows a part, and which is given; null where there is none
/// @param unsaid figures that are not asked for, as they say the same as one that is
public record GuessOffer(
        @Nullable Form form, List<Figure> figures, @Nullable Figure whole, Set<String> unsaid) {

    public GuessOffer {
        figures = List.copyOf(figures);
        unsaid = Set.copyOf(unsaid);
    }

    /// True where a chart shows values that can be guessed.
    public static boolean holds(ChartSpec chart, Report report) {
        return !of(chart, report).figures.isEmpty();
    }

    static GuessOffer of(ChartSpec chart, Report report) {
        return switch (FormRules.choose(chart, report)) {
            case Choice.Drawn drawn ->
                showsValues(drawn.form())
                        ? of(drawn.form(), figuresOf(chart, report))
                        : new GuessOffer(drawn.form(), List.of(), null, Set.of());
            case Choice.Refused _ -> new GuessOffer(null, List.of(), null, Set.of());
        };
    }

    /// A part of an amount is guessed on the whole; the share beside them would give it away.
    private static GuessOffer of(Form form, List<Figure> figures) {
        var whole = form == Form.SHARE_BAR || form == Form.WAFFLE ? wholeIn(figures) : Optional.<Figure>empty();
        if (whole.isEmpty()) {
            return new GuessOffer(form, figures, null, Set.of());
        }
        var shares = figures.stream()
                .filter(figure -> figure.unit().isShare())
                .map(Figure::id)
                .collect(Collectors.toUnmodifiableSet());
        var asked = figures.stream()
                .filter(figure -> !shares.contains(figure.id()) && figure != whole.get())
                .toList();
        return new GuessOffer(form, asked, whole.get(), shares);
    }

    private static Optional<Figure> wholeIn(List<Figure> figures) {
        return figures.stream()
                .filter(whole -> figures.stream().anyMatch(part -> isPartOf(part, whole)))
                .findFirst();
    }

    private static boolean isPartOf(Figure part, Figure whole) {
        return whole.id().equals(part.partOf())
                && whole.unit().printed().equals(part.unit().printed())
                && part.value() != null
                && whole.value() != null
                && part.value().compareTo(whole.value()) <= 0;
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
