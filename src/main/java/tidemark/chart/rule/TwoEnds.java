package tidemark.chart.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.formula.EarlierLevel;
import tidemark.report.wording.Wording;

/// What a dumbbell joins: in each row two figures of one indicator, alike in all but one respect.
///
/// @param respect the one in which they differ, the same in all rows
public record TwoEnds(Respect respect, List<Row> rows) {

    public enum Respect {
        /// One area in two stated periods.
        PERIOD,
        /// Two areas in one period.
        AREA,
        /// One stated figure, and the level of the year before that follows from its growth.
        GROWTH
    }

    /// @param first the earlier one, or that of the area which the report names first
    public record Row(Figure first, Figure second) {}

    public TwoEnds {
        rows = List.copyOf(rows);
    }

    /// Empty where there are no two ends, or one of them would have to be derived and nothing derived is to be seen:
    /// the
    /// rules then draw no dumbbell.
    public static Optional<TwoEnds> of(ChartSpec chart, Report report) {
        return find(Material.of(chart, report)).filter(ends -> !ends.isHidden(report));
    }

    /// True where all that keeps a dumbbell from being drawn is that nothing derived is to be seen.
    static boolean areHidden(Material material, Report report) {
        return find(material).filter(ends -> ends.isHidden(report)).isPresent();
    }

    private boolean isHidden(Report report) {
        return respect == Respect.GROWTH && !report.derivedShown();
    }

    private static Optional<TwoEnds> find(Material material) {
        return find(material.figures(), material.all()) instanceof Found(TwoEnds ends)
                ? Optional.of(ends)
                : Optional.empty();
    }

    static Optional<Choice.Refused> refusal(List<Figure> figures, List<Figure> all) {
        return find(figures, all) instanceof Missing(Choice.Refused refused) ? Optional.of(refused) : Optional.empty();
    }

    /// Both ends of every row, row by row.
    public List<Figure> figures() {
        return rows.stream().flatMap(row -> Stream.of(row.first, row.second)).toList();
    }

    /// What tells an end from the other one of its row: `2024年`, `广东省`.
    public String caption(Figure end, Report report, Language language) {
        return switch (respect) {
            case PERIOD, GROWTH -> end.timePeriod().in(language);
            case AREA ->
                report.area(end.refArea()).map(area -> area.name().in(language)).orElse(end.refArea());
        };
    }

    /// An end in one sentence, for those who hear it.
    public String accessible(Figure end, Report report, Language language) {
        return caption(end, report, language)
                + (language == Language.ZH ? "，" : ", ")
                + Wording.accessible(end, language);
    }

    /// What must hold for the derived ends to be true.
    List<Text> conditions() {
        return rows.stream()
                .flatMap(row -> row.first.origin() instanceof Figure.Origin.Computed computed
                        ? Stream.ofNullable(computed.condition())
                        : Stream.empty())
                .distinct()
                .toList();
    }

    private sealed interface Search {}

    private record Found(TwoEnds ends) implements Search {}

    private record Missing(Choice.Refused refused) implements Search {}

    private static Search find(List<Figure> figures, List<Figure> all) {
        var valued = all.stream().filter(Material::hasValue).toList();
        var periods =
                valued.stream().map(Figure::timePeriod).distinct().sorted().toList();
        var areas = valued.stream().map(Figure::refArea).distinct().toList();
        if (periods.size() == 2 && areas.size() == 1) {
            return joined(Respect.PERIOD, valued, Figure::timePeriod, periods);
        }
        if (periods.size() == 1 && areas.size() == 2) {
            return joined(Respect.AREA, valued, Figure::refArea, areas);
        }
        return periods.size() == 1 && areas.size() == 1 ? grown(figures) : new Missing(Refusals.notTwoEnds());
    }

    private static <K> Search joined(Respect respect, List<Figure> valued, Function<Figure, K> side, List<K> sides) {
        var byId = new LinkedHashMap<String, Map<K, Figure>>();
        for (Figure figure : valued) {
            byId.computeIfAbsent(figure.id(), _ -> new LinkedHashMap<>())
                    .merge(side.apply(figure), figure, TwoEnds::surer);
        }
        var rows = new ArrayList<Row>();
        for (Map<K, Figure> ends : byId.values()) {
            Figure first = ends.get(sides.getFirst());
            Figure second = ends.get(sides.getLast());
            if (first == null || second == null) {
                return new Missing(
                        Refusals.endMissing(ends.values().iterator().next().name()));
            }
            rows.add(new Row(first, second));
        }
        return new Found(new TwoEnds(respect, rows));
    }

    private static Figure surer(Figure a, Figure b) {
        return Comparator.comparing(Figure::obsStatus).compare(a, b) <= 0 ? a : b;
    }

    private static Search grown(List<Figure> figures) {
        var rows = new ArrayList<Row>();
        for (Figure figure : figures) {
            switch (EarlierLevel.of(figure)) {
                case EarlierLevel.Known(Figure earlier) -> rows.add(new Row(earlier, figure));
                case EarlierLevel.Unknown(Text reason, Text repair) -> {
                    return new Missing(Refusals.noEarlier(reason, repair));
                }
            }
        }
        return new Found(new TwoEnds(Respect.GROWTH, rows));
    }
}
