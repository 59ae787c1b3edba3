package tidemark.desk.terms;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;
import tidemark.chart.terms.Term;
import tidemark.desk.Messages;
import tidemark.desk.terms.TermsViewModel.Entry;
import tidemark.desk.terms.TermsViewModel.Heading;
import tidemark.desk.terms.TermsViewModel.Row;

/// A term with its meaning, Chinese on the left and English on the right; or the heading of a group.
final class TermCell extends ListCell<Row> {
    private static final double SCROLL_BAR = 14;

    private final Messages messages;
    private final Label heading = label("terms-heading");
    private final Label zh = label("terms-name");
    private final Label zhMeaning = label("terms-meaning");
    private final Label en = label("terms-name");
    private final Label enMeaning = label("terms-meaning");
    private final GridPane grid = new GridPane();

    TermCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("terms-cell");
        grid.getStyleClass().add("terms-grid");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        grid.addColumn(0, zh, zhMeaning);
        grid.addColumn(1, en, enMeaning);
        // Wraps the words at the width of the list.
        setPrefWidth(0);
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
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
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Heading group -> {
                heading.setText(messages.text(group.group().heading()) + "  " + group.count());
                setGraphic(heading);
                setAccessibleText(heading.getText());
            }
            case Entry entry -> {
                Term term = entry.term();
                zh.setText(term.name().zh());
                zhMeaning.setText(term.meaning().zh());
                en.setText(term.name().en());
                enMeaning.setText(term.meaning().en());
                setGraphic(grid);
                setAccessibleText(
                        zh.getText() + "：" + zhMeaning.getText() + " " + en.getText() + ": " + enMeaning.getText());
            }
        }
    }
}
