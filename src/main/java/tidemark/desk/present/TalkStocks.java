package tidemark.desk.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Report;
import tidemark.service.OpenReport;
import tidemark.talk.TalkStock;

/// What talks are put together from, kept from one talk to the next: only the first one of a report on a screen takes
/// time. The latest are kept.
///
/// May be used on several threads at once.
final class TalkStocks {
    private static final int MOST = 4;

    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(Report report, List<ChartSpec> charts, Size size, TalkStock stock) {

        /// The same objects, since to compare what they hold would take as long as a talk.
        boolean isOf(OpenReport open, Size wanted) {
            return report == open.report() && charts.equals(open.charts()) && size.equals(wanted);
        }
    }

    /// @param size of the screen
    synchronized TalkStock of(OpenReport open, Size size) {
        Kept found = kept.stream()
                .filter(each -> each.isOf(open, size))
                .findFirst()
                .orElseGet(() -> new Kept(
                        open.report(), open.charts(), size, new TalkStock(open.report(), open.charts(), size)));
        kept.removeIf(each -> each.stock() == found.stock());
        kept.addFirst(found);
        if (kept.size() > MOST) {
            kept.removeLast();
        }
        return found.stock();
    }
}
