package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tidemark.report.Language;
import tidemark.report.TimePeriod;

/// The periods of a plot at equal steps, so that a chart of a surface's own keeps the distances of the picture: where
/// nothing is stated for a step, it is there all the same, without a name.
final class PlotPeriods {
    private static final double PRECISION = 1e-6;
    private static final int MOST = 1000;

    private final List<TimePeriod> stated;
    private final double step;
    private final int count;

    /// @param stated the earliest first, each once
    PlotPeriods(List<TimePeriod> stated) {
        this.stated = stated;
        double smallest = IntStream.range(1, stated.size())
                .mapToDouble(i -> stated.get(i).end() - stated.get(i - 1).end())
                .filter(difference -> difference > PRECISION)
                .min()
                .orElse(1);
        double span = stated.getLast().end() - stated.getFirst().end();
        boolean even = span / smallest < MOST
                && stated.stream().allMatch(period -> {
                    double steps = (period.end() - stated.getFirst().end()) / smallest;
                    return Math.abs(steps - Math.round(steps)) < PRECISION;
                })
                && stated.stream().map(TimePeriod::end).distinct().count() == stated.size();
        step = even ? smallest : 0;
        count = even ? (int) Math.round(span / smallest) + 1 : stated.size();
    }

    int count() {
        return count;
    }

    /// Where a stated period stands, from 0.
    int indexOf(TimePeriod period) {
        return step == 0
                ? stated.indexOf(period)
                : (int) Math.round((period.end() - stated.getFirst().end()) / step);
    }

    List<String> names(Language language) {
        var byIndex = stated.stream().collect(Collectors.toMap(this::indexOf, period -> period));
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add(byIndex.containsKey(i) ? byIndex.get(i).in(language) : "");
        }
        return names;
    }
}
