package tidemark.desk.chart;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import tidemark.chart.Twin;
import tidemark.report.Language;

/// What a chart shows, as a table in its place. Enter on a row asks for its evidence.
final class ChartTable extends TableView<Twin.Row> {

    private final Language language;

    ChartTable(ChartViewModel chart, Language language) {
        this.language = language;
        var twin = Twin.of(chart.report(), chart.chart(), language);
        getStyleClass().add("table-twin");
        setAccessibleText(chart.title());
        for (int i = 0; i < twin.headings().size(); i++) {
            getColumns().add(column(twin.headings().get(i), i));
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(twin.rows());
    }

    /// The language that it is written in.
    Language language() {
        return language;
    }

    private static TableColumn<Twin.Row, String> column(String heading, int number) {
        var column = new TableColumn<Twin.Row, String>(heading);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().cells().get(number)));
        return column;
    }
}
