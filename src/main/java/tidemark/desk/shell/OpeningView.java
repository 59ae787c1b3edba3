package tidemark.desk.shell;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.service.ReportLocation;

/// Says what is being opened. It comes only when opening takes a while, so that nothing flickers.
final class OpeningView extends VBox {

    private static final Duration WHILE = Duration.millis(400);

    private final Messages messages;
    private final Runnable cancel;
    private final PauseTransition pause = new PauseTransition(WHILE);

    /// @param cancel gives up what is being opened
    OpeningView(Messages messages, Runnable cancel) {
        this.messages = messages;
        this.cancel = cancel;
        getStyleClass().add("opening");
        setVisible(false);
    }

    void follow(@Nullable ReportLocation opening) {
        pause.stop();
        setVisible(false);
        getChildren().clear();
        if (opening != null) {
            pause.setOnFinished(_ -> show(opening));
            pause.play();
        }
    }

    private void show(ReportLocation opening) {
        var progress = new ProgressIndicator();
        var words = new Label(messages.text("shell.opening", opening.display()));
        var giveUp = new Button(messages.text("shell.opening.cancel"));
        giveUp.setOnAction(_ -> cancel.run());
        getChildren().setAll(progress, words, giveUp);
        setVisible(true);
    }
}
