package tidemark.desk.chart;

import java.util.Optional;
import tidemark.service.PictureFormat;

/// What can be done with a chart, beyond reading it.
public interface ChartActions {

    /// Asks where to and saves the chart as a picture.
    void save(ChartViewModel chart, PictureFormat format);

    /// Shows its figures and events in the table.
    void showInTable(ChartViewModel chart);

    /// How to begin guessing the values of a chart; empty where there is nothing to guess, and where nobody offers it.
    default Optional<Runnable> guess(ChartViewModel chart) {
        return Optional.empty();
    }
}
