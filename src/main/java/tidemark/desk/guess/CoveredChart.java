package tidemark.desk.guess;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tidemark.chart.ChartRequest;
import tidemark.chart.Purpose;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.chart.layout.ChartLayout;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;

/// A chart drawn with guesses in place of its values: a report of guesses is laid out, so that no mark, label or
/// alternative text can hold a value that is covered.
///
/// @param covered the figures that are guessed or given
/// @param unsaid further figures of the chart from which a covered value could be told
record CoveredChart(Report report, ChartSpec chart, Form form, List<Covered> covered, Set<String> unsaid) {

    /// Forms on whose own marks a value can be dragged.
    static boolean canBeDragged(Form form) {
        return switch (form) {
            case BARS, DURATION_BARS, SHARE_BAR, WAFFLE -> true;
            case CARD,
                    TILES,
                    SQUARES,
                    DOT_FIELD,
                    DAY_CELLS,
                    AREA_SQUARES,
                    RANK_BADGES,
                    RANK_WALL,
                    STREAK_CELLS,
                    TIMELINE,
                    HONOUR_WALL,
                    GROWTH_BARS,
                    LINE,
                    SLOPE,
                    GROUPED_BARS,
                    DUMBBELL -> false;
        };
    }

    /// The picture for reading, without title and source, as high as it needs to be.
    ///
    /// @param title what is asked
    /// @param revealed true for the true values, on the axes on which they were guessed
    Picture draw(Text title, boolean revealed, Language language, Theme theme, double width) {
        var spec = new ChartSpec(
                chart.id(), chart.section(), title, chart.form(), chart.figures(), List.of(), chart.focus(), null);
        var request = new ChartRequest(
                revealed ? report : guesses(spec),
                spec,
                language,
                theme,
                new Size(Math.clamp(width, Size.LEAST_WIDTH, Size.MOST), Size.LEAST_HEIGHT),
                Purpose.READING,
                true,
                0,
                rails());
        return new ChartLayout(request, form).ofWidth();
    }

    private Map<String, BigDecimal> rails() {
        return covered.stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.figure().id(), each -> each.scale().top()));
    }

    private Report guesses(ChartSpec spec) {
        var known = new HashMap<String, Covered>();
        covered.forEach(each -> known.put(each.figure().id(), each));
        var figures = chart.figures().stream()
                .distinct()
                .map(report::figure)
                .flatMap(Optional::stream)
                .map(figure -> guess(figure, known))
                .toList();
        return new Report(
                report.id(),
                report.title(),
                report.refArea(),
                report.timePeriod(),
                report.areas(),
                report.source(),
                report.sections(),
                List.of(),
                List.of(),
                List.of(),
                List.of(spec),
                figures);
    }

    private Figure guess(Figure figure, Map<String, Covered> known) {
        Covered here = known.get(figure.id());
        if (here != null && !here.isReference()) {
            return figure.at(here.guess());
        }
        return unsaid.contains(figure.id()) ? figure.at(null) : figure;
    }
}
