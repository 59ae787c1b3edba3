package tidemark.desk.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;
import tidemark.service.OpenOutcome;

/// Says below the header why reports could not be opened, until the reader closes it or another report opens. Of
/// several each has its line, which leads to its problems where it has any.
final class FailureBar extends HBox {

    private final ShellViewModel model;
    private final Messages messages;
    private final Label words = line("");
    private final VBox each = new VBox();
    private final ScrollPane list = new ScrollPane(each);

    FailureBar(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("failure-bar");
        list.getStyleClass().add("failures");
        list.setFitToWidth(true);
        var said = new VBox(words, list);
        said.setMaxWidth(Double.MAX_VALUE);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        var close = new Button();
        close.setId("close-failure");
        close.textProperty().bind(messages.binding("shell.close"));
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.dismissFailure());
        getChildren().addAll(said, close);
        tell();
    }

    /// Says it as it is now; hides where there is nothing to say.
    void tell() {
        String said = model.failureWords().orElse("");
        words.setText(said);
        each.getChildren().setAll(model.failed().stream().map(this::failure).toList());
        list.setVisible(!each.getChildren().isEmpty());
        list.setManaged(list.isVisible());
        setVisible(!said.isEmpty());
        setManaged(!said.isEmpty());
    }

    private Node failure(OpenOutcome outcome) {
        String said = messages.text("shell.failed.line", outcome.location().display(), model.reason(outcome));
        return switch (outcome) {
            case OpenOutcome.Refused refused -> {
                var link = new Hyperlink(said);
                link.setOnAction(_ -> model.showProblems(refused));
                yield link;
            }
            case OpenOutcome.Unreadable _, OpenOutcome.Opened _ -> line(said);
        };
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
