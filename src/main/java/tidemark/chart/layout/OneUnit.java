package tidemark.chart.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tidemark.report.Figure;
import tidemark.report.unit.Unit;

/// The figures that share the unit which most of them have, and the others: no axis holds two units (R1).
///
/// @param alike with values, known or still guessed, in the order given
/// @param apart of another unit, or without a value
record OneUnit(List<Figure> alike, List<Figure> apart) {

    static OneUnit of(List<Figure> figures) {
        return of(figures, _ -> true);
    }

    /// @param fitting which figures can share an axis at all
    static OneUnit of(List<Figure> figures, Predicate<Figure> fitting) {
        Predicate<Figure> possible = figure -> (figure.value() != null || figure.isUnknown()) && fitting.test(figure);
        var unit = mostUsed(figures.stream().filter(possible).map(Figure::unit).toList());
        Predicate<Figure> alike = figure ->
                possible.test(figure) && unit.filter(figure.unit()::equals).isPresent();
        return new OneUnit(
                figures.stream().filter(alike).toList(),
                figures.stream().filter(alike.negate()).toList());
    }

    /// The first of them where several are used as often.
    private static Optional<Unit> mostUsed(List<Unit> units) {
        Optional<Unit> most = Optional.empty();
        for (Unit unit : units) {
            if (most.isEmpty() || Collections.frequency(units, unit) > Collections.frequency(units, most.get())) {
                most = Optional.of(unit);
            }
        }
        return most;
    }
}
