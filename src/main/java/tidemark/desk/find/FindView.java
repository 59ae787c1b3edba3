package tidemark.desk.find;

import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.theme.Icon;

/// A field to type into and the hits below it. The keyboard stays in the field: arrows choose a hit, Enter goes there,
/// Shift+Enter shows its evidence.
public final class FindView extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;

    private final FindViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final TextField field = new TextField();
    private final ListView<FindRow> list = new ListView<>();
    private final Label heading = new Label();
    private final Label nothing = new Label();
    private final Label count = new Label();
    private final ListChangeListener<FindRow> chooser = _ -> chooseFirst();
    private Subscription following = Subscription.EMPTY;

    /// @param close called when a hit is chosen, before the window goes there
    public FindView(FindViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        getStyleClass().add("find");
        getStylesheets()
                .add(Objects.requireNonNull(FindView.class.getResource("find.css"))
                        .toExternalForm());
        setMaxSize(WIDTH, HEIGHT);
        setPrefWidth(WIDTH);
        heading.getStyleClass().add("find-heading");
        heading.textProperty().bind(messages.binding("find.visited"));
        getChildren().addAll(fieldRow(), heading, results(), foot());
        model.start();
        field.textProperty().bindBidirectional(model.queryProperty());
        list.setItems(model.rows());
        model.rows().addListener(chooser);
        following = Subscription.combine(
                model.stateProperty().subscribe(this::tell),
                model.answeredProperty()
                        .subscribe(_ -> tell(model.stateProperty().get())));
        chooseFirst();
    }

    /// Stops following the model.
    public void dispose() {
        following.unsubscribe();
        model.rows().removeListener(chooser);
        field.textProperty().unbindBidirectional(model.queryProperty());
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private HBox fieldRow() {
        field.setId("find-field");
        field.getStyleClass().add("find-field");
        field.promptTextProperty().bind(messages.binding("find.prompt"));
        field.accessibleTextProperty().bind(messages.binding("find.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(Icon.FIND.draw(), field);
        row.getStyleClass().add("find-field-row");
        return row;
    }

    private StackPane results() {
        list.setId("find-hits");
        list.getStyleClass().add("find-hits");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell());
        list.accessibleTextProperty().bind(messages.binding("find.hits"));
        nothing.setId("find-nothing");
        nothing.getStyleClass().add("find-nothing");
        nothing.setWrapText(true);
        var results = new StackPane(list, nothing);
        VBox.setVgrow(results, Priority.ALWAYS);
        return results;
    }

    private FindCell cell() {
        var cell = new FindCell();
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                leave(cell.getItem(), event.isShiftDown());
            }
        });
        return cell;
    }

    private HBox foot() {
        var keys = new Label();
        keys.textProperty().bind(messages.binding("find.keys"));
        keys.setMinWidth(0);
        count.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(keys, space, count);
        foot.getStyleClass().add("find-foot");
        return foot;
    }

    private void tell(FindViewModel.State state) {
        boolean rows = state == FindViewModel.State.FOUND || state == FindViewModel.State.VISITED;
        list.setVisible(rows);
        heading.setVisible(state == FindViewModel.State.VISITED);
        heading.setManaged(heading.isVisible());
        nothing.setVisible(!rows);
        nothing.setText(
                switch (state) {
                    case NOTHING_ASKED -> messages.text("find.hints");
                    case READING -> messages.text("find.reading");
                    case NOTHING_FOUND ->
                        messages.text(
                                        "find.nothing",
                                        model.answeredProperty().get().strip()) + "\n\n" + messages.text("find.hints");
                    case FOUND, VISITED -> "";
                });
        boolean found = state == FindViewModel.State.FOUND;
        count.setText(found ? messages.text("find.count", model.totalProperty().get()) : "");
    }

    private void chooseFirst() {
        if (!model.rows().isEmpty()) {
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        boolean heeded = true;
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case PAGE_DOWN -> choose(8);
            case PAGE_UP -> choose(-8);
            case ENTER -> leave(list.getSelectionModel().getSelectedItem(), event.isShiftDown());
            // Nothing else in the palette takes the keyboard.
            case TAB -> field.requestFocus();
            default -> heeded = false;
        }
        if (heeded) {
            event.consume();
        }
    }

    private void choose(int further) {
        int last = model.rows().size() - 1;
        int chosen = list.getSelectionModel().getSelectedIndex();
        int next = Math.clamp((long) chosen + further, 0, Math.max(0, last));
        if (last >= 0) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 3));
        }
    }

    private void leave(@Nullable FindRow row, boolean explain) {
        if (row == null) {
            return;
        }
        close.run();
        if (explain) {
            model.explain(row);
        } else {
            model.go(row);
        }
    }
}
