package tidemark.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A report, whole and checked: every reference in it leads somewhere.
public final class Report {
    private final String id;
    private final Text title;
    private final String refArea;
    private final TimePeriod timePeriod;
    private final List<Area> areas;
    private final Source source;
    private final List<Section> sections;
    private final List<Indicator> indicators;
    private final List<DerivedIndicator> derived;
    private final List<Event> events;
    private final List<ChartSpec> charts;
    private final Map<String, List<Figure>> series;
    private final Map<String, Event> eventsById;
    private final boolean derivedShown;

    /// @param figures every figure in the order of the report, as [tidemark.report.formula.Derivation] resolves them
    public Report(
            String id,
            Text title,
            String refArea,
            TimePeriod timePeriod,
            List<Area> areas,
            Source source,
            List<Section> sections,
            List<Indicator> indicators,
            List<DerivedIndicator> derived,
            List<Event> events,
            List<ChartSpec> charts,
            List<Figure> figures) {
        this(
                id,
                title,
                refArea,
                timePeriod,
                areas,
                source,
                sections,
                indicators,
                derived,
                events,
                charts,
                figures,
                true);
    }

    /// @param figures as above
    /// @param derivedShown false where whoever reads it wants to see nothing that the source does not state
    public Report(
            String id,
            Text title,
            String refArea,
            TimePeriod timePeriod,
            List<Area> areas,
            Source source,
            List<Section> sections,
            List<Indicator> indicators,
            List<DerivedIndicator> derived,
            List<Event> events,
            List<ChartSpec> charts,
            List<Figure> figures,
            boolean derivedShown) {
        this.id = id;
        this.title = title;
        this.refArea = refArea;
        this.timePeriod = timePeriod;
        this.areas = List.copyOf(areas);
        this.source = source;
        this.sections = List.copyOf(sections);
        this.indicators = List.copyOf(indicators);
        this.derived = List.copyOf(derived);
        this.events = List.copyOf(events);
        this.charts = List.copyOf(charts);
        this.series = bySeries(figures);
        this.eventsById = byId(events);
        this.derivedShown = derivedShown;
    }

    private Report(Report same, Text title, List<Section> sections) {
        this.id = same.id;
        this.title = title;
        this.refArea = same.refArea;
        this.timePeriod = same.timePeriod;
        this.areas = same.areas;
        this.source = same.source;
        this.sections = List.copyOf(sections);
        this.indicators = same.indicators;
        this.derived = same.derived;
        this.events = same.events;
        this.charts = same.charts;
        this.series = same.series;
        this.eventsById = same.eventsById;
        this.derivedShown = same.derivedShown;
    }

    /// The same report under another title and with its sections worded otherwise.
    ///
    /// @param sections the same ones by id
    public Report worded(Text title, List<Section> sections) {
        return new Report(this, title, sections);
    }

    private static Map<String, List<Figure>> bySeries(List<Figure> figures) {
        Map<String, List<Figure>> grouped = LinkedHashMap.newLinkedHashMap(figures.size());
        int size = figures.size();
        for (int from = 0; from < size; ) {
            String id = figures.get(from).id();
            int to = from + 1;
            while (to < size && figures.get(to).id().equals(id)) {
                to++;
            }
            grouped.merge(id, List.copyOf(figures.subList(from, to)), Report::joined);
            from = to;
        }
        return Collections.unmodifiableMap(grouped);
    }

    private static List<Figure> joined(List<Figure> first, List<Figure> more) {
        return Stream.concat(first.stream(), more.stream()).toList();
    }

    private static Map<String, Event> byId(List<Event> events) {
        var map = new LinkedHashMap<String, Event>();
        events.forEach(event -> map.put(event.id(), event));
        return Collections.unmodifiableMap(map);
    }

    public String id() {
        return id;
    }

    public Text title() {
        return title;
    }

    public String refArea() {
        return refArea;
    }

    public TimePeriod timePeriod() {
        return timePeriod;
    }

    public List<Area> areas() {
        return areas;
    }

    public Source source() {
        return source;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<DerivedIndicator> derived() {
        return derived;
    }

    public List<Event> events() {
        return events;
    }

    public List<ChartSpec> charts() {
        return charts;
    }

    /// Whether something may be reckoned and shown that the source does not state, be it only what is left of a whole.
    public boolean derivedShown() {
        return derivedShown;
    }

    /// Every figure, stated ones first, each list in the order of the report.
    public List<Figure> figures() {
        return series.values().stream().flatMap(List::stream).toList();
    }

    /// All figures of one indicator: every period, area and status; empty for an unknown id.
    public List<Figure> series(String id) {
        return series.getOrDefault(id, List.of());
    }

    /// The figure that stands for an indicator: of the report's own area if there is one, of the latest period, the
    /// surest status.
    public Optional<Figure> figure(String id) {
        return series(id).stream().max((a, b) -> {
            int area = Boolean.compare(a.refArea().equals(refArea), b.refArea().equals(refArea));
            if (area != 0) {
                return area;
            }
            int period = a.timePeriod().compareTo(b.timePeriod());
            return period != 0 ? period : b.obsStatus().compareTo(a.obsStatus());
        });
    }

    public Optional<Event> event(String id) {
        return Optional.ofNullable(eventsById.get(id));
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public Optional<Area> area(String code) {
        return areas.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<ChartSpec> chart(String id) {
        return charts.stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
