package tidemark.desk.source;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.report.check.MarkedText.Coverage;
import tidemark.report.check.MarkedText.State;

/// What the lines under the words mean, and how many there are of each. A click lets one kind stand out and goes to its
/// next mark.
final class MarkLegend extends FlowPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SWATCH = 22;

    private final Messages messages;
    private final Map<State, Button> buttons = new EnumMap<>(State.class);
    private final Map<State, Label> counts = new EnumMap<>(State.class);
    private final Button all = new Button();

    MarkLegend(SourceViewModel model, Messages messages) {
        this.messages = messages;
        getStyleClass().add("mark-legend");
        for (State state : State.values()) {
            Button button = button(state);
            button.setOnAction(_ -> model.step(state));
            buttons.put(state, button);
            getChildren().add(button);
        }
        all.setId("mark-all");
        all.getStyleClass().addAll("flat", "mark-all");
        all.textProperty().bind(messages.binding("source.all"));
        all.setOnAction(_ -> model.onlyProperty().set(null));
        getChildren().add(all);
        model.onlyProperty().subscribe(this::choose);
    }

    private Button button(State state) {
        var words = new Label();
        words.textProperty().bind(messages.binding(key(state)));
        var count = new Label();
        count.getStyleClass().add("mark-count");
        counts.put(state, count);
        var line = new MarkLine(state);
        line.lay(0, 0, SWATCH);
        var swatch = new Pane(line);
        swatch.getStyleClass().add("mark-swatch");
        swatch.setMinSize(SWATCH, 4);
        swatch.setMaxSize(SWATCH, 4);
        var face = new HBox(swatch, words, count);
        face.getStyleClass().add("mark-face");
        var button = new Button(null, face);
        button.setId("mark-" + MarkLine.styleClass(state));
        button.getStyleClass().add("mark-button");
        return button;
    }

    static String key(State state) {
        return switch (state) {
            case CHARTED -> "source.state.charted";
            case TABLE_ONLY -> "source.state.table-only";
            case LEFT_OUT -> "source.state.left-out";
            case NOT_MODELLED -> "source.state.not-modelled";
        };
    }

    void show(Coverage coverage) {
        for (State state : State.values()) {
            int count = coverage.of(state);
            Label label = counts.get(state);
            Button button = buttons.get(state);
            if (label != null && button != null) {
                label.setText(Integer.toString(count));
                button.setDisable(count == 0);
                button.setAccessibleText(messages.text(key(state)) + " " + count);
            }
        }
    }

    private void choose(@Nullable State only) {
        buttons.forEach((state, button) -> button.pseudoClassStateChanged(CHOSEN, state == only));
        all.setVisible(only != null);
        all.setManaged(only != null);
    }
}
