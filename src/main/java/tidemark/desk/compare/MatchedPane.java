package tidemark.desk.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
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

    private static final double TABLE = 0.6;
    private static final double HALF = 0.5;
    private static final double LEAST_BESIDE = 380;
    private static final double NARROWEST = 0.75;
    private static final double SCROLL_BAR = 16;

    /// Of a heading, before it needs a taller head.
    private static final int LINES = 3;

    private static final PseudoClass TALL = PseudoClass.getPseudoClass("tall");

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final TableView<Row> table = new TableView<>();
    private final VBox beside = new VBox();
    private final ScrollPane scroller = new ScrollPane(beside);
    private final RowDetail detail;
    private List<WordsColumn> columns = List.of();
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
        table.widthProperty().subscribe(_ -> fit());
        widthProperty().subscribe(_ -> arrange());
        beside.getStyleClass().add("compare-beside-box");
        scroller.setFitToWidth(true);
        scroller.getStyleClass().add("compare-beside");
        getItems().setAll(table, scroller);
        setDividerPositions(TABLE);
    }

    void show() {
        var result = Objects.requireNonNull(model.resultProperty().get());
        var chosen = table.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.match().first().id())
                .collect(Collectors.toUnmodifiableSet());
        table.setAccessibleText(messages.text("compare.table"));
        table.setPlaceholder(new Label(messages.text("compare.nomatch")));
        arrange();
        columns = columns(result);
        table.getColumns().setAll(columns);
        fit();
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

    /// The charts stand beside the table, or below it where large words leave them too little room.
    void arrange() {
        boolean roomy =
                getWidth() * (1 - TABLE) >= LEAST_BESIDE * session.getTextSize().factor();
        var wanted = roomy || getWidth() == 0 ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (wanted != getOrientation()) {
            setOrientation(wanted);
            setDividerPositions(roomy ? TABLE : HALF);
        }
        fit();
    }

    /// Shares the width among the columns, as long as that leaves each wide enough for its words.
    private void fit() {
        double usual = columns.stream().mapToDouble(WordsColumn::usual).sum();
        double least = NARROWEST * session.getTextSize().factor();
        double factor = Math.max(least, (table.getWidth() - SCROLL_BAR) / Math.max(1, usual));
        columns.forEach(column -> column.setPrefWidth(factor * column.usual()));
        table.pseudoClassStateChanged(TALL, columns.stream().anyMatch(column -> column.lines() > LINES));
    }

    /// Those that have something to say.
    private List<WordsColumn> columns(CompareViewModel.Result result) {
        var rows = result.comparison().rows();
        var words = new RowWords(session.getLanguage(), messages, result.names());
        var columns = new ArrayList<WordsColumn>();
        columns.add(new WordsColumn(messages.text("compare.column.name"), 165, false, words::name));
        for (int number = 0; number < result.names().size(); number++) {
            int report = number;
            columns.add(new WordsColumn(
                    result.names().get(number).in(session.getLanguage()), 130, true, row -> words.said(row, report)));
        }
        if (model.derivedShown() && rows.stream().anyMatch(row -> row.levels().size() > 1)) {
            columns.add(new WordsColumn(messages.text("compare.column.difference"), 108, true, words::differences));
            columns.add(new WordsColumn(messages.text("compare.column.ratio"), 105, true, words::ratios));
        }
        if (model.derivedShown() && rows.stream().anyMatch(MatchedPane::hasTwoGrowths)) {
            columns.add(new WordsColumn(messages.text("compare.column.growth"), 105, true, words::growths));
        }
        if (rows.stream().anyMatch(row -> !words.notes(row).isEmpty())) {
            columns.add(new WordsColumn(messages.text("compare.column.notes"), 170, false, words::notes));
        }
        if (rows.stream().map(words::how).distinct().count() > 1) {
            columns.add(new WordsColumn(messages.text("compare.column.how"), 90, false, words::how));
        }
        return columns;
    }

    private static boolean hasTwoGrowths(Row row) {
        return row.cells().stream().filter(cell -> cell.growth().isPresent()).count() > 1;
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
