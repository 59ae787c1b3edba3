package tidemark.desk.chart;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import tidemark.desk.Messages;
import tidemark.desk.theme.Icon;

/// The small buttons at the foot of a chart's card.
final class ChartTools extends HBox {

    private final Messages messages;

    /// @param onWhy called with the button that asks why the chart is as it is
    ChartTools(ChartViewModel chart, Messages messages, ChartActions actions, Consumer<Node> onWhy) {
        this.messages = messages;
        getStyleClass().add("chart-tools");
        var save = button(Icon.SAVE, "chart.save");
        save.setOnAction(_ -> actions.save(chart));
        var copy = button(Icon.COPY, "chart.copy");
        copy.setOnAction(_ -> actions.copy(chart));
        var table = button(Icon.TABLE, "chart.table");
        table.setOnAction(_ -> actions.showInTable(chart));
        var why = button(Icon.WHY, "why.open");
        why.setOnAction(_ -> onWhy.accept(why));
        actions.guess(chart).ifPresent(begin -> {
            var guess = button(Icon.GUESS, "chart.guess");
            guess.setOnAction(_ -> begin.run());
            getChildren().add(guess);
        });
        if (chart.isOfReport()) {
            getChildren().add(why);
        }
        getChildren().addAll(copy, save, table);
        getChildren().addAll(actions.more(chart));
    }

    private Button button(Icon icon, String key) {
        var button = new Button(null, icon.draw());
        button.getStyleClass().addAll("icon-button", key.replace('.', '-'));
        button.accessibleTextProperty().bind(messages.binding(key));
        button.setOnMouseEntered(_ -> explain(button, key));
        return button;
    }

    /// Words are only made when the mouse asks for them: most cards are never asked.
    private void explain(Button button, String key) {
        button.setOnMouseEntered(null);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.binding(key));
        button.setTooltip(tooltip);
    }
}
