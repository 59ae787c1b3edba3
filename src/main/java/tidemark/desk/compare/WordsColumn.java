package tidemark.desk.compare;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Row;

/// A column of words, each in as many lines as it needs.
final class WordsColumn extends TableColumn<Row, String> {

    private static final double BESIDE = 22;
    private static final double INSIDE = 10;

    private final double usual;
    private final Label heading;

    /// @param usual width at the usual size of words, in pixels
    WordsColumn(String heading, double usual, boolean amount, Function<Row, String> words) {
        this.usual = usual;
        this.heading = heading(heading);
        setGraphic(this.heading);
        setPrefWidth(usual);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        setCellFactory(_ -> new WordsCell(amount));
    }

    double usual() {
        return usual;
    }

    /// How many lines the heading takes.
    long lines() {
        var words = new Text(heading.getText());
        words.setFont(heading.getFont());
        double one =
                words.getLayoutBounds().getHeight() / heading.getText().lines().count();
        words.setWrappingWidth(Math.max(1, heading.getPrefWidth() - INSIDE));
        return Math.round(words.getLayoutBounds().getHeight() / one);
    }

    /// In as many lines as it needs, as wide as the column.
    private Label heading(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("compare-heading");
        label.prefWidthProperty().bind(widthProperty().subtract(BESIDE / 2));
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static final class WordsCell extends TableCell<Row, String> {
        private final Text words = new Text();

        WordsCell(boolean amount) {
            getStyleClass().add(amount ? "amount-cell" : "words-cell");
            words.getStyleClass().add("words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(BESIDE));
            words.fontProperty().bind(fontProperty());
            words.fillProperty().bind(textFillProperty());
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            words.setText(item == null || empty ? "" : item);
            setGraphic(empty ? null : words);
        }
    }
}
