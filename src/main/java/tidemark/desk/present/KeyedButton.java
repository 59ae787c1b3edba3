package tidemark.desk.present;

import javafx.scene.control.Button;
import javafx.scene.control.Label;

/// A button for the hand that names the key which does the same; it never takes the keyboard.
final class KeyedButton extends Button {

    KeyedButton(String key, Runnable action) {
        setGraphic(key(key));
        setFocusTraversable(false);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }

    /// The name of a key, as it stands beside what the key does.
    static Label key(String key) {
        var label = new Label(key);
        label.getStyleClass().add("speaker-key");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
