package tidemark.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// Choices one below the other, each with its name; some are there only while they mean something.
final class ExportForm extends VBox {
    private final Messages messages;
    private final List<Runnable> following = new ArrayList<>();

    ExportForm(Messages messages) {
        this.messages = messages;
        getStyleClass().add("export-form");
    }

    /// Adds a choice.
    ///
    /// @param key of its name
    ExportForm add(String key, Node control) {
        getChildren().add(row(key, control));
        return this;
    }

    /// Adds a choice that is there only while it means something.
    ExportForm add(String key, Node control, BooleanSupplier meant) {
        HBox row = row(key, control);
        getChildren().add(row);
        follow(() -> {
            row.setVisible(meant.getAsBoolean());
            row.setManaged(meant.getAsBoolean());
        });
        return this;
    }

    /// Has something told anew whenever the choices change.
    void follow(Runnable telling) {
        following.add(telling);
    }

    /// Shows what the choices are now.
    void tell() {
        following.forEach(Runnable::run);
    }

    private HBox row(String key, Node control) {
        var label = new Label(messages.text(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        control.setAccessibleText(messages.text(key));
        HBox.setHgrow(control, Priority.ALWAYS);
        var row = new HBox(label, control);
        row.getStyleClass().add("export-row");
        return row;
    }

    /// Something that scrolls up and down and takes what room there is.
    static ScrollPane scroller(Node content) {
        var scroller = new ScrollPane(content);
        scroller.getStyleClass().add("export-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        return scroller;
    }
}
