package tidemark.desk.keys;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// The sheet of keys: every key of the window and what it does, group by group.
public final class KeysView extends VBox {

    private static final double WIDTH = 920;

    private final Messages messages;

    public KeysView(Shortcuts shortcuts, Messages messages) {
        this.messages = messages;
        getStyleClass().add("keys-sheet");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        var title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("section-title");
        var groups = new FlowPane(28, 20);
        groups.getStyleClass().add("keys-groups");
        for (KeyGroup group : KeyGroup.values()) {
            List<Line> lines = lines(shortcuts, group);
            if (!lines.isEmpty()) {
                groups.getChildren().add(group(group, lines));
            }
        }
        var scroller = new ScrollPane(groups);
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("keys-scroller");
        VBox.setVgrow(scroller, Priority.ALWAYS);
        getChildren().addAll(title, scroller);
        setFocusTraversable(true);
        setAccessibleText(messages.text("keys.title"));
    }

    /// @param keys as they are named, of which each does the same
    private record Line(List<String> keys, String words) {}

    private static List<Line> lines(Shortcuts shortcuts, KeyGroup group) {
        Stream<Line> everywhere = shortcuts.shortcuts().stream()
                .filter(shortcut -> shortcut.group() == group)
                .map(shortcut -> new Line(List.of(shortcut.keys().getDisplayText()), shortcut.words()));
        Stream<Line> somewhere = shortcuts.notes().stream()
                .filter(note -> note.group() == group)
                .map(note -> new Line(note.keys(), note.words()));
        return Stream.concat(everywhere, somewhere).toList();
    }

    private VBox group(KeyGroup group, List<Line> lines) {
        var heading = new Label(messages.text(group.words()));
        heading.getStyleClass().add("keys-heading");
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        grid.getColumnConstraints().addAll(column(150), column(250));
        for (int i = 0; i < lines.size(); i++) {
            var words = new Label(messages.text(lines.get(i).words()));
            words.setWrapText(true);
            grid.addRow(i, keys(lines.get(i).keys()), words);
        }
        return new VBox(heading, grid);
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints(width);
        column.setMinWidth(width);
        return column;
    }

    private static HBox keys(List<String> keys) {
        var row = new HBox();
        row.getStyleClass().add("keys-row");
        for (String key : keys) {
            var cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(cap);
        }
        row.setAccessibleText(keys.stream().collect(Collectors.joining(" ")));
        return row;
    }
}
