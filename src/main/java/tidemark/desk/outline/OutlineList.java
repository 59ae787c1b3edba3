package tidemark.desk.outline;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.sidecar.SlideKey;

/// The slides one below the other: chosen, moved by hand or by keys, left out and brought back.
final class OutlineList extends StackPane {
    private final OutlineViewModel model;
    private final ListView<OutlineRow> list = new ListView<>();
    private final RowDrag drag;
    private final Subscription following;
    private Runnable onWords = () -> {};
    private boolean isTold;

    OutlineList(OutlineViewModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("outline-list");
        list.setId("outline-slides");
        list.accessibleTextProperty().bind(messages.binding("outline.slides"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new OutlineCell(model));
        // Of several, which one was chosen last is known a moment after that they are chosen.
        list.getSelectionModel().getSelectedIndices().subscribe(this::choose);
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var line = new Region();
        line.getStyleClass().add("outline-drop");
        drag = new RowDrag(list, line, model::moveBefore);
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(list, line);
        following = model.rowsProperty().subscribe(this::show);
    }

    void dispose() {
        following.unsubscribe();
        drag.stop();
    }

    /// Called when the speaker wants to write the title of the chosen slide.
    void setOnWords(Runnable listener) {
        onWords = listener;
    }

    /// Takes the keyboard to the slides.
    void focus() {
        list.requestFocus();
    }

    /// What is chosen stays chosen wherever it has gone; the list scrolls only to follow it there.
    private void show(List<OutlineRow> rows) {
        isTold = true;
        int before = list.getFocusModel().getFocusedIndex();
        put(rows);
        int[] places = model.chosen().stream()
                .mapToInt(this::placeOf)
                .filter(place -> place >= 0)
                .toArray();
        list.getSelectionModel().clearSelection();
        if (places.length > 0) {
            list.getSelectionModel().selectIndices(places[0], places);
            int lead = Math.max(0, placeOf(model.lead()));
            list.getFocusModel().focus(lead);
            if (lead != before) {
                drag.reveal(lead);
            }
        }
        isTold = false;
    }

    private void put(List<OutlineRow> rows) {
        if (list.getItems().size() != rows.size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }

    private int placeOf(SlideKey key) {
        return IntStream.range(0, list.getItems().size())
                .filter(place -> list.getItems().get(place).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    private void choose() {
        if (!isTold) {
            var chosen = list.getSelectionModel().getSelectedItems().stream()
                    .map(OutlineRow::key)
                    .toList();
            OutlineRow lead = list.getSelectionModel().getSelectedItem();
            if (!chosen.isEmpty() && lead != null) {
                model.choose(chosen, lead.key());
            }
        }
    }

    private void pressed(KeyEvent event) {
        boolean ours = true;
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.isAltDown() || event.isShortcutDown()) {
            ours = false;
        } else {
            switch (event.getCode()) {
                case DELETE, BACK_SPACE -> model.remove();
                case H -> model.switchHidden();
                case ENTER, F2 -> onWords.run();
                case ESCAPE -> ours = drag.cancel();
                default -> ours = false;
            }
        }
        if (ours) {
            event.consume();
        }
    }
}
