package tidemark.desk.present;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;

/// A line to type a title or its pinyin in, over the titles that are like it.
final class JumpPane extends VBox {
    private static final double LINES_OF_WORDS = 30;
    private static final double WIDTH = 0.6;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<Integer> onChosen;
    private final Runnable onClosed;
    private final TextField words = new TextField();
    private final VBox titles = new VBox();
    private @Nullable JumpViewModel model;

    /// @param onChosen called with the number of the slide to go to, from 0
    /// @param onClosed called when the reader stays where they are
    JumpPane(Messages messages, Size size, Consumer<Integer> onChosen, Runnable onClosed) {
        this.onChosen = onChosen;
        this.onClosed = onClosed;
        getStyleClass().add("talk-jump");
        setStyle("-fx-font-size: " + String.format(Locale.ROOT, "%.1f", size.height() / LINES_OF_WORDS) + "px");
        setMaxSize(WIDTH * size.width(), USE_PREF_SIZE);
        words.promptTextProperty().bind(messages.binding("talk.jump"));
        words.accessibleTextProperty().bind(messages.binding("talk.jump"));
        getChildren().addAll(words, titles);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        setVisible(false);
    }

    /// @param typed what was typed already
    void open(JumpViewModel jump, String typed) {
        model = jump;
        words.setText(typed);
        words.end();
        jump.wordsProperty().bind(words.textProperty());
        jump.hitsProperty().subscribe(hits -> list(jump, hits));
        jump.chosenProperty().subscribe(_ -> mark(jump));
        setVisible(true);
        words.requestFocus();
        words.end();
    }

    void close() {
        JumpViewModel jump = model;
        if (jump != null) {
            jump.wordsProperty().unbind();
        }
        model = null;
        setVisible(false);
    }

    private void pressed(KeyEvent event) {
        JumpViewModel jump = model;
        if (jump == null) {
            return;
        }
        boolean ours = switch (event.getCode()) {
            case DOWN -> move(jump, 1);
            case UP -> move(jump, -1);
            case ENTER -> choose(jump.chosenHit());
            case ESCAPE -> {
                onClosed.run();
                yield true;
            }
            default -> false;
        };
        if (ours) {
            event.consume();
        }
    }

    private static boolean move(JumpViewModel jump, int step) {
        jump.move(step);
        return true;
    }

    private boolean choose(JumpViewModel.@Nullable Hit hit) {
        if (hit != null) {
            onChosen.accept(hit.number());
        }
        return true;
    }

    private void list(JumpViewModel jump, List<JumpViewModel.Hit> hits) {
        titles.getChildren().setAll(hits.stream().map(this::line).toList());
        mark(jump);
    }

    private Label line(JumpViewModel.Hit hit) {
        var line = new Label(hit.number() + 1 + "  " + hit.title());
        line.getStyleClass().add("talk-jump-title");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(hit);
            }
            event.consume();
        });
        return line;
    }

    private void mark(JumpViewModel jump) {
        for (int i = 0; i < titles.getChildren().size(); i++) {
            titles.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(CHOSEN, i == jump.chosenProperty().get());
        }
    }
}
