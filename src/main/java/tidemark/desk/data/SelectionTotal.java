package tidemark.desk.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.unit.Unit;

/// What selected figures add up to, or why they do not.
sealed interface SelectionTotal {

    /// @param value with no more digits after the point than the least exact of the figures
    record Sum(BigDecimal value, Unit unit) implements SelectionTotal {}

    record None(Reason reason) implements SelectionTotal {}

    /// Why there is no total.
    enum Reason {
        FEW("data.total.few"),
        NO_VALUE("data.total.no_value"),
        KIND("data.total.kind"),
        UNIT("data.total.unit"),
        GROUP("data.total.group"),
        PERIOD("data.total.period"),
        AREA("data.total.area"),
        STATUS("data.total.status"),
        QUALIFIED("data.total.qualified"),
        PART("data.total.part");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// Key among the window's words.
        String words() {
            return words;
        }
    }

    static SelectionTotal of(List<Figure> figures) {
        if (figures.size() < 2) {
            return new None(Reason.FEW);
        }
        if (figures.stream().anyMatch(f -> f.value() == null)) {
            return new None(Reason.NO_VALUE);
        }
        if (!figures.stream().allMatch(f -> isAdditive(f.kind()) && !f.unit().isShare())
                || differ(figures, Figure::kind)) {
            return new None(Reason.KIND);
        }
        return differ(figures, f -> f.unit().printed())
                ? new None(Reason.UNIT)
                : differ(figures, Figure::comparableGroup) || figures.getFirst().comparableGroup() == null
                        ? new None(Reason.GROUP)
                        : comparable(figures);
    }

    private static SelectionTotal comparable(List<Figure> figures) {
        if (differ(figures, Figure::timePeriod)) {
            return new None(Reason.PERIOD);
        }
        if (differ(figures, Figure::refArea)) {
            return new None(Reason.AREA);
        }
        if (differ(figures, Figure::obsStatus)) {
            return new None(Reason.STATUS);
        }
        if (figures.stream().anyMatch(f -> f.qualifier() != null)) {
            return new None(Reason.QUALIFIED);
        }
        return overlap(figures) ? new None(Reason.PART) : sum(figures);
    }

    private static Sum sum(List<Figure> figures) {
        List<BigDecimal> values = figures.stream()
                .map(figure -> Objects.requireNonNull(figure.value()))
                .toList();
        int digits = values.stream()
                .map(BigDecimal::scale)
                .min(Comparator.naturalOrder())
                .orElse(0);
        BigDecimal total = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Sum(
                total.setScale(Math.max(0, digits), RoundingMode.HALF_UP),
                figures.getFirst().unit());
    }

    private static boolean isAdditive(IndicatorKind kind) {
        return switch (kind) {
            case STOCK, FLOW, COUNT -> true;
            case RATIO, INDEX, DURATION, RANK, STREAK -> false;
        };
    }

    /// Whether something is in two of them: one figure twice, or a whole beside its part.
    private static boolean overlap(Collection<Figure> figures) {
        var ids = new HashSet<String>();
        boolean twice = figures.stream().anyMatch(f -> !ids.add(f.id()));
        return twice || figures.stream().anyMatch(f -> f.partOf() != null && ids.contains(f.partOf()));
    }

    private static <T extends @Nullable Object> boolean differ(Collection<Figure> figures, Function<Figure, T> by) {
        return figures.stream().map(by).distinct().limit(2).count() > 1;
    }
}
