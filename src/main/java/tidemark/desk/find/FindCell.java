package tidemark.desk.find;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.theme.Icon;
import tidemark.find.HitKind;

/// One hit: its kind as an icon, its name with what answers marked, where it belongs, its value.
public final class FindCell extends ListCell<FindRow> {
    private final Map<HitKind, Node> icons = new EnumMap<>(HitKind.class);
    private final StackPane icon = new StackPane();
    private final MarkedWords name = new MarkedWords("find-name");
    private final Label where = new Label();
    private final MarkedWords matched = new MarkedWords("find-matched");
    private final Label value = new Label();
    private final Label note = new Label();
    private final HBox row;

    public FindCell() {
        getStyleClass().add("find-cell");
        icon.getStyleClass().add("find-icon");
        where.getStyleClass().add("find-where");
        where.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("find-value");
        value.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("find-note");
        note.setMinWidth(USE_PREF_SIZE);
        var below = new HBox(where, matched);
        below.getStyleClass().add("find-below");
        below.setMinWidth(0);
        var words = new VBox(name, below);
        words.getStyleClass().add("find-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var amount = new VBox(value, note);
        amount.setAlignment(Pos.CENTER_RIGHT);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, words, amount);
        row.getStyleClass().add("find-row");
        // As wide as the list, so that long names give way and nothing scrolls sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FindRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.getChildren().setAll(icons.computeIfAbsent(item.hit().kind(), FindCell::draw));
        name.show(item.name());
        where.setText(item.where());
        matched.show(item.matched());
        show(value, item.value());
        show(note, item.note());
        setAccessibleText(item.accessible());
        setGraphic(row);
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    private static Node draw(HitKind kind) {
        return (switch (kind) {
                    case FIGURE -> Icon.FIGURE;
                    case EVENT -> Icon.EVENT;
                    case SECTION -> Icon.SECTION;
                    case DEFINITION -> Icon.DEFINITION;
                    case PARAGRAPH -> Icon.PARAGRAPH;
                })
                .draw();
    }
}
