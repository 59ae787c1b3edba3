package tidemark.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Form;
import tidemark.report.IndicatorKind;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;

/// The charts of a report that names none itself: for each section, what may share an axis together, then ranks,
/// streaks, the remaining
/// figures as tiles, and the events.
public final class ChartPlanner {
    private static final int MOST_TILES = 6;
    private static final int MOST_BARS = 12;
    private static final int MOST_RANKS = 8;
    private static final int MOST_EVENTS = 24;
    private static final int MOST_CHARTS = 24;

    private final Report report;

    private ChartPlanner(Report report) {
        this.report = report;
    }

    /// The report's own charts, or, where it has none, planned ones: at most 24 a section; the table holds the rest.
    public static List<ChartSpec> chartsOf(Report report) {
        return report.charts().isEmpty() ? new ChartPlanner(report).plan() : report.charts();
    }

    private List<ChartSpec> plan() {
        Map<String, List<Figure>> figures = Stream.concat(
                        report.indicators().stream().map(indicator -> indicator.id()),
                        report.derived().stream().map(derived -> derived.id()))
                .map(report::figure)
                .flatMap(java.util.Optional::stream)
                .collect(Collectors.groupingBy(Figure::section, LinkedHashMap::new, Collectors.toList()));
        return report.sections().stream()
                .flatMap(section -> new Plan(section, figures.getOrDefault(section.id(), List.of()))
                        .charts().stream().limit(MOST_CHARTS))
                .toList();
    }

    /// The charts of one section, while figures are taken from what is left.
    private final class Plan {
        private final Section section;
        private final List<Figure> left;
        private final List<ChartSpec> charts = new ArrayList<>();

        Plan(Section section, List<Figure> figures) {
            this.section = section;
            this.left = new ArrayList<>(figures);
        }

        List<ChartSpec> charts() {
            overTime();
            comparable();
            shares();
            inLots(
                    take(f -> f.kind() == IndicatorKind.STREAK),
                    MOST_RANKS,
                    null,
                    new Text("连续保持", "Held year after year"));
            inLots(take(f -> f.value() == null), MOST_RANKS, Form.RANK_BADGES, new Text("位次", "Ranks"));
            inLots(take(_ -> true), MOST_TILES, null, new Text("其他数据", "Further figures"));
            events();
            return charts;
        }

        private void overTime() {
            groups(f -> report.series(f.id()).stream()
                                    .map(Figure::timePeriod)
                                    .distinct()
                                    .count()
                            > 1)
                    .forEach(group -> inLots(group, 6, null, group.getFirst().label()));
        }

        private void comparable() {
            groups(f -> f.comparableGroup() != null
                            && f.value() != null
                            && f.value().signum() >= 0
                            && f.kind() != IndicatorKind.STREAK)
                    .forEach(group -> {
                        if (group.size() == 1) {
                            left.addAll(group);
                        } else {
                            inLots(group, MOST_BARS, null, ProposedTitle.highest(group));
                        }
                    });
        }

        private void shares() {
            take(f -> f.whole() != null && f.unit().isShare() && f.value() != null)
                    .forEach(share -> add(null, ProposedTitle.sentence(share), List.of(share.id()), List.of()));
        }

        private void events() {
            var own = report.events().stream()
                    .filter(event -> event.section().equals(section.id()))
                    .toList();
            for (int from = 0; from < own.size(); from += MOST_EVENTS) {
                var lot = own.subList(from, Math.min(own.size(), from + MOST_EVENTS));
                add(
                        Form.HONOUR_WALL,
                        new Text("荣誉与大事", "Honours and events"),
                        List.of(),
                        lot.stream().map(Event::id).toList());
            }
        }

        /// Figures that may share an axis, taken from what is left, in lists of one unit and one group; those without a
        /// group alone.
        private List<List<Figure>> groups(Predicate<Figure> of) {
            return List.copyOf(take(of).stream()
                    .collect(Collectors.groupingBy(
                            f -> f.unit().printed()
                                    + '\n'
                                    + (f.comparableGroup() == null ? f.id() + '\n' : f.comparableGroup()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values());
        }

        private List<Figure> take(Predicate<Figure> of) {
            var taken = left.stream().filter(of).toList();
            left.removeIf(of);
            return taken;
        }

        private void inLots(List<Figure> figures, int most, @Nullable Form form, Text title) {
            for (int from = 0; from < figures.size() && charts.size() < MOST_CHARTS; from += most) {
                var lot = figures.subList(from, Math.min(figures.size(), from + most));
                var words = lot.size() == 1 ? ProposedTitle.sentence(lot.getFirst()) : title;
                add(form, words, lot.stream().map(Figure::id).toList(), List.of());
            }
        }

        private void add(@Nullable Form form, Text title, List<String> figures, List<String> events) {
            charts.add(new ChartSpec(
                    section.id() + "-" + (charts.size() + 1), section.id(), title, form, figures, events, null, null));
        }
    }
}
