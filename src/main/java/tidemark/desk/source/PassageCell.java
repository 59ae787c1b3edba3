package tidemark.desk.source;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.report.check.MarkedText.Passage;

/// A row of the text: one passage, as high as its words need at the width of the list.
final class PassageCell extends ListCell<Passage> {
    private final SourceViewModel model;
    private final Session session;
    private final PassageView.Wishes wishes;
    private @Nullable PassageView view;

    /// @param onChosen told of a mark that is clicked
    PassageCell(SourceViewModel model, Session session, Consumer<Cursor> onChosen) {
        this.model = model;
        this.session = session;
        wishes = new PassageView.Wishes(model::point, mark -> onChosen.accept(new Cursor(getIndex(), mark)));
        getStyleClass().add("passage-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        if (passage == null || empty) {
            view = null;
            setGraphic(null);
        } else if (view == null || view.passage() != passage) {
            var shown = new PassageView(passage, wishes);
            shown.setOnLaidOut(this::emphasise);
            view = shown;
            setGraphic(shown);
            setAccessibleText(passage.text());
        }
        emphasise();
    }

    @Nullable
    PassageView view() {
        return view;
    }

    /// Shows anew what is lit and where the reader is.
    void emphasise() {
        PassageView shown = view;
        if (shown != null) {
            Cursor cursor = model.cursorProperty().get();
            Set<String> lit = session.getLit();
            shown.emphasise(
                    lit,
                    cursor != null && cursor.passage() == getIndex() ? cursor.mark() : -1,
                    model.onlyProperty().get());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        PassageView shown = view;
        return shown == null
                ? super.computePrefHeight(width)
                : Math.ceil(shown.prefHeight(width - snappedLeftInset() - snappedRightInset()))
                        + snappedTopInset()
                        + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (view != null) {
            view.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
