package tidemark.desk.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Scope;
import tidemark.report.Text;

/// The charts that show some events in an order: few enough events in each to be read, and the rest of them said.
///
/// @param charts none for no events
/// @param shown how many events they show, the first ones
record EventCharts(List<ChartSpec> charts, int shown) {
    static final int MOST_DATES = 24;
    static final int MOST_EVENTS = 60;
    static final int MOST_CHARTS = 24;

    EventCharts {
        charts = List.copyOf(charts);
    }

    static EventCharts of(List<Event> events, EventOrder order) {
        var charts = (switch (order) {
                    case TIME -> inTime(events);
                    case SCOPE -> byScope(events);
                    case KIND -> byKind(events);
                })
                .stream().limit(MOST_CHARTS).toList();
        return new EventCharts(
                charts, charts.stream().mapToInt(chart -> chart.events().size()).sum());
    }

    private static List<ChartSpec> inTime(List<Event> events) {
        var dated = events.stream()
                .filter(event -> event.date() != null)
                .sorted(Comparator.comparing(event -> String.valueOf(event.date())))
                .toList();
        long months =
                dated.stream().filter(event -> Dating.of(event) == Dating.MONTH).count();
        var undated = events.stream().filter(event -> event.date() == null).toList();
        var title = months == 0
                ? new Text("有日期的 " + dated.size() + " 件，都只写年份", dated.size() + " dated, all to the year only")
                : new Text(
                        "有日期的 " + dated.size() + " 件，写明月份的 " + months + " 件",
                        dated.size() + " dated, " + months + " of them to the month");
        var charts = new ArrayList<>(lots("events-dated", title, dated, MOST_DATES, null));
        charts.addAll(lots(
                "events-undated",
                new Text(
                        "日期未注明的 " + undated.size() + " 件，不排入时间",
                        undated.size() + " without a stated date, not placed in time"),
                undated,
                MOST_EVENTS,
                Form.HONOUR_WALL));
        return charts;
    }

    /// Neighbouring levels share a chart as long as it can be read.
    private static List<ChartSpec> byScope(List<Event> events) {
        var charts = new ArrayList<ChartSpec>();
        var lot = new ArrayList<Event>();
        for (Scope scope : Scope.values()) {
            var own = events.stream().filter(event -> event.scope() == scope).toList();
            if (!lot.isEmpty() && lot.size() + own.size() > MOST_EVENTS) {
                charts.addAll(ofScopes(lot));
                lot.clear();
            }
            lot.addAll(own);
        }
        charts.addAll(ofScopes(lot));
        return charts;
    }

    private static List<ChartSpec> ofScopes(List<Event> events) {
        var scopes = events.stream().map(Event::scope).distinct().toList();
        var zh = scopes.stream().map(scope -> scope.label().zh()).collect(Collectors.joining("、"));
        var en = scopes.stream().map(scope -> scope.label().en()).collect(Collectors.joining(", "));
        var title = new Text(
                zh + (scopes.size() > 1 ? "，共 " : " ") + events.size() + " 件",
                capital(en) + ": " + events.size() + (events.size() == 1 ? " event" : " events"));
        return lots("events-" + ids(scopes), title, events, MOST_EVENTS, Form.HONOUR_WALL);
    }

    private static List<ChartSpec> byKind(List<Event> events) {
        return Stream.of(Event.Kind.values())
                .flatMap(kind -> {
                    var own = events.stream()
                            .filter(event -> event.kind() == kind)
                            .sorted(Comparator.comparing(Event::scope))
                            .toList();
                    var title = new Text(
                            kind.label().zh() + " " + own.size() + " 件",
                            kind.label().en() + ": " + own.size());
                    return lots("events-" + ids(List.of(kind)), title, own, MOST_EVENTS, Form.HONOUR_WALL).stream();
                })
                .toList();
    }

    private static String ids(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// As many charts as it takes, numbered where it takes several.
    private static List<ChartSpec> lots(String id, Text title, List<Event> events, int most, @Nullable Form form) {
        var charts = new ArrayList<ChartSpec>();
        int parts = Math.ceilDiv(events.size(), most);
        for (int part = 0; part < parts; part++) {
            var lot = events.subList(part * most, Math.min(events.size(), (part + 1) * most));
            String number = parts == 1 ? "" : (part + 1) + "/" + parts;
            var words = number.isEmpty()
                    ? title
                    : new Text(title.zh() + "（" + number + "）", title.en() + " (" + number + ")");
            charts.add(new ChartSpec(
                    number.isEmpty() ? id : id + "-" + (part + 1),
                    lot.getFirst().section(),
                    words,
                    form,
                    List.of(),
                    lot.stream().map(Event::id).toList(),
                    null,
                    null));
        }
        return charts;
    }
}
