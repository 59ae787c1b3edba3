package tidemark.desk.chart;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// What can be done with a chart, beyond reading it.
public interface ChartActions {

    /// Asks how and where to, and saves the chart.
    void save(ChartViewModel chart);

    /// Puts the chart's picture and table on the clipboard.
    void copy(ChartViewModel chart);

    /// A file with the chart's picture, for a drag that begins; empty where there can be none.
    Optional<Path> file(ChartViewModel chart);

    /// Shows its figures and events in the table.
    void showInTable(ChartViewModel chart);

    /// What else stands beside the small buttons of its card; nothing unless the page has more to offer.
    default List<Node> more(ChartViewModel chart) {
        return List.of();
    }

    /// How to begin guessing the values of a chart; empty where there is nothing to guess, and where nobody offers it.
    default Optional<Runnable> guess(ChartViewModel chart) {
        return Optional.empty();
    }
}
