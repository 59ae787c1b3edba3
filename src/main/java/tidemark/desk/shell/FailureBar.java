package tidemark.desk.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;

/// Says below the header why a report could not be read, until the reader closes it or another report opens.
final class FailureBar extends HBox {

    private final Label words = new Label();

    FailureBar(ShellViewModel model, Messages messages) {
        getStyleClass().add("failure-bar");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var close = new Button();
        close.setId("close-failure");
        close.textProperty().bind(messages.binding("shell.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.dismissFailure());
        getChildren().addAll(words, close);
        tell(null);
    }

    /// @param failure in words; null hides the bar
    void tell(@Nullable String failure) {
        words.setText(failure == null ? "" : failure);
        setVisible(failure != null);
        setManaged(failure != null);
    }
}
