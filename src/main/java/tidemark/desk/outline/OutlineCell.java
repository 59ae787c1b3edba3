package tidemark.desk.outline;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.talk.Standing;

/// A slide in the outline: its number, what it looks like, its title, and below that what was settled about it.
final class OutlineCell extends ListCell<OutlineRow> {
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final double THUMB = 0.3;
    private static final double NARROWEST = 84;
    private static final double WIDEST = 132;
    private static final double HIGHEST = 96;

    private final OutlineViewModel model;
    private final Label number = new Label();
    private final SlideCanvas slide;
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label state = new Label();
    private final HBox below = new HBox();
    private final HBox row;

    OutlineCell(OutlineViewModel model) {
        this.model = model;
        slide = new SlideCanvas(model.sight().wide());
        getStyleClass().add("outline-cell");
        number.getStyleClass().add("outline-number");
        title.getStyleClass().add("outline-cell-title");
        title.setWrapText(true);
        time.getStyleClass().add("outline-time");
        time.setMinWidth(USE_PREF_SIZE);
        state.getStyleClass().add("outline-state");
        state.setWrapText(true);
        below.getChildren().addAll(time, state);
        below.getStyleClass().add("outline-below");
        HBox.setHgrow(state, Priority.ALWAYS);
        var words = new VBox(title, below);
        words.getStyleClass().add("outline-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(number, slide, words);
        row.getStyleClass().add("outline-row");
        // As wide as the list, so that long titles give way and nothing scrolls sideways.
        setPrefWidth(0);
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        model.lookProperty().subscribe((_, _) -> drawAgain());
    }

    private void fit(double width) {
        double wide = Math.round(Math.min(
                Math.clamp(THUMB * width, NARROWEST, WIDEST),
                HIGHEST * model.sight().wide()));
        slide.setMinWidth(wide);
        slide.setPrefWidth(wide);
        slide.setMaxWidth(wide);
        double high = Math.round(slide.prefHeight(wide));
        slide.setMinHeight(high);
        slide.setMaxHeight(high);
    }

    @Override
    protected void updateItem(@Nullable OutlineRow item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setId(null);
            return;
        }
        setId("outline-" + item.key().text());
        number.setText(item.number());
        title.setText(item.title());
        time.setText(item.planned());
        time.setManaged(!item.planned().isEmpty());
        state.setText(model.state(item));
        below.setManaged(time.isManaged() || !state.getText().isEmpty());
        pseudoClassStateChanged(LEFT_OUT, item.standing() != Standing.SHOWN);
        setAccessibleText(String.join(" ", item.number(), item.title(), item.planned(), state.getText()));
        setGraphic(row);
        draw(item);
    }

    private void drawAgain() {
        if (getItem() != null) {
            state.setText(model.state(getItem()));
            draw(getItem());
        }
    }

    /// The picture of another slide is no stand-in for this one.
    private void draw(OutlineRow item) {
        if (!item.key().equals(slide.getUserData()) || !item.why().isEmpty()) {
            slide.setUserData(item.key());
            slide.show(null);
        }
        model.sight().draw(this, item.key(), 0, picture -> show(item, picture));
    }

    private void show(OutlineRow item, Picture picture) {
        if (item.equals(getItem())) {
            slide.show(picture);
        }
    }
}
