package tidemark.desk.chart;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import tidemark.service.PictureFormat;

/// What can be done with a chart, beyond reading it.
public interface ChartActions {

    /// Asks where to and saves the chart as a picture.
    void save(ChartViewModel chart, PictureFormat format);

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
