package tidemark.desk.chart;

/// What can be done with a chart, beyond reading it.
public interface ChartActions {

    /// A kind of file for a picture.
    enum Format {
        PNG,
        SVG
    }

    /// Asks where to and saves the chart as a picture.
    void save(ChartViewModel chart, Format format);

    /// Shows its figures and events in the table.
    void showInTable(ChartViewModel chart);
}
