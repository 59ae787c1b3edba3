package tidemark.desk.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// The sheet of keys: every key of the window and what it does, group by group.
public final class KeysView extends VBox {

    /// Of two columns that share the width.
    private static final double COLUMN = 400;

    private final Messages messages;

    public KeysView(Shortcuts shortcuts, Messages messages) {
        this.messages = messages;
        getStyleClass().add("keys-sheet");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(messages.text("keys.title"));
        title.getStyleClass().add("section-title");
        var all = Stream.of(KeyGroup.values())
                .map(group -> new Block(group, lines(shortcuts, group)))
                .filter(block -> !block.lines.isEmpty())
                .toList();
        int second = second(all);
        var groups = new HBox(column(all.subList(0, second)), column(all.subList(second, all.size())));
        groups.getStyleClass().add("keys-groups");
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

    private record Block(KeyGroup group, List<Line> lines) {
        /// In lines, its heading and the room above it included.
        int height() {
            return lines.size() + 2;
        }
    }

    /// Where the second of two columns begins, so that neither is much higher than the other.
    private static int second(List<Block> blocks) {
        return IntStream.rangeClosed(1, blocks.size())
                .boxed()
                .min(Comparator.comparingInt(
                        at -> Math.max(height(blocks.subList(0, at)), height(blocks.subList(at, blocks.size())))))
                .orElse(0);
    }

    private static int height(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::height).sum();
    }

    private VBox column(List<Block> blocks) {
        var column = new VBox();
        column.setMinWidth(0);
        column.getStyleClass().add("keys-column");
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        blocks.forEach(block -> column.getChildren().add(group(block.group, block.lines)));
        return column;
    }

    /// Keys that do the same stand in one line.
    private List<Line> lines(Shortcuts shortcuts, KeyGroup group) {
        Stream<Line> everywhere = shortcuts.shortcuts().stream()
                .filter(shortcut -> shortcut.group() == group)
                .map(shortcut -> new Line(List.of(shortcut.keys().getDisplayText()), shortcut.words()));
        Stream<Line> somewhere = shortcuts.notes().stream()
                .filter(note -> note.group() == group)
                .map(note -> new Line(note.keys(), note.words()));
        var keys = new LinkedHashMap<String, List<String>>();
        Stream.concat(everywhere, somewhere)
                .forEach(line -> keys.computeIfAbsent(messages.text(line.words), _ -> new ArrayList<>())
                        .addAll(line.keys));
        return keys.entrySet().stream()
                .map(each -> new Line(each.getValue(), each.getKey()))
                .toList();
    }

    private VBox group(KeyGroup group, List<Line> lines) {
        var heading = new Label(messages.text(group.words()));
        heading.getStyleClass().add("keys-heading");
        var grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(), ofWords());
        for (int i = 0; i < lines.size(); i++) {
            var words = new Label(lines.get(i).words());
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            grid.addRow(i, keys(lines.get(i).keys()), words);
        }
        return new VBox(heading, grid);
    }

    private static ColumnConstraints ofWords() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
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
