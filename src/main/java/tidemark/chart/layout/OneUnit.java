package tidemark.chart.layout;

import java.util.List;
import java.util.function.Predicate;
import tidemark.report.Figure;

/// The figures that share the unit of the first one, and the others: no axis holds two units (R1).
///
/// @param alike with values, in the order given
/// @param apart of another unit, or without a value
record OneUnit(List<Figure> alike, List<Figure> apart) {

    static OneUnit of(List<Figure> figures) {
        return of(figures, _ -> true);
    }

    /// @param fitting which figures can share an axis at all
    static OneUnit of(List<Figure> figures, Predicate<Figure> fitting) {
        Predicate<Figure> possible = figure -> figure.value() != null && fitting.test(figure);
        var first = figures.stream().filter(possible).findFirst();
        Predicate<Figure> alike = figure -> possible.test(figure)
                && first.filter(f -> f.unit().equals(figure.unit())).isPresent();
        return new OneUnit(
                figures.stream().filter(alike).toList(),
                figures.stream().filter(alike.negate()).toList());
    }
}
