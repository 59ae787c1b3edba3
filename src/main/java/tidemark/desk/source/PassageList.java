package tidemark.desk.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Session;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.render.fx.AfterFrame;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.Passage;

/// The text, of which only the passages in sight are built. The keyboard goes from mark to mark.
final class PassageList extends ListView<Passage> {
    private static final double ABOVE = 0.3;

    private final SourceViewModel model;
    private final Session session;
    private final List<PassageCell> cells = new ArrayList<>();

    PassageList(SourceViewModel model, Session session) {
        this.model = model;
        this.session = session;
        getStyleClass().add("source-text");
        setId("source-text");
        setCellFactory(_ -> {
            var cell = new PassageCell(model, session, this::chosen);
            cells.add(cell);
            return cell;
        });
        model.textProperty().subscribe(this::show);
        model.soughtProperty().subscribe(this::bringIntoSight);
        model.cursorProperty().subscribe(cursor -> {
            emphasise();
            bringIntoSight(cursor);
        });
        model.onlyProperty().subscribe(this::emphasise);
        session.litProperty().subscribe(this::emphasise);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(@Nullable AttachedText text) {
        getItems().setAll(text == null ? List.of() : text.marked().passages());
    }

    private void emphasise() {
        cells.forEach(PassageCell::emphasise);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean ours = true;
        switch (event.getCode()) {
            case RIGHT, DOWN -> model.move(1);
            case LEFT, UP -> model.move(-1);
            case HOME -> model.moveToEnd(false);
            case END -> model.moveToEnd(true);
            case ENTER, SPACE ->
                Optional.ofNullable(model.cursorProperty().get()).ifPresent(this::choose);
            case ESCAPE -> {
                ours = model.onlyProperty().get() != null;
                model.onlyProperty().set(null);
            }
            default -> ours = false;
        }
        if (ours) {
            event.consume();
        }
    }

    private void chosen(Cursor cursor) {
        requestFocus();
        model.cursorProperty().set(cursor);
        choose(cursor);
    }

    /// Goes to what a mark proves and shows what that rests on, beside the mark.
    private void choose(Cursor cursor) {
        AttachedText text = model.textProperty().get();
        if (text == null) {
            return;
        }
        Mark mark = text.mark(cursor);
        mark.ids().stream().limit(1).forEach(id -> {
            model.reveal(id);
            Bounds near = cell(cursor.passage())
                    .map(PassageCell::view)
                    .map(view -> view.onScreen(cursor.mark()))
                    .orElse(null);
            session.requestEvidence(new EvidenceRequest(id, near));
        });
    }

    private Optional<PassageCell> cell(int passage) {
        return cells.stream()
                .filter(cell -> cell.getIndex() == passage && cell.view() != null && cell.isVisible())
                .findFirst();
    }

    /// Scrolls no more than is needed to read around a mark.
    private void bringIntoSight(@Nullable Cursor cursor) {
        if (cursor == null || getScene() == null) {
            return;
        }
        if (cell(cursor.passage()).isEmpty()) {
            scrollTo(cursor.passage());
        }
        AfterFrame.run(() -> settle(cursor));
    }

    private void settle(Cursor cursor) {
        PassageCell cell = cell(cursor.passage()).orElse(null);
        PassageView view = cell == null ? null : cell.view();
        AttachedText text = model.textProperty().get();
        if (text == null
                || view == null
                || cursor.passage() >= getItems().size()
                || view.passage() != text.passage(cursor)) {
            return;
        }
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            Bounds words = sceneToLocal(view.localToScene(view.boundsOf(cursor.mark())));
            double room = getHeight();
            if (words.getMinY() < 0 || words.getMaxY() > room) {
                flow.scrollPixels(words.getMinY() - ABOVE * room);
            }
        }
    }
}
