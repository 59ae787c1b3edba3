package tidemark.chart.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Report;
import tidemark.report.unit.Measure;

/// What a chart has to show, and the questions that the rules ask of it.
///
/// @param figures one for each id, as it stands for its indicator
/// @param all every period of every id
record Material(List<Figure> figures, List<Figure> all, List<Event> events) {

    static Material of(ChartSpec chart, Report report) {
        return new Material(
                chart.figures().stream()
                        .map(report::figure)
                        .flatMap(Optional::stream)
                        .toList(),
                chart.figures().stream()
                        .flatMap(id -> report.series(id).stream())
                        .toList(),
                chart.events().stream()
                        .map(report::event)
                        .flatMap(Optional::stream)
                        .toList());
    }

    int count() {
        return figures.size();
    }

    boolean onlyEvents() {
        return figures.isEmpty() && !events.isEmpty();
    }

    boolean every(Predicate<Figure> holds) {
        return !figures.isEmpty() && figures.stream().allMatch(holds);
    }

    /// One unit and, where there are several figures, one comparable group that is stated (R1).
    boolean shareAnAxis() {
        return shareAnAxis(figures);
    }

    static boolean shareAnAxis(List<Figure> figures) {
        return same(figures, figure -> figure.unit().printed())
                && (ids(figures) < 2
                        || same(figures, Figure::comparableGroup)
                                && figures.getFirst().comparableGroup() != null);
    }

    private static long ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).distinct().count();
    }

    static boolean same(List<Figure> figures, Function<Figure, @Nullable Object> of) {
        return figures.stream()
                        .map(figure -> Optional.ofNullable(of.apply(figure)))
                        .distinct()
                        .count()
                <= 1;
    }

    /// The periods for which there are values.
    List<tidemark.report.TimePeriod> periods() {
        return all.stream()
                .filter(Material::hasValue)
                .map(Figure::timePeriod)
                .distinct()
                .sorted()
                .toList();
    }

    /// The whole and a part of it, where that is what the amounts are; a share in % may stand beside them.
    boolean isPartAndWhole() {
        return figures.stream()
                .anyMatch(part -> part.partOf() != null
                        && figures.stream()
                                .anyMatch(whole -> whole.id().equals(part.partOf())
                                        && whole.unit()
                                                .printed()
                                                .equals(part.unit().printed())
                                        && isNoLarger(part, whole)));
    }

    /// Of a whole that is nothing, nothing is a share.
    private static boolean isNoLarger(Figure part, Figure whole) {
        return part.value() != null
                && whole.value() != null
                && whole.value().signum() > 0
                && part.value().signum() >= 0
                && part.value().compareTo(whole.value()) <= 0;
    }

    List<Figure> sharesOfAWhole() {
        return figures.stream().filter(Material::isShareOfAWhole).toList();
    }

    static boolean isShareOfAWhole(Figure figure) {
        return figure.unit().isShare()
                && figure.whole() != null
                && hasValue(figure)
                && within(figure, shareOfAll(figure));
    }

    private static int shareOfAll(Figure figure) {
        return figure.unit().measure() == Measure.PERMILLE ? 1000 : 100;
    }

    private static boolean within(Figure figure, int most) {
        var value = Objects.requireNonNull(figure.value());
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    static boolean hasValue(Figure figure) {
        return figure.value() != null;
    }

    static boolean isNegative(Figure figure) {
        return figure.value() != null && figure.value().signum() < 0;
    }

    static boolean isRankOnly(Figure figure) {
        return figure.kind() == IndicatorKind.RANK
                || figure.value() == null && !figure.ranks().isEmpty();
    }

    static boolean isRanked(Figure figure) {
        return !figure.ranks().isEmpty();
    }

    static boolean isStreak(Figure figure) {
        return figure.kind() == IndicatorKind.STREAK && hasValue(figure);
    }

    static boolean hasStreak(Figure figure) {
        return isStreak(figure) || figure.ranks().stream().anyMatch(rank -> rank.streakYears() != null);
    }

    static boolean isDuration(Figure figure) {
        return figure.kind() == IndicatorKind.DURATION && figure.unit().isDuration() && hasValue(figure);
    }

    static boolean isArea(Figure figure) {
        return figure.unit().measure() == Measure.AREA && figure.unit().per() == null && hasValue(figure);
    }

    /// A number of things that can be drawn one by one: whole, exact and not scaled by 万.
    static boolean isExactCount(Figure figure) {
        return figure.unit().isCount()
                && figure.kind() != IndicatorKind.RANK
                && figure.qualifier() == null
                && figure.unit().scale().compareTo(BigDecimal.ONE) == 0
                && hasValue(figure)
                && figure.value() != null
                && figure.value().signum() > 0
                && figure.value().stripTrailingZeros().scale() <= 0;
    }

    static boolean isExactCountUpTo(Figure figure, int most) {
        return isExactCount(figure)
                && figure.value() != null
                && figure.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
