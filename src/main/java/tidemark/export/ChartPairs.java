package tidemark.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tidemark.report.ChartSpec;

/// Charts in rows as wide as a page.
public final class ChartPairs {
    private ChartPairs() {}

    /// Rows of one chart or two, each in the place of its first chart; a small one waits for the next small one.
    ///
    /// @param isSmall whether a chart reads well at half the width
    public static List<List<ChartSpec>> of(List<ChartSpec> charts, Predicate<ChartSpec> isSmall) {
        var rows = new ArrayList<List<ChartSpec>>();
        int waiting = -1;
        for (ChartSpec chart : charts) {
            if (!isSmall.test(chart)) {
                rows.add(List.of(chart));
            } else if (waiting < 0) {
                waiting = rows.size();
                rows.add(List.of(chart));
            } else {
                rows.set(waiting, List.of(rows.get(waiting).getFirst(), chart));
                waiting = -1;
            }
        }
        return rows;
    }
}
