package tidemark.export.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tidemark.export.DocumentRequest;
import tidemark.export.Extract;
import tidemark.report.Area;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// Writes the figures of a report as one JSON-stat 2.0 dataset. Its indicators are a dimension of the role *metric*, in
/// which every category has its own unit and decimals, so that nothing of different units is ever laid on one scale; a
/// change and a rank are metrics of their own beside the value.
public final class JsonStat {
    /// Cubes with more cells list only those that have a value.
    static final int MOST_DENSE = 100_000;

    private static final String INDICATOR = "indicator";
    private static final String AREA = "area";
    private static final String TIME = "time";
    private static final Text HOW_TO_READ = new Text(
            "空（null）是来源没有说，不是零。状态码见 extension.status.label；不同单位的指标不能相加，也不能比大小。",
            "Empty (null) means that the source does not say, not zero. extension.status.label explains the status"
                    + " codes. Metrics of different units can be neither added nor compared.");

    private final Report report;
    private final Language language;
    private final Metrics metrics;
    private final List<String> areas;
    private final List<TimePeriod> periods;

    private JsonStat(DocumentRequest request, Extract extract) {
        report = request.report();
        language = request.language();
        metrics = new Metrics(extract, language);
        areas = report.areas().stream()
                .map(Area::code)
                .filter(code ->
                        metrics.points().stream().anyMatch(point -> point.area().equals(code)))
                .toList();
        periods = metrics.points().stream()
                .map(Metrics.Point::period)
                .distinct()
                .sorted()
                .toList();
    }

    /// The bytes of the file; the same request gives the same ones.
    public static byte[] write(DocumentRequest request) {
        return Json.write(new JsonStat(request, Extract.of(request))::dataset);
    }

    private void dataset(Json json) {
        json.string("version", "2.0");
        json.string("class", "dataset");
        json.string("label", Narrative.plain(report.title(), report, language));
        json.string("source", Wording.sourceLine(report, language));
        Prepared.date(report).ifPresent(date -> json.string("updated", date.toString()));
        json.strings("note", List.of(HOW_TO_READ.in(language)));
        json.strings("id", List.of(INDICATOR, AREA, TIME));
        json.numbers("size", List.of(metrics.all().size(), areas.size(), periods.size()));
        json.object("role", () -> {
            json.strings("time", List.of(TIME));
            json.strings("geo", List.of(AREA));
            json.strings("metric", List.of(INDICATOR));
        });
        json.object("dimension", () -> {
            json.object(INDICATOR, () -> indicators(json));
            json.object(AREA, () -> areas(json));
            json.object(TIME, () -> periods(json));
        });
        values(json);
        json.object("extension", () -> extension(json));
    }

    private void indicators(Json json) {
        json.string("label", new Text("指标", "Indicator").in(language));
        json.object("category", () -> {
            json.strings("index", metrics.all().stream().map(Metrics.Metric::id).toList());
            json.object("label", () -> metrics.all().forEach(metric -> json.string(metric.id(), metric.label())));
            json.object(
                    "unit",
                    () -> metrics.all()
                            .forEach(metric -> json.object(metric.id(), () -> {
                                json.string("label", metric.unit());
                                json.number("decimals", metric.decimals());
                                json.string("position", "end");
                            })));
            json.object(
                    "note",
                    () -> metrics.all().stream()
                            .filter(metric -> !metric.notes().isEmpty())
                            .forEach(metric -> json.strings(metric.id(), metric.notes())));
        });
    }

    private void areas(Json json) {
        json.string("label", new Text("地区", "Area").in(language));
        json.object("category", () -> {
            json.strings("index", areas);
            if (!areas.isEmpty()) {
                json.object("label", () -> areas.forEach(code -> json.string(code, area(code))));
            }
            Map<String, List<String>> within = new LinkedHashMap<>();
            report.areas().stream()
                    .filter(area ->
                            areas.contains(area.code()) && area.within() != null && areas.contains(area.within()))
                    .forEach(area -> within.computeIfAbsent(area.within(), _ -> new ArrayList<>())
                            .add(area.code()));
            if (!within.isEmpty()) {
                json.object("child", () -> within.forEach(json::strings));
            }
        });
    }

    private String area(String code) {
        return report.area(code).map(area -> area.name().in(language)).orElse(code);
    }

    private void periods(Json json) {
        json.string("label", new Text("时期", "Period").in(language));
        json.object("category", () -> {
            json.strings("index", periods.stream().map(TimePeriod::code).toList());
            if (!periods.isEmpty()) {
                json.object("label", () -> periods.forEach(period -> json.string(period.code(), period.in(language))));
            }
        });
    }

    private void values(Json json) {
        Map<String, Integer> rows =
                positions(metrics.all().stream().map(Metrics.Metric::id).toList());
        Map<String, Integer> columns = positions(areas);
        Map<String, Integer> layers =
                positions(periods.stream().map(TimePeriod::code).toList());
        var values = new TreeMap<Long, BigDecimal>();
        var states = new TreeMap<Long, String>();
        for (Metrics.Point point : metrics.points()) {
            long row = rows.getOrDefault(point.metric(), 0);
            long cell = (row * areas.size() + columns.getOrDefault(point.area(), 0)) * periods.size()
                    + layers.getOrDefault(point.period().code(), 0);
            values.put(cell, point.value());
            if (!point.status().isEmpty()) {
                states.put(cell, point.status());
            }
        }
        long cells = (long) rows.size() * areas.size() * periods.size();
        if (cells <= MOST_DENSE) {
            json.array("value", () -> {
                for (long cell = 0; cell < cells; cell++) {
                    json.element(values.get(cell));
                }
            });
        } else {
            json.object("value", () -> values.forEach((cell, value) -> json.number(Long.toString(cell), value)));
        }
        json.object("status", () -> states.forEach((cell, state) -> json.string(Long.toString(cell), state)));
    }

    private static Map<String, Integer> positions(List<String> ids) {
        var positions = new LinkedHashMap<String, Integer>();
        ids.forEach(id -> positions.put(id, positions.size()));
        return positions;
    }

    private void extension(Json json) {
        json.string("report", report.id());
        json.object(
                "status",
                () -> json.object("label", () -> metrics.statusLabels().forEach(json::string)));
    }
}
