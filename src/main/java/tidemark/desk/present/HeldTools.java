package tidemark.desk.present;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;

/// What can be done with what is in the hand; nothing is seen of it while the hand is empty. Each button names its key.
final class HeldTools extends FlowPane {
    private final HandViewModel hand;
    private final Messages messages;
    private final Subscription shown;

    HeldTools(HandViewModel hand, Messages messages) {
        this.hand = hand;
        this.messages = messages;
        getStyleClass().addAll("speaker-bar", "speaker-held");
        shown = hand.toolProperty().subscribe(this::show);
    }

    /// Listens to the hand no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void show(Tool tool) {
        List<Button> buttons = switch (tool) {
            case NONE, POINTER -> List.of();
            case PEN -> List.of(ink(), undo(), redo(), button("speaker.held.clear", "E", hand::clear));
            case SPOTLIGHT ->
                List.of(
                        button("speaker.held.smaller", "-", () -> hand.enlarge(-1)),
                        button("speaker.held.larger", "+", () -> hand.enlarge(1)),
                        button("speaker.held.mark", "Tab", () -> hand.lightFurther(1)));
            case ZOOM ->
                List.of(
                        button("speaker.held.further", "-", () -> hand.enlarge(-1)),
                        button("speaker.held.closer", "+", () -> hand.enlarge(1)));
        };
        getChildren().setAll(buttons);
        setVisible(!buttons.isEmpty());
        setManaged(!buttons.isEmpty());
    }

    private Button ink() {
        var button = new KeyedButton("C", hand::switchInk);
        var red = messages.binding("speaker.held.red");
        var blue = messages.binding("speaker.held.blue");
        button.textProperty().bind(hand.inkProperty().flatMap(ink -> switch (ink) {
            case RED -> red;
            case BLUE -> blue;
        }));
        return button;
    }

    private Button undo() {
        Button button = button("speaker.held.undo", "Ctrl+Z", hand::undo);
        button.disableProperty().bind(hand.canUndoProperty().not());
        return button;
    }

    private Button redo() {
        Button button = button("speaker.held.redo", "Ctrl+Y", hand::redo);
        button.disableProperty().bind(hand.canRedoProperty().not());
        return button;
    }

    private Button button(String words, String key, Runnable action) {
        var button = new KeyedButton(key, action);
        button.getStyleClass().add(words.replace('.', '-'));
        button.textProperty().bind(messages.binding(words));
        return button;
    }
}
