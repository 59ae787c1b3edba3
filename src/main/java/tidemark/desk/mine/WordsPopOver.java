package tidemark.desk.mine;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;

/// Asks for words beside the button that wants them. Enter keeps them, Escape leaves them as they were.
public final class WordsPopOver {
    private static final double WIDTH = 380;

    private final PopOver popOver;
    private final TextArea field;
    private final Consumer<String> then;

    /// @param then takes the words if they are kept
    private WordsPopOver(
            String heading, String words, @Nullable String hint, Messages messages, Consumer<String> then) {
        this.then = then;
        field = new TextArea(words);
        field.setWrapText(true);
        field.setPrefSize(WIDTH, 76);
        field.setId("own-words");
        field.setAccessibleText(heading);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var title = new Label(heading);
        title.getStyleClass().add("own-words-heading");
        var keep = new Button(messages.text("mine.words.keep"));
        keep.getStyleClass().add("own-primary");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> keep(field.getText()));
        var buttons = new HBox(8, keep);
        var box = new VBox(8, title, field);
        box.getStyleClass().add("own-words");
        if (hint != null) {
            var label = new Label(hint);
            label.setWrapText(true);
            label.setMaxWidth(WIDTH);
            label.getStyleClass().add("own-words-hint");
            box.getChildren().add(label);
            var program = new Button(messages.text("mine.words.program"));
            program.setOnAction(_ -> keep(""));
            buttons.getChildren().add(program);
        }
        box.getChildren().add(buttons);
        popOver = new PopOver(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        popOver.setAnimated(false);
        popOver.setTitle(heading);
    }

    /// @param hint stands with a button for the program's own words; null for neither
    public static void show(
            Node at, String heading, String words, @Nullable String hint, Messages messages, Consumer<String> then) {
        var asked = new WordsPopOver(heading, words, hint, messages, then);
        asked.popOver.show(at);
        asked.field.requestFocus();
        asked.field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            keep(field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popOver.hide();
            event.consume();
        }
    }

    private void keep(String words) {
        popOver.hide();
        then.accept(words);
    }
}
