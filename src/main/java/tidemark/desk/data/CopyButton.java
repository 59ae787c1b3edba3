package tidemark.desk.data;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import tidemark.desk.Messages;
import tidemark.service.CopiedTable;

/// Copies the selected rows: as they look, or raw for programs.
final class CopyButton extends MenuButton {
    private final SelectionViewModel selection;
    private final Function<List<DataRow>, CopiedTable> look;

    /// @param look the rows as the table shows them
    CopyButton(SelectionViewModel selection, Function<List<DataRow>, CopiedTable> look, Messages messages) {
        this.selection = selection;
        this.look = look;
        setId("data-copy");
        textProperty().bind(messages.binding("data.copy"));
        disableProperty().bind(selection.rowsProperty().map(List::isEmpty));
        getItems()
                .addAll(
                        item("data.copy.shown", messages, this::copyShown),
                        item("data.copy.raw", messages, this::copyRaw));
    }

    private static MenuItem item(String key, Messages messages, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(messages.binding(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// As text with aligned columns and, for programs that take it, as a table.
    void copyShown() {
        if (!selection.rowsProperty().get().isEmpty()) {
            CopiedTable rows = look.apply(selection.rowsProperty().get());
            var content = new ClipboardContent();
            content.putString(rows.text());
            content.putHtml(rows.html());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// As tab-separated lines with every member.
    void copyRaw() {
        if (!selection.rowsProperty().get().isEmpty()) {
            var content = new ClipboardContent();
            content.putString(selection.tsv());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }
}
