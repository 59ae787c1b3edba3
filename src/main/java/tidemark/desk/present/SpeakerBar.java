package tidemark.desk.present;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;

/// What the keys do, for the hand; each button names its key.
final class SpeakerBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Messages messages;
    private Subscription shown = Subscription.EMPTY;

    SpeakerBar(TalkViewModel talk, HandViewModel hand, Messages messages, TalkCommands commands) {
        this.messages = messages;
        getStyleClass().add("speaker-bar");
        add("speaker.bar.previous", "←", talk::previous);
        add("speaker.bar.next", "→", talk::next);
        space();
        addSwitch(
                "speaker.bar.black",
                "B",
                () -> talk.switchVeil(Veil.BLACK),
                talk.veilProperty(),
                () -> talk.veilProperty().get() == Veil.BLACK);
        addSwitch(
                "speaker.bar.white",
                "W",
                () -> talk.switchVeil(Veil.WHITE),
                talk.veilProperty(),
                () -> talk.veilProperty().get() == Veil.WHITE);
        addSwitch("speaker.bar.freeze", "F", talk::switchFreeze, talk.frozenProperty(), talk.frozenProperty()::get);
        space();
        add("speaker.bar.overview", "O", talk::switchOverview);
        add("speaker.bar.jump", "J", () -> talk.jump(""));
        add("floor.bar.question", "/", talk::ask);
        add("floor.bar.compare", "C", commands.compare());
        space();
        addTool("speaker.bar.pointer", "Ctrl+L", Tool.POINTER, hand);
        addTool("speaker.bar.pen", "Ctrl+P", Tool.PEN, hand);
        addTool("speaker.bar.spotlight", "H", Tool.SPOTLIGHT, hand);
        addTool("speaker.bar.zoom", "Z", Tool.ZOOM, hand);
        space();
        add("speaker.bar.language", "L", talk::switchLanguage);
        add("speaker.bar.theme", "D", talk::switchTheme);
        space();
        add("speaker.bar.end", "Esc", commands.end());
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private Button add(String words, String key, Runnable action) {
        var button = new KeyedButton(key, action);
        button.textProperty().bind(messages.binding(words));
        getChildren().add(button);
        return button;
    }

    private void addSwitch(
            String words, String key, Runnable action, ObservableValue<?> changing, BooleanSupplier isOn) {
        Button button = add(words, key, action);
        shown = shown.and(changing.subscribe(_ -> button.pseudoClassStateChanged(ON, isOn.getAsBoolean())));
    }

    private void addTool(String words, String key, Tool tool, HandViewModel hand) {
        addSwitch(
                words,
                key,
                () -> hand.take(tool),
                hand.toolProperty(),
                () -> hand.toolProperty().get() == tool);
    }

    private void space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
    }
}
