package tidemark.desk.export;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.dialogs.Dialogs;

/// Names the presentation in whose design slides are made, lets another be chosen, and goes back to our own.
final class TemplateRow extends HBox {

    /// @param id of the row; those of its buttons have `-choose` and `-own` behind it
    TemplateRow(String id, TemplateChoice choice, Messages messages, Dialogs dialogs) {
        setId(id);
        getStyleClass().add("export-own");
        var name = new Label();
        name.getStyleClass().add("export-path");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var choose = new Button(messages.text("export.template.choose"));
        choose.setId(id + "-choose");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.setOnAction(
                _ -> dialogs.chooseTemplate(folder(choice.fileProperty().get())).ifPresent(choice.fileProperty()::set));
        var own = new Button(messages.text("export.template.own"));
        own.setId(id + "-own");
        own.setMinWidth(USE_PREF_SIZE);
        own.setOnAction(_ -> choice.fileProperty().set(null));
        choice.fileProperty().subscribe(file -> {
            name.setText(file == null ? messages.text("export.template.none") : String.valueOf(file.getFileName()));
            own.setVisible(file != null);
            own.setManaged(file != null);
        });
        getChildren().addAll(name, own, choose);
    }

    private static @Nullable Path folder(@Nullable Path file) {
        return file == null ? null : file.toAbsolutePath().getParent();
    }
}
