package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Figure;
import tidemark.report.unit.Measure;

/// A part of a stated whole: one share in % or ‰, or two amounts of which one is part of the other.
///
/// @param fraction of the whole, 1 for all of it
/// @param part the share itself, or the amount of the part
/// @param whole the amount of the whole; null for a share alone
/// @param percent the share among the figures that says how much the part is; null if there is none
record Share(
        double fraction,
        Figure part,
        @Nullable Figure whole,
        @Nullable Figure percent) {

    /// Every share in the figures, in their order.
    static List<Share> in(List<Figure> figures) {
        var amounts = figures.stream()
                .map(part -> ofAmounts(part, figures))
                .flatMap(Optional::stream)
                .toList();
        return amounts.isEmpty()
                ? figures.stream().filter(Share::isShare).map(Share::ofShare).toList()
                : amounts;
    }

    /// The figures that no share of the list shows.
    static List<Figure> others(List<Figure> figures, List<Share> shares) {
        var shown = new ArrayList<Figure>();
        for (Share share : shares) {
            shown.add(share.part);
            shown.add(share.whole);
            shown.add(share.percent);
        }
        return figures.stream().filter(figure -> !shown.contains(figure)).toList();
    }

    private static Share ofShare(Figure figure) {
        return new Share(fractionOf(figure), figure, null, null);
    }

    private static Optional<Share> ofAmounts(Figure part, List<Figure> figures) {
        return figures.stream()
                .filter(whole -> whole.id().equals(part.partOf()) && comparable(part, whole))
                .findFirst()
                .map(whole -> {
                    double fraction = amount(part) / amount(whole);
                    var percent = percentOf(fraction, figures);
                    double exact = percent == null || percent.isDerived() || percent.isUnknown()
                            ? fraction
                            : fractionOf(percent);
                    return new Share(exact, part, whole, percent);
                });
    }

    /// The share where one is given, the amount otherwise.
    Figure headline() {
        return percent == null ? part : percent;
    }

    private static boolean comparable(Figure part, Figure whole) {
        return (part.value() != null || part.isUnknown())
                && amount(whole) > 0
                && part.unit().measure() == whole.unit().measure()
                && Objects.equals(part.unit().classifier(), whole.unit().classifier());
    }

    /// The share among the figures that agrees with the amounts as far as its digits go, or is still guessed as they
    /// are.
    private static @Nullable Figure percentOf(double fraction, List<Figure> figures) {
        return figures.stream()
                .filter(Share::isShare)
                .filter(figure -> figure.isUnknown() || Math.abs(fractionOf(figure) - fraction) <= rounding(figure))
                .findFirst()
                .orElse(null);
    }

    private static double rounding(Figure share) {
        BigDecimal value = Objects.requireNonNull(share.value());
        return value.ulp().doubleValue() / parts(share);
    }

    private static boolean isShare(Figure figure) {
        return (figure.value() != null || figure.isUnknown()) && figure.unit().isShare();
    }

    private static double fractionOf(Figure share) {
        return ScalePanel.value(share) / parts(share);
    }

    private static double parts(Figure share) {
        return share.unit().measure() == Measure.PERMILLE ? 1000 : 100;
    }

    private static double amount(Figure figure) {
        return ScalePanel.value(figure) * figure.unit().scale().doubleValue();
    }
}
