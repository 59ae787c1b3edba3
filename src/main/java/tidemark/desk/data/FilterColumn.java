package tidemark.desk.data;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// A column with a field under its heading for what its cells must hold.
final class FilterColumn extends TableColumn<DataRow, String> {
    private static final double INSET = 20;
    private static final double LEAST = 64;

    private final int number;
    private final double width;
    private boolean isAdding;

    /// @param onDone called when the reader goes from the field to the rows
    FilterColumn(DataColumn column, int number, DataViewModel model, Messages messages, Runnable onDone) {
        this.number = number;
        this.width = column.width();
        textProperty().bind(messages.binding(column.key()));
        setReorderable(false);
        setVisible(model.isColumnShown(number));
        setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().word(number)));
        setCellFactory(_ -> new DataCell(column.look()));
        setGraphic(head(column.look(), field(model, messages, onDone)));
    }

    /// Makes room for words of a size.
    ///
    /// @param zoom 1 for words of the usual size
    void fit(double zoom) {
        setMinWidth(LEAST * zoom);
        setPrefWidth(width * zoom);
    }

    int number() {
        return number;
    }

    /// The heading above the field: a button, so that the keyboard can order the rows too.
    private VBox head(DataColumn.Look look, TextField field) {
        var heading = new Button();
        heading.getStyleClass().add("heading");
        heading.textProperty().bind(textProperty());
        heading.setOnAction(_ -> turn());
        heading.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> isAdding = event.isShiftDown());
        var head = new VBox(heading, field);
        head.getStyleClass().addAll("column-head", look == DataColumn.Look.AMOUNT ? "amount-head" : "text-head");
        return head;
    }

    /// Orders by this column upwards, then downwards, then no more; after those ordered by already if the shift key was
    /// down.
    private void turn() {
        var order = getTableView().getSortOrder();
        if (!order.contains(this)) {
            setSortType(SortType.ASCENDING);
            if (isAdding) {
                order.add(this);
            } else {
                order.setAll(List.of(this));
            }
        } else if (getSortType() == SortType.ASCENDING) {
            setSortType(SortType.DESCENDING);
        } else {
            order.remove(this);
        }
        isAdding = false;
    }

    private TextField field(DataViewModel model, Messages messages, Runnable onDone) {
        var field = new TextField(model.filter(number));
        field.getStyleClass().add("filter-field");
        field.promptTextProperty().bind(messages.binding("data.filter"));
        field.accessibleTextProperty().bind(textProperty().map(heading -> messages.text("data.filter.of", heading)));
        field.prefWidthProperty().bind(widthProperty().subtract(INSET));
        field.textProperty().addListener((_, _, words) -> model.filter(number, words));
        // The heading below the field would take clicks for ordering and keys for moving about the rows.
        field.addEventHandler(MouseEvent.ANY, Event::consume);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, field, onDone));
        return field;
    }

    private static void pressed(KeyEvent event, TextField field, Runnable onDone) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            onDone.run();
        }
        if (!event.isShortcutDown()) {
            event.consume();
        }
    }
}
