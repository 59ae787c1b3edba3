package tidemark.desk.source;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import tidemark.report.check.MarkedText.State;

/// The line under a mark. Each state has a line of its own kind, so that they are told apart without colour: charted
/// solid, table only dashed, left out dotted, not modelled double.
final class MarkLine extends Group {
    private static final double APART = 3;

    private final List<Line> lines;

    MarkLine(State state) {
        lines = state == State.NOT_MODELLED ? List.of(new Line(), new Line()) : List.of(new Line());
        lines.forEach(line -> line.getStyleClass().addAll("mark-line", styleClass(state)));
        getChildren().addAll(lines);
    }

    /// Lays it from a place to the right.
    void lay(double x, double y, double width) {
        for (int number = 0; number < lines.size(); number++) {
            Line line = lines.get(number);
            line.setStartX(x);
            line.setEndX(x + width);
            line.setStartY(y + number * APART);
            line.setEndY(y + number * APART);
        }
    }

    static String styleClass(State state) {
        return switch (state) {
            case CHARTED -> "charted";
            case TABLE_ONLY -> "table-only";
            case LEFT_OUT -> "left-out";
            case NOT_MODELLED -> "not-modelled";
        };
    }
}
