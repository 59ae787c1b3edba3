package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tidemark.report.Area;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.TimePeriod;

/// One indicator of one area over time: a figure a period, the earliest first, the surest where two are stated.
///
/// @param name with the area where the chart shows more than one
record TimeSeries(String id, String name, List<Figure> points) {
    private record Key(String id, String area) {}

    TimeSeries {
        points = List.copyOf(points);
    }

    /// In the order of the chart. Figures without a value make no point.
    static List<TimeSeries> of(Content content, Language language) {
        var grouped = new LinkedHashMap<Key, TreeMap<TimePeriod, Figure>>();
        for (Figure figure : content.figures()) {
            if (figure.value() != null) {
                grouped.computeIfAbsent(new Key(figure.id(), figure.refArea()), _ -> new TreeMap<>())
                        .merge(figure.timePeriod(), figure, TimeSeries::surer);
            }
        }
        boolean manyAreas = grouped.keySet().stream().map(Key::area).distinct().count() > 1;
        var series = new ArrayList<TimeSeries>();
        grouped.forEach((key, points) -> {
            var label = points.lastEntry().getValue().label().in(language);
            var name = manyAreas ? label + areaOf(key.area, content, language) : label;
            series.add(new TimeSeries(key.id, name, List.copyOf(points.values())));
        });
        return series;
    }

    /// Every period in which any of them has a point, the earliest first.
    static List<TimePeriod> periods(List<TimeSeries> series) {
        return series.stream()
                .flatMap(one -> one.points.stream())
                .map(Figure::timePeriod)
                .distinct()
                .sorted()
                .toList();
    }

    /// The shortest time between neighbouring points of periods of one length, in years; what is further apart has a
    /// gap between.
    static double rhythm(List<TimeSeries> series) {
        return series.stream()
                .flatMap(TimeSeries::steps)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
    }

    private static Figure surer(Figure a, Figure b) {
        return a.obsStatus().compareTo(b.obsStatus()) <= 0 ? a : b;
    }

    private static String areaOf(String code, Content content, Language language) {
        var area = content.report().area(code).map(Area::name).map(name -> name.in(language));
        return switch (language) {
            case ZH -> "（" + area.orElse(code) + "）";
            case EN -> " (" + area.orElse(code) + ")";
        };
    }

    private Stream<Double> steps() {
        var steps = Stream.<Double>builder();
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1).timePeriod();
            var after = points.get(i).timePeriod();
            if (before.span() == after.span()) {
                steps.add(after.end() - before.end());
            }
        }
        return steps.build();
    }

    Figure last() {
        return points.getLast();
    }
}
