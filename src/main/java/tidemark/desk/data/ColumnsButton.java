package tidemark.desk.data;

import javafx.collections.ObservableList;
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

    private TickItem item(FilterColumn column) {
        String words = messages.text(model.columns().get(column.number()).key());
        var item = new TickItem(() -> {
            boolean shows = !column.isVisible();
            model.showColumn(column.number(), shows);
            column.setVisible(shows);
        });
        item.show(words, column.isVisible());
        column.visibleProperty().addListener((_, _, shows) -> item.show(words, shows));
        return item;
    }
}
