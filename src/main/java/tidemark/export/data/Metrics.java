package tidemark.export.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tidemark.export.Extract;
import tidemark.report.Figure;
import tidemark.report.Growth;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.TimePeriod;
import tidemark.report.wording.Wording;

/// Everything that a report measures, as metrics with one number for each area and period: the value of an indicator
/// (`gdp`), its change on the year before (`gdp.growth`), its place in an order (`gdp.rank`). What an indicator states
/// a
/// second time for one area and period is a metric of its own (`gdp.2`).
final class Metrics {

    /// @param notes what else is known of it
    record Metric(String id, String label, String unit, int decimals, List<String> notes) {
        Metric {
            notes = List.copyOf(notes);
        }

        private Metric with(int more, List<String> further) {
            return new Metric(
                    id,
                    label,
                    unit,
                    Math.max(decimals, more),
                    Stream.concat(notes.stream(), further.stream()).distinct().toList());
        }
    }

    /// @param status codes that qualify the value, empty for none
    record Point(String metric, String area, TimePeriod period, BigDecimal value, String status) {}

    private final Report report;
    private final Language language;
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final List<Point> points = new ArrayList<>();
    private final Map<String, String> statusLabels = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    Metrics(Extract extract, Language language) {
        this.report = extract.report();
        this.language = language;
        extract.figures().forEach(this::add);
    }

    Collection<Metric> all() {
        return metrics.values();
    }

    List<Point> points() {
        return points;
    }

    /// What each status code means.
    Map<String, String> statusLabels() {
        return statusLabels;
    }

    private void add(Figure figure) {
        int times = 1;
        String id = figure.id();
        while (!taken.add(
                id + '\n' + figure.refArea() + '\n' + figure.timePeriod().code())) {
            times++;
            id = figure.id() + "." + times;
        }
        String name = figure.name().in(language) + again(times);
        String status = status(figure);
        merge(new Metric(
                id, name, Wording.printedUnit(figure.unit(), language), decimals(figure.value()), notes(figure)));
        if (figure.value() != null) {
            points.add(new Point(id, figure.refArea(), figure.timePeriod(), figure.value(), status));
        }
        addGrowth(figure, id, name);
        addRanks(figure, id, name);
    }

    private String again(int times) {
        return times == 1
                ? ""
                : switch (language) {
                    case ZH -> "（第" + times + "次所述）";
                    case EN -> " (stated again, " + times + ")";
                };
    }

    private void addGrowth(Figure figure, String id, String name) {
        Growth growth = figure.growth();
        if (growth == null) {
            return;
        }
        String label = name + new Text("，比上年增减", ", change on the year before").in(language);
        merge(new Metric(
                id + ".growth",
                label,
                Wording.changeUnit(growth.unit(), language),
                decimals(growth.value()),
                List.of(Wording.growth(growth, language))));
        points.add(new Point(id + ".growth", figure.refArea(), figure.timePeriod(), growth.value(), ""));
    }

    private void addRanks(Figure figure, String id, String name) {
        int number = 0;
        for (Rank rank : figure.ranks()) {
            Integer place = rank.rank();
            if (place == null) {
                continue;
            }
            number++;
            String metric = id + ".rank" + (number == 1 ? "" : number);
            merge(new Metric(
                    metric,
                    name + new Text("，位次", ", rank").in(language),
                    new Text("位", "place").in(language),
                    0,
                    List.of(Wording.rank(rank, language))));
            points.add(new Point(metric, figure.refArea(), figure.timePeriod(), BigDecimal.valueOf(place), ""));
        }
    }

    private void merge(Metric metric) {
        metrics.merge(metric.id(), metric, (before, more) -> before.with(more.decimals(), more.notes()));
    }

    private static int decimals(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.scale());
    }

    private List<String> notes(Figure figure) {
        var notes = new ArrayList<String>();
        if (figure.definition() != null) {
            notes.add(figure.definition().in(language));
        }
        if (figure.isDerived()) {
            notes.add(new Text("推算：", "Derived: ").in(language) + Wording.formula(figure, report, language));
            Wording.condition(figure, language).ifPresent(notes::add);
        }
        if (!figure.ranks().isEmpty()) {
            notes.add(Wording.period(figure.timePeriod(), language)
                    + new Text("：", ": ").in(language)
                    + Wording.ranks(figure.ranks(), language));
        }
        return notes;
    }

    private String status(Figure figure) {
        ObsStatus status = figure.obsStatus();
        Qualifier qualifier = figure.qualifier();
        var labels = new ArrayList<String>();
        String code = "";
        if (status != ObsStatus.A) {
            code += status.name();
            labels.add(Wording.status(status, language));
        }
        if (figure.isDerived()) {
            code += "D";
            Wording.marker(figure, language).ifPresent(labels::add);
        }
        if (qualifier != null) {
            code += qualifier.symbol();
            labels.add(Wording.relation(qualifier, language));
        }
        if (!code.isEmpty()) {
            statusLabels.put(code, String.join(new Text("，", ", ").in(language), labels));
        }
        return code;
    }
}
