package tidemark.desk.find;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import tidemark.desk.Messages;
import tidemark.desk.theme.Icon;

/// What looks like a field in the header and opens the search.
public final class FindField extends Button {
    /// What opens the search from anywhere in the window.
    public static final KeyCombination KEYS = KeyCombination.valueOf("Shortcut+K");

    private static final double WIDTH = 310;

    public FindField(Messages messages, Runnable find) {
        setId("find");
        getStyleClass().add("find-button");
        var words = new Label();
        words.textProperty().bind(messages.binding("find.field"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var cap = new Label(KEYS.getDisplayText());
        cap.getStyleClass().add("find-button-keys");
        cap.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(Icon.FIND.draw(), words, space, cap);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setSpacing(8);
        setGraphic(row);
        row.prefWidthProperty().bind(widthProperty().subtract(22));
        setPrefWidth(WIDTH);
        setMinWidth(110);
        accessibleTextProperty().bind(messages.binding("find.prompt"));
        setOnAction(_ -> find.run());
    }
}
