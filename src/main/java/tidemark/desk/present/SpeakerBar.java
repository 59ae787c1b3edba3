package tidemark.desk.present;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;

/// What the keys do, for the hand; each button names its key. Where they do not fit into a line they take another.
final class SpeakerBar extends FlowPane {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final TalkViewModel talk;
    private final HandViewModel hand;
    private final Messages messages;
    private Subscription shown = Subscription.EMPTY;

    SpeakerBar(TalkViewModel talk, HandViewModel hand, Messages messages, TalkCommands commands) {
        this.talk = talk;
        this.hand = hand;
        this.messages = messages;
        getStyleClass().add("speaker-bar");
        group(button("speaker.bar.previous", "←", talk::previous), button("speaker.bar.next", "→", talk::next));
        group(veil("speaker.bar.black", "B", Veil.BLACK), veil("speaker.bar.white", "W", Veil.WHITE), freeze());
        group(
                button("speaker.bar.overview", "O", talk::switchOverview),
                button("speaker.bar.jump", "J", () -> talk.jump("")),
                button("speaker.bar.question", "/", talk::ask),
                button("floor.bar.compare", "C", commands.compare()));
        group(
                tool("speaker.bar.pointer", "Ctrl+L", Tool.POINTER),
                tool("speaker.bar.pen", "Ctrl+P", Tool.PEN),
                tool("speaker.bar.spotlight", "H", Tool.SPOTLIGHT),
                tool("speaker.bar.zoom", "Z", Tool.ZOOM));
        group(
                button("speaker.bar.language", "L", talk::switchLanguage),
                button("speaker.bar.theme", "D", talk::switchTheme));
        group(button("speaker.bar.end", "Esc", commands.end()));
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void group(Button... buttons) {
        var group = new HBox(buttons);
        group.getStyleClass().add("speaker-bar-group");
        getChildren().add(group);
    }

    private Button button(String words, String key, Runnable action) {
        var button = new KeyedButton(key, action);
        button.textProperty().bind(messages.binding(words));
        return button;
    }

    private Button veil(String words, String key, Veil veil) {
        Button button = button(words, key, () -> talk.switchVeil(veil));
        return lit(button, talk.veilProperty(), () -> talk.veilProperty().get() == veil);
    }

    private Button freeze() {
        Button button = button("speaker.bar.freeze", "F", talk::switchFreeze);
        return lit(button, talk.frozenProperty(), talk.frozenProperty()::get);
    }

    private Button tool(String words, String key, Tool tool) {
        Button button = button(words, key, () -> hand.take(tool));
        return lit(button, hand.toolProperty(), () -> hand.toolProperty().get() == tool);
    }

    /// A button that shows whether what it does is done.
    private Button lit(Button button, ObservableValue<?> changing, BooleanSupplier isOn) {
        shown = shown.and(changing.subscribe(_ -> button.pseudoClassStateChanged(ON, isOn.getAsBoolean())));
        return button;
    }
}
