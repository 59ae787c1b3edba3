package tidemark.talk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.sidecar.SlideKey;

/// The slides that a report makes by itself: the cover, the agenda, each section with its opening, its charts and its
/// honours, and the source.
///
/// @param keys in their natural order
/// @param charts of those that show one
record ReportSlides(List<SlideKey> keys, Map<SlideKey, ChartSpec> charts) {

    static ReportSlides of(Report report, List<ChartSpec> charts) {
        var keys = new ArrayList<SlideKey>();
        var shown = new LinkedHashMap<SlideKey, ChartSpec>();
        keys.add(new SlideKey.Cover());
        keys.add(new SlideKey.Agenda());
        for (Section section : report.sections()) {
            keys.add(new SlideKey.Opening(section.id()));
            Map<SlideKey, ChartSpec> own = charts(section, charts, report);
            keys.addAll(own.keySet());
            shown.putAll(own);
        }
        keys.add(new SlideKey.Closing());
        return new ReportSlides(keys, shown);
    }

    /// Honours come last, those too that no chart shows.
    private static Map<SlideKey, ChartSpec> charts(Section section, List<ChartSpec> charts, Report report) {
        var own = charts.stream()
                .filter(chart -> chart.section().equals(section.id()))
                .toList();
        Predicate<ChartSpec> honours = chart -> isOfHonours(chart, report);
        var ordered = new LinkedHashMap<SlideKey, ChartSpec>();
        own.stream().filter(honours.negate()).forEach(chart -> ordered.put(new SlideKey.Chart(chart.id()), chart));
        own.stream().filter(honours).forEach(chart -> ordered.put(new SlideKey.Chart(chart.id()), chart));
        furtherHonours(section, charts, report)
                .ifPresent(chart -> ordered.put(new SlideKey.Honours(section.id()), chart));
        return ordered;
    }

    private static boolean isOfHonours(ChartSpec chart, Report report) {
        return chart.figures().isEmpty()
                && chart.events().stream()
                        .flatMap(id -> report.event(id).stream())
                        .allMatch(event -> event.kind() == Event.Kind.HONOUR);
    }

    private static Optional<ChartSpec> furtherHonours(Section section, List<ChartSpec> charts, Report report) {
        Set<String> shown =
                charts.stream().flatMap(chart -> chart.events().stream()).collect(Collectors.toUnmodifiableSet());
        var ids = report.events().stream()
                .filter(event -> event.section().equals(section.id()) && event.kind() == Event.Kind.HONOUR)
                .map(Event::id)
                .filter(id -> !shown.contains(id))
                .toList();
        var title = new Text(section.title().zh() + "：荣誉", section.title().en() + ": honours");
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChartSpec(
                        "honours-" + section.id(), section.id(), title, Form.HONOUR_WALL, List.of(), ids, null, null));
    }
}
