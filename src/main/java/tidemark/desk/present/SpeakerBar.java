package tidemark.desk.present;

import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import tidemark.desk.Messages;

/// What the keys do, for the hand; each button names its key.
final class SpeakerBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Messages messages;
    private Subscription shown = Subscription.EMPTY;

    /// @param onEnd called when whoever speaks is done
    SpeakerBar(TalkViewModel talk, Messages messages, Runnable onEnd) {
        this.messages = messages;
        getStyleClass().add("speaker-bar");
        add("speaker.bar.previous", "←", talk::previous);
        add("speaker.bar.next", "→", talk::next);
        space();
        addSwitch("speaker.bar.black", "B", () -> talk.switchVeil(Veil.BLACK), talk.veilProperty(), () ->
                talk.veilProperty().get() == Veil.BLACK);
        addSwitch("speaker.bar.white", "W", () -> talk.switchVeil(Veil.WHITE), talk.veilProperty(), () ->
                talk.veilProperty().get() == Veil.WHITE);
        addSwitch("speaker.bar.freeze", "F", talk::switchFreeze, talk.frozenProperty(), talk.frozenProperty()::get);
        space();
        add("speaker.bar.overview", "O", talk::switchOverview);
        add("speaker.bar.jump", "J", () -> talk.jump(""));
        space();
        add("speaker.bar.language", "L", talk::switchLanguage);
        add("speaker.bar.theme", "D", talk::switchTheme);
        space();
        add("speaker.bar.end", "Esc", onEnd);
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private Button add(String words, String key, Runnable action) {
        var named = new Label(key);
        named.getStyleClass().add("speaker-key");
        var button = new Button();
        button.setGraphic(named);
        button.textProperty().bind(messages.binding(words));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().add(button);
        return button;
    }

    private void addSwitch(
            String words, String key, Runnable action, ObservableValue<?> changing, BooleanSupplier isOn) {
        Button button = add(words, key, action);
        shown = shown.and(changing.subscribe(_ -> button.pseudoClassStateChanged(ON, isOn.getAsBoolean())));
    }

    private void space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
    }
}
