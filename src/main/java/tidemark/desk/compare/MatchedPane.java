package tidemark.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Panels;
import tidemark.compare.Row;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartGrid;

/// The matched indicators in a table; beside it the charts of the chosen rows, or of all, and what is to be known of
/// the one chosen.
final class MatchedPane extends SplitPane {

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final TableView<Row> table = new TableView<>();
    private final VBox beside = new VBox();
    private final ScrollPane scroller = new ScrollPane(beside);
    private final RowDetail detail;
    private CompareViewModel.@Nullable Result shown;
    private @Nullable ChartGrid grid;

    MatchedPane(CompareViewModel model, Session session, Messages messages, CompareView.Actions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions.charts();
        detail = new RowDetail(model, session, messages, actions);
        getStyleClass().add("compare-matched");
        setOrientation(Orientation.HORIZONTAL);
        table.getStyleClass().add("compare-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().subscribe(this::showBeside);
        beside.getStyleClass().add("compare-beside-box");
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("compare-beside");
        getItems().setAll(table, scroller);
        setDividerPositions(0.6);
    }

    void show() {
        var result = Objects.requireNonNull(model.resultProperty().get());
        var chosen = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.match().first().id())
                .collect(Collectors.toUnmodifiableSet());
        table.setAccessibleText(messages.text("compare.table"));
        table.setPlaceholder(new Label(messages.text("compare.nomatch")));
        table.getColumns().setAll(columns(result));
        table.getItems().setAll(result.comparison().rows());
        shown = result;
        choose(chosen);
        showBeside();
    }

    private void choose(Set<String> ids) {
        for (int number = 0; number < table.getItems().size(); number++) {
            if (ids.contains(table.getItems().get(number).match().first().id())) {
                table.getSelectionModel().select(number);
            }
        }
    }

    void dispose() {
        if (grid != null) {
            grid.dispose();
        }
    }

    private List<TableColumn<Row, ?>> columns(CompareViewModel.Result result) {
        var words = new RowWords(session.getLanguage(), messages, result.names());
        var columns = new ArrayList<TableColumn<Row, ?>>();
        columns.add(new WordsColumn(messages.text("compare.column.name"), 170, false, words::name));
        for (int number = 0; number < result.names().size(); number++) {
            int report = number;
            columns.add(new WordsColumn(
                    result.names().get(number).in(session.getLanguage()), 130, true, row -> words.said(row, report)));
        }
        if (model.derivedShown()
                && result.comparison().rows().stream()
                        .anyMatch(row -> row.levels().size() > 1)) {
            columns.add(new WordsColumn(messages.text("compare.column.difference"), 110, true, words::differences));
            columns.add(new WordsColumn(messages.text("compare.column.ratio"), 90, true, words::ratios));
        }
        if (model.derivedShown()) {
            columns.add(new WordsColumn(messages.text("compare.column.growth"), 105, true, words::growths));
        }
        columns.add(new WordsColumn(messages.text("compare.column.notes"), 180, false, words::notes));
        columns.add(new WordsColumn(messages.text("compare.column.how"), 90, false, words::how));
        return columns;
    }

    private void showBeside() {
        if (shown == null) {
            return;
        }
        dispose();
        var rows = List.copyOf(table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList());
        var charts = model.panels(rows);
        beside.getChildren().clear();
        if (rows.size() == 1) {
            detail.show(rows.getFirst());
            beside.getChildren().add(detail);
        }
        if (charts.isEmpty()) {
            var none = new Label(
                    rows.size() == 1
                            ? Panels.none(rows.getFirst()).in(session.getLanguage())
                            : messages.text("compare.nochart"));
            none.getStyleClass().add("page-hint");
            none.setWrapText(true);
            beside.getChildren().add(none);
            return;
        }
        grid = ChartGrid.columns(null, charts, session, messages, actions, scroller);
        beside.getChildren().add(grid);
    }
}
