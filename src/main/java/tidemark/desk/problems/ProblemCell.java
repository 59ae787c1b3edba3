package tidemark.desk.problems;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;

/// One problem in the list, over as many lines as its words need.
final class ProblemCell extends ListCell<ProblemsViewModel.Row> {
    private static final String ERROR = "M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13zM8 4.6v4.2M8 11.2v.2";
    private static final String WARNING = "M8 2L14.5 13.5h-13zM8 6.4v3.4M8 11.6v.2";

    private static final double SCROLL_BAR = 14;

    private final Messages messages;
    private final SVGPath icon = new SVGPath();
    private final Label place = label("problem-place");
    private final Label message = label("problem-message");
    private final Label repair = label("problem-repair");
    private final GridPane grid = new GridPane();

    ProblemCell(Messages messages) {
        this.messages = messages;
        icon.getStyleClass().add("problem-icon");
        grid.getStyleClass().add("problem");
        var words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(18), words);
        grid.add(icon, 0, 0);
        grid.add(place, 1, 0);
        grid.add(message, 1, 1);
        grid.add(repair, 1, 2);
        GridPane.setValignment(icon, VPos.CENTER);
        // Wraps the words at the width of the list.
        setPrefWidth(0);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    /// As high as the words need at the width of the list, beside its scroll bar.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != grid || getListView() == null) {
            return super.computePrefHeight(width);
        }
        double room = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.ceil(grid.prefHeight(Math.max(1, room))) + snappedBottomInset();
    }

    @Override
    protected void updateItem(ProblemsViewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.setContent(row.error() ? ERROR : WARNING);
        icon.getStyleClass().setAll("problem-icon", row.error() ? "error" : "warning");
        place.setText(row.place());
        message.setText(row.message());
        repair.setText(row.repair());
        setGraphic(grid);
        String kind = messages.text(row.error() ? "problems.error" : "problems.warning");
        setAccessibleText(kind + ", " + row.place() + ": " + row.message() + " " + row.repair());
    }
}
