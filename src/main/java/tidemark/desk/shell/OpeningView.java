package tidemark.desk.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.service.Opening;

/// Says what is being opened and how far it is, and lets the reader give it up. It comes only when opening takes a
/// while, so that nothing flickers.
final class OpeningView extends StackPane {

    private static final Duration WHILE = Duration.millis(400);

    private final Messages messages;
    private final Runnable cancel;
    private final Pane content;
    private final PauseTransition pause = new PauseTransition(WHILE);
    private @Nullable OpeningProgress progress;

    private OpeningView(Pane content, String styleClass, Messages messages, Runnable cancel) {
        super(content);
        this.content = content;
        this.messages = messages;
        this.cancel = cancel;
        content.getStyleClass().add(styleClass);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Large, over the page.
    ///
    /// @param cancel gives up what is being opened
    static OpeningView large(Messages messages, Runnable cancel) {
        return new OpeningView(new VBox(), "opening", messages, cancel);
    }

    /// On one line, for the edge of the window.
    static OpeningView line(Messages messages, Runnable cancel) {
        return new OpeningView(new HBox(), "opening-line", messages, cancel);
    }

    void follow(@Nullable Opening opening) {
        pause.stop();
        if (progress != null) {
            progress.stop();
            progress = null;
        }
        if (opening == null) {
            setVisible(false);
            content.getChildren().clear();
        } else {
            pause.setOnFinished(_ -> show(opening));
            pause.play();
        }
    }

    private void show(Opening opening) {
        var now = new OpeningProgress(messages, opening);
        var words = new Label(messages.text("shell.opening", opening.location().display()));
        words.getStyleClass().add("opening-name");
        var giveUp = new Button(messages.text("shell.opening.cancel"));
        giveUp.getStyleClass().add("opening-cancel");
        giveUp.setOnAction(_ -> cancel.run());
        content.getChildren().setAll(words, now.bar(), now.words(), giveUp);
        setVisible(true);
        now.start();
        progress = now;
    }
}
