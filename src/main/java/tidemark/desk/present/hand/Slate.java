package tidemark.desk.present.hand;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlidePlace;

/// The sheet that the audience sees, with what the pen drew on it; and all others, with what it drew on them.
final class Slate {
    private final ReadOnlyObjectWrapper<PenStroke.Ink> ink =
            new ReadOnlyObjectWrapper<>(this, "ink", PenStroke.Ink.RED);
    private final ReadOnlyObjectWrapper<List<PenStroke>> strokes =
            new ReadOnlyObjectWrapper<>(this, "strokes", List.of());
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final StrokeBook book = new StrokeBook();
    private final Pen pen = new Pen();
    private @Nullable Sheet sheet;

    /// The colour of the pen.
    ReadOnlyObjectProperty<PenStroke.Ink> inkProperty() {
        return ink.getReadOnlyProperty();
    }

    /// What is on the sheet, the stroke that is being drawn last.
    ReadOnlyObjectProperty<List<PenStroke>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /// See [StrokeBook#onSlidesProperty()].
    ReadOnlyObjectProperty<Map<SlidePlace, List<PenStroke>>> onSlidesProperty() {
        return book.onSlidesProperty();
    }

    void restore(Map<SlidePlace, List<PenStroke>> drawn) {
        book.restore(drawn);
        tell();
    }

    /// @return true where another sheet was seen before
    boolean turnTo(Sheet next) {
        boolean other = !next.equals(sheet);
        if (other) {
            finish();
            sheet = next;
            tell();
        }
        return other;
    }

    /// @param width of the line as a fraction of the slide's height
    void begin(Spot spot, double width) {
        if (sheet != null) {
            pen.begin(ink.get(), width, spot);
            tell();
        }
    }

    /// A stroke that is too long for one goes on as another.
    void draw(Spot spot) {
        PenStroke drawn = pen.draw(spot);
        if (drawn != null && drawn.points().size() >= Pen.MOST_POINTS) {
            PenStroke.Point end = drawn.points().getLast();
            finish();
            pen.begin(drawn.ink(), drawn.width(), new Spot(end.x(), end.y()));
        }
        tell();
    }

    /// Lifts the pen; the stroke is kept as far as it was drawn.
    void finish() {
        PenStroke drawn = pen.lift();
        if (sheet != null && drawn != null) {
            book.add(sheet, drawn);
            tell();
        }
    }

    void switchInk() {
        finish();
        ink.set(ink.get() == PenStroke.Ink.RED ? PenStroke.Ink.BLUE : PenStroke.Ink.RED);
    }

    void undo() {
        finish();
        if (sheet != null) {
            book.undo(sheet);
            tell();
        }
    }

    void redo() {
        finish();
        if (sheet != null) {
            book.redo(sheet);
            tell();
        }
    }

    void clear() {
        finish();
        if (sheet != null) {
            book.clear(sheet);
            tell();
        }
    }

    private void tell() {
        strokes.set(sheet == null ? List.of() : pen.after(book.of(sheet)));
        canUndo.set(sheet != null && (!strokes.get().isEmpty() || book.canUndo(sheet)));
        canRedo.set(sheet != null && book.canRedo(sheet));
    }
}
