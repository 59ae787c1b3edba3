package tidemark.desk.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// What a report says otherwise by now than a picture that was made from it.
public final class ChangedSheet extends VBox {

    private final Button first;

    /// @param title of the picture
    /// @param changes each a sentence
    /// @param toChart takes the reader to the chart; empty where the report has it no more
    public ChangedSheet(
            String title, List<String> changes, Messages messages, Optional<Runnable> toChart, Runnable onClose) {
        setId("changed-sheet");
        getStyleClass().addAll("export-view", "changed-sheet");
        getStylesheets()
                .add(Objects.requireNonNull(ChangedSheet.class.getResource("export.css"))
                        .toExternalForm());
        var heading = new Label(messages.text("back.changed"));
        heading.getStyleClass().add("export-heading");
        var of = new Label(title);
        of.getStyleClass().add("export-hint");
        of.setWrapText(true);
        var list = new VBox();
        list.getStyleClass().add("export-results");
        for (String change : changes) {
            var line = new Label(change);
            line.setWrapText(true);
            line.getStyleClass().addAll("export-result", "failed");
            list.getChildren().add(line);
        }
        var scroller = new ScrollPane(list);
        scroller.getStyleClass().add("export-scroller");
        scroller.setFitToWidth(true);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        var close = new Button(messages.text("back.close"));
        close.setOnAction(_ -> onClose.run());
        var buttons = new HBox(close);
        buttons.getStyleClass().add("export-buttons");
        first = toChart.map(action -> {
                    var go = new Button(messages.text("back.go"));
                    go.setId("changed-go");
                    go.getStyleClass().add("accent");
                    go.setOnAction(_ -> action.run());
                    buttons.getChildren().add(go);
                    return go;
                })
                .orElse(close);
        getChildren().addAll(heading, of, scroller, buttons);
    }

    public void focusFirst() {
        first.requestFocus();
    }
}
