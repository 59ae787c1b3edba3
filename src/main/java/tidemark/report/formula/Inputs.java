package tidemark.report.formula;

import java.util.List;
import java.util.Optional;
import tidemark.report.Figure;
import tidemark.report.TimePeriod;

/// Which figure a formula means by an id.
public final class Inputs {
    private Inputs() {}

    /// Of the report's own area; of the wanted period, or else the latest; the surest. Empty where none is of that
    /// area.
    ///
    /// @param series every figure with the id
    /// @param wanted the period of what is computed
    public static Optional<Figure> choose(List<Figure> series, String refArea, TimePeriod wanted) {
        return series.stream()
                .filter(figure -> figure.refArea().equals(refArea))
                .max((a, b) -> {
                    int fit = Boolean.compare(
                            a.timePeriod().equals(wanted), b.timePeriod().equals(wanted));
                    int period = fit != 0 ? fit : a.timePeriod().compareTo(b.timePeriod());
                    return period != 0 ? period : b.obsStatus().compareTo(a.obsStatus());
                });
    }
}
