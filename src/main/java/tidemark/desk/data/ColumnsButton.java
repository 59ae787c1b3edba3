package tidemark.desk.data;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import tidemark.desk.Messages;

/// A menu of the columns, to show and hide them.
final class ColumnsButton extends MenuButton {
    private final DataViewModel model;
    private final Messages messages;

    ColumnsButton(DataViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("data-columns");
        textProperty().bind(messages.binding("data.columns"));
    }

    /// Lists the columns of a table; the first one always stays.
    void tell(ObservableList<TableColumn<DataRow, ?>> columns) {
        getItems()
                .setAll(columns.stream()
                        .skip(1)
                        .map(column -> item((FilterColumn) column))
                        .toList());
    }

    private CustomMenuItem item(FilterColumn column) {
        List<DataColumn> columns = model.columns();
        var box = new CheckBox(messages.text(columns.get(column.number()).key()));
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        box.setSelected(column.isVisible());
        var item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            model.showColumn(column.number(), box.isSelected());
            column.setVisible(box.isSelected());
        });
        return item;
    }
}
