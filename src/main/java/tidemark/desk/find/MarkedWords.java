package tidemark.desk.find;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import tidemark.find.Marked;

/// Words on one line, some of them marked. Where there is too little room, the marked ones stay.
final class MarkedWords extends HBox {

    MarkedWords(String styleClass) {
        getStyleClass().add(styleClass);
        setMinWidth(0);
    }

    void show(Marked marked) {
        var parts = new ArrayList<Label>();
        int from = 0;
        for (Marked.Range range : marked.ranges()) {
            add(parts, marked.text().substring(from, range.start()), false);
            add(parts, marked.text().substring(range.start(), range.end()), true);
            from = range.end();
        }
        add(parts, marked.text().substring(from), false);
        getChildren().setAll(parts);
    }

    private static void add(List<Label> parts, String words, boolean marked) {
        if (words.isEmpty()) {
            return;
        }
        var label = new Label(words);
        if (marked) {
            label.getStyleClass().add("find-mark");
        }
        label.setMinWidth(marked ? USE_PREF_SIZE : 0);
        parts.add(label);
    }
}
