package tidemark.desk.outline;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// A field whose words are kept by themselves once they are written. What cannot be kept stays in the field, with the
/// reason below it.
final class WrittenField {
    private static final Duration CALM = Duration.seconds(1);

    private final TextInputControl field;
    private final Function<String, Optional<String>> keep;
    private final Label problem = new Label();
    private final PauseTransition calm = new PauseTransition(CALM);
    private boolean isLong;
    private String kept = "";

    private WrittenField(String id, TextInputControl field, Function<String, Optional<String>> keep) {
        this.field = field;
        this.keep = keep;
        field.setId(id);
        problem.setId(id + "-problem");
        problem.getStyleClass().add("outline-problem");
        problem.setWrapText(true);
        calm.setOnFinished(_ -> flush());
        tell("");
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                flush();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Keeps the words when the keyboard leaves.
    ///
    /// @param keep takes the words, or says why it does not
    static WrittenField of(String id, TextInputControl field, Function<String, Optional<String>> keep) {
        return new WrittenField(id, field, keep);
    }

    /// Keeps the words also a moment after each pause in writing, so that little is lost if the program ends.
    ///
    /// @param keep takes the words, or says why it does not
    static WrittenField ofLongWords(String id, TextInputControl field, Function<String, Optional<String>> keep) {
        var written = new WrittenField(id, field, keep);
        written.isLong = true;
        field.textProperty().subscribe(_ -> written.calm.playFromStart());
        return written;
    }

    TextInputControl field() {
        return field;
    }

    /// A control that holds the field, with the reason below it.
    VBox with(Node control) {
        var box = new VBox(control, problem);
        box.getStyleClass().add("outline-written");
        return box;
    }

    private void pressed(KeyEvent event) {
        boolean oneLine = !(field instanceof TextArea);
        if (event.getCode() == KeyCode.ENTER && oneLine) {
            flush();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            // In an area too it leads on, as nobody sets tabs in what is spoken.
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
            put(kept);
            event.consume();
        }
    }

    private boolean isChanged() {
        return !field.getText().strip().equals(kept);
    }

    /// What stands in the field while nothing is written in it.
    void prompt(String words) {
        field.setPromptText(words);
    }

    /// Shows what is kept by now, unless the speaker is writing.
    void tellKept(String words) {
        boolean writing = isChanged();
        if (!writing && !words.equals(kept)) {
            put(words);
        }
        kept = words;
    }

    /// Shows words that have nothing to do with those before.
    void put(String words) {
        kept = words;
        field.setText(words);
        field.end();
        calm.stop();
        tell("");
    }

    /// Keeps what was written, if something was.
    void flush() {
        calm.stop();
        if (!isChanged()) {
            return;
        }
        Optional<String> refused = keep.apply(field.getText().strip());
        if (refused.isEmpty() && !isLong) {
            put(kept);
        } else {
            tell(refused.orElse(""));
        }
    }

    private void tell(String reason) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
        problem.setManaged(!reason.isEmpty());
    }
}
