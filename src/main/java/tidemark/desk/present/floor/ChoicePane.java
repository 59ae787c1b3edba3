package tidemark.desk.present.floor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.desk.Messages;

/// With which of the open reports to compare.
public final class ChoicePane extends VBox {
    private static final double LINES_OF_WORDS = 30;
    private static final double WIDTH = 0.6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ComparingViewModel model;
    private final Messages messages;
    private final Runnable onClosed;
    private final VBox lines = new VBox();
    private Subscription following = Subscription.EMPTY;

    /// @param onClosed called when nothing shall be compared
    public ChoicePane(ComparingViewModel model, Messages messages, Size size, Runnable onClosed) {
        this.model = model;
        this.messages = messages;
        this.onClosed = onClosed;
        getStyleClass().add("floor-choice");
        getStylesheets()
                .add(Objects.requireNonNull(ChoicePane.class.getResource("floor.css"))
                        .toExternalForm());
        setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.1f", size.height() / LINES_OF_WORDS) + "px");
        setMaxSize(WIDTH * size.width(), USE_PREF_SIZE);
        var heading = new Label();
        heading.textProperty().bind(messages.binding("floor.with"));
        heading.getStyleClass().add("floor-heading");
        getChildren().addAll(heading, lines);
        setFocusTraversable(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    public void open() {
        following = Subscription.combine(
                model.choicesProperty().subscribe(this::list),
                model.chosenProperty().subscribe(_ -> mark()));
        setVisible(true);
        requestFocus();
    }

    /// Follows the choice no more.
    public void close() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        setVisible(false);
    }

    private void list(List<ComparingViewModel.Choice> choices) {
        lines.getChildren()
                .setAll(IntStream.range(0, choices.size())
                        .mapToObj(number -> line(number, choices.get(number)))
                        .toList());
        mark();
    }

    private Label line(int number, ComparingViewModel.Choice choice) {
        var line = new Label(messages.text("floor.choice", number + 1, choice.title(), choice.count()));
        line.getStyleClass().add("floor-line");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.take(number);
            }
            event.consume();
        });
        return line;
    }

    private void mark() {
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == model.chosenProperty().get());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case ENTER, SPACE -> model.take();
            case ESCAPE -> onClosed.run();
            default -> {
                if (event.getCode().isDigitKey()) {
                    model.take(Integer.parseInt(event.getCode().getChar()) - 1);
                }
            }
        }
        event.consume();
    }
}
