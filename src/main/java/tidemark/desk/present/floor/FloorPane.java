package tidemark.desk.present.floor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.find.FindCell;
import tidemark.desk.find.FindRow;
import tidemark.desk.find.FindView;
import tidemark.desk.theme.Icon;

/// A field to type a question into, over what answers it. Where the audience cannot see it, the chosen answer is beside
/// it as they would see it. The keyboard stays in the field.
public final class FloorPane extends VBox {
    private static final double LINES_FOR_ONE = 44;
    private static final double LINES_FOR_ALL = 30;
    private static final double WIDTH_FOR_ONE = 0.94;
    private static final double WIDTH_FOR_ALL = 0.6;
    private static final double HEIGHT_FOR_ONE = 0.88;
    private static final double HEIGHT_FOR_ALL = 0.66;
    private static final double PREVIEW_WIDTH = 0.5;
    private static final double PREVIEW_HEIGHT = 0.52;
    private static final int PAGE = 7;

    private final FloorViewModel model;
    private final Messages messages;
    private final TalkSlides slides;
    private final Asked asked;
    private final TextField field = new TextField();
    private final ListView<FindRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final @Nullable AnswerPreview preview;
    private Subscription following = Subscription.EMPTY;

    /// What becomes of a question.
    ///
    /// @param answer called with what the audience shall see
    /// @param slide called with the number of a slide to go to, from 0
    /// @param close called when nothing shall be shown
    public record Asked(Consumer<Answer> answer, IntConsumer slide, Runnable close) {}

    /// @param size of the screen that it is on
    /// @param seen true where the audience sees it
    public FloorPane(FloorViewModel model, Messages messages, TalkSlides slides, Size size, boolean seen, Asked asked) {
        this.model = model;
        this.messages = messages;
        this.slides = slides;
        this.asked = asked;
        preview = seen
                ? null
                : new AnswerPreview(
                        messages, slides, asked.slide(), PREVIEW_WIDTH * size.width(), PREVIEW_HEIGHT * size.height());
        getStyleClass().addAll("find", "floor");
        sheet(FindView.class, "find.css");
        sheet(FloorPane.class, "floor.css");
        double em = size.height() / (seen ? LINES_FOR_ALL : LINES_FOR_ONE);
        setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.1f", em) + "px");
        setMaxSize(
                (seen ? WIDTH_FOR_ALL : WIDTH_FOR_ONE) * size.width(),
                (seen ? HEIGHT_FOR_ALL : HEIGHT_FOR_ONE) * size.height());
        getChildren().addAll(fieldRow(), results());
        if (!seen) {
            getChildren().add(foot());
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        setVisible(false);
    }

    private void sheet(Class<?> owner, String name) {
        getStylesheets().add(Objects.requireNonNull(owner.getResource(name)).toExternalForm());
    }

    private HBox fieldRow() {
        field.getStyleClass().add("find-field");
        field.promptTextProperty().bind(messages.binding("floor.prompt"));
        field.accessibleTextProperty().bind(messages.binding("floor.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var row = new HBox(Icon.FIND.draw(), field);
        row.getStyleClass().add("find-field-row");
        return row;
    }

    private Node results() {
        list.getStyleClass().add("find-hits");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell());
        list.accessibleTextProperty().bind(messages.binding("find.hits"));
        nothing.getStyleClass().add("find-nothing");
        nothing.setWrapText(true);
        var results = new StackPane(list, nothing);
        HBox.setHgrow(results, Priority.ALWAYS);
        var row = preview == null ? new HBox(results) : new HBox(results, preview);
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    private Label foot() {
        var keys = new Label();
        keys.textProperty().bind(messages.binding("floor.keys"));
        keys.getStyleClass().add("floor-keys");
        return keys;
    }

    /// Out of the audience's sight a click chooses and two show it; before their eyes one shows it.
    private FindCell cell() {
        var cell = new FindCell();
        cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
                model.choose(cell.getIndex());
                if (preview == null || event.getClickCount() > 1) {
                    model.take(asked.answer());
                }
            }
        });
        return cell;
    }

    /// Asks for a question.
    ///
    /// @param near ids of what the slide shows
    public void open(List<String> near) {
        model.start(near);
        field.clear();
        field.textProperty().bindBidirectional(model.queryProperty());
        following = Subscription.combine(
                model.rowsProperty().subscribe(rows -> list.getItems().setAll(rows)),
                model.stateProperty().subscribe(this::tell),
                model.rowsProperty().subscribe(_ -> tell(model.stateProperty().get())),
                model.chosenProperty().subscribe(_ -> mark()),
                model.rowsProperty().subscribe(_ -> mark()));
        if (preview != null) {
            following = following.and(model.previewProperty().subscribe(preview::show));
        }
        setVisible(true);
        field.requestFocus();
    }

    /// Follows the question no more.
    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        field.textProperty().unbindBidirectional(model.queryProperty());
        setVisible(false);
    }

    private void tell(FloorViewModel.State state) {
        boolean any = !model.rowsProperty().get().isEmpty();
        list.setVisible(any);
        nothing.setVisible(!any);
        nothing.setText(
                switch (state) {
                    case NOTHING_ASKED -> messages.text("floor.hints");
                    case READING -> messages.text("find.reading");
                    case NOTHING_FOUND ->
                        messages.text("find.nothing", model.answered()) + "\n\n" + messages.text("floor.hints");
                    case FOUND -> "";
                });
    }

    private void mark() {
        int chosen = model.chosenProperty().get();
        list.getSelectionModel().clearAndSelect(chosen);
        list.scrollTo(Math.max(0, chosen - 2));
        if (preview != null) {
            preview.tell(model.answer());
        }
    }

    private void pressed(KeyEvent event) {
        boolean ours = true;
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> enter(event.isShortcutDown());
            case ESCAPE -> asked.close().run();
            default -> ours = event.getCode() == KeyCode.TAB;
        }
        if (ours) {
            event.consume();
        }
    }

    private void enter(boolean slide) {
        model.take(answer -> {
            if (!slide) {
                asked.answer().accept(answer);
            } else {
                slides.showing(answer.id()).stream().findFirst().ifPresent(asked.slide()::accept);
            }
        });
    }
}
