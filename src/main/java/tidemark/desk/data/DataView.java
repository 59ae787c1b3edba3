package tidemark.desk.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.service.CopiedTable;

/// The tab of data: every figure and event in a table that can be ordered and filtered. Choosing rows shows the chart
/// that they make; Enter, or two clicks, open the evidence of one.
public final class DataView extends BorderPane {
    private static final double ROW = 36;
    private static final double NAME = 220;

    /// The table takes time in proportion to the square of the rows that it selects at once.
    private static final int MANY = 10_000;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final DataViewModel model;
    private final Session session;
    private final Messages messages;
    private final TableView<DataRow> table = new TableView<>();
    private final Map<DataKind, ToggleButton> kinds = Map.of(
            DataKind.FIGURES, new ToggleButton(),
            DataKind.DERIVED, new ToggleButton(),
            DataKind.EVENTS, new ToggleButton());
    private final Node bar;
    private final Label only = new Label();
    private final Button all = new Button();
    private final Button clear = new Button();
    private final HBox facets = new HBox();
    private final Map<Facet, FacetButton> facetButtons = new EnumMap<>(Facet.class);
    private final ColumnsButton columns;
    private final CopyButton copy;
    private final Label total = new Label();
    private final PreviewPane preview;
    private final Subscription following;
    private final BooleanProperty everyRow = new SimpleBooleanProperty(this, "everyRow");
    private boolean isSelecting;

    /// While columns come and go the table has an order that nobody asked for.
    private boolean isBuilding = true;

    /// @param toMine takes the reader to the charts of their own
    public DataView(DataViewModel model, Session session, Messages messages, Runnable toMine) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("data-view");
        getStylesheets()
                .add(Objects.requireNonNull(DataView.class.getResource("data.css"))
                        .toExternalForm());
        columns = new ColumnsButton(model, messages);
        copy = new CopyButton(model.selection(), this::copied, messages);
        preview = new PreviewPane(model.selection(), session, messages, toMine);
        bar = new VBox(bar(), facets);
        facets.getStyleClass().add("facets");
        total.getStyleClass().add("data-total");
        total.setId("data-total");
        total.textProperty().bind(model.selection().totalProperty());
        total.visibleProperty().bind(total.textProperty().isNotEmpty());
        total.managedProperty().bind(total.visibleProperty());
        setTop(bar);
        setCenter(new BorderPane(table, null, null, total, null));
        setRight(preview);
        fillTable();
        following = Subscription.combine(
                model.kindProperty().subscribe(this::showKind),
                model.locationProperty().subscribe((_, _) -> showAgain()),
                model.rows().subscribe(this::selectAgain),
                model.countsProperty().subscribe(_ -> tell()),
                session.textSizeProperty().subscribe((_, _) -> fit()),
                model.onlyProperty().subscribe(_ -> tell()),
                model.facetsProperty().subscribe(now -> facetButtons.values().forEach(each -> each.tell(now))),
                session.languageProperty().subscribe(_ -> {
                    tell();
                    columns.tell(table.getColumns());
                }));
    }

    /// What to choose the table by, and the table.
    public List<Node> areas() {
        return List.of(bar, table, preview);
    }

    /// Stops following the model.
    public void dispose() {
        following.unsubscribe();
        preview.dispose();
        model.selection().select(List.of());
        table.setItems(FXCollections.emptyObservableList());
    }

    private Node bar() {
        var segments = new SegmentedButton(kind(DataKind.FIGURES), kind(DataKind.DERIVED), kind(DataKind.EVENTS));
        segments.setToggleGroup(new ToggleGroup());
        only.getStyleClass().add("data-only");
        all.textProperty().bind(messages.binding("data.all"));
        all.setOnAction(_ -> model.showAll());
        clear.textProperty().bind(messages.binding("data.clear"));
        clear.setOnAction(_ -> {
            model.clearFilters();
            showAgain();
        });
        clear.visibleProperty().bind(model.filteredProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(segments, only, all, space, clear, columns, copy);
        bar.getStyleClass().add("data-bar");
        return bar;
    }

    private ToggleButton kind(DataKind kind) {
        ToggleButton button = Objects.requireNonNull(kinds.get(kind));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.kindProperty().set(kind);
        });
        return button;
    }

    private void fillTable() {
        table.getStyleClass().add("data-table");
        table.setItems(model.rows());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> {
            if (!table.getSelectionModel().isEmpty()) {
                everyRow.set(false);
            }
            select();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::selectEveryRow);
        everyRow.addListener((_, _, _) -> select());
        table.setSortPolicy(_ -> {
            if (!isBuilding) {
                order();
            }
            return true;
        });
        table.setRowFactory(_ -> row());
        var nothing = new Label();
        nothing.textProperty().bind(messages.binding("data.none"));
        table.setPlaceholder(nothing);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void showAgain() {
        showKind(model.kindProperty().get());
    }

    private void showKind(DataKind kind) {
        Objects.requireNonNull(kinds.get(kind)).setSelected(true);
        isBuilding = true;
        table.getSortOrder().clear();
        List<DataColumn> columns = model.columns();
        var built = new ArrayList<TableColumn<DataRow, ?>>();
        for (int i = 0; i < columns.size(); i++) {
            built.add(new FilterColumn(columns.get(i), i, model, messages, this::focusRows));
        }
        table.getColumns().setAll(built);
        fit();
        table.getSortOrder()
                .setAll(model.order().stream()
                        .map(by -> sorted(built.get(by.column()), by))
                        .toList());
        isBuilding = false;
        this.columns.tell(table.getColumns());
        showFacets(kind);
    }

    /// Makes room for words of the size of the moment.
    private void fit() {
        double zoom = session.getTextSize().factor();
        table.setFixedCellSize(Math.round(ROW * zoom));
        table.getColumns().forEach(column -> ((FilterColumn) column).fit(zoom));
    }

    private static TableColumn<DataRow, ?> sorted(TableColumn<DataRow, ?> column, RowChoice.Order by) {
        column.setSortType(by.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        return column;
    }

    private void showFacets(DataKind kind) {
        facetButtons.clear();
        Facet.of(kind).forEach(facet -> facetButtons.put(facet, new FacetButton(facet, model, messages)));
        facets.getChildren().setAll(facetButtons.values());
        facetButtons.values().forEach(each -> each.tell(model.facetsProperty().get()));
    }

    /// Selects all of very many rows without the table's knowing it.
    private void selectEveryRow(KeyEvent event) {
        if (event.isShortcutDown()
                && event.getCode() == KeyCode.A
                && table.getItems().size() > MANY) {
            table.getSelectionModel().clearSelection();
            everyRow.set(true);
            event.consume();
        }
    }

    /// Many rows may change at once: what is selected is told once they all have.
    private void select() {
        if (!isSelecting) {
            isSelecting = true;
            Platform.runLater(() -> {
                isSelecting = false;
                model.selection().select(selected());
            });
        }
    }

    /// Rows that come in another language, order or choice stay selected as far as they are still there.
    private void selectAgain() {
        everyRow.set(false);
        if (table.getItems().size() > MANY) {
            return;
        }
        Set<Object> before = Collections.newSetFromMap(new IdentityHashMap<>());
        model.selection().rowsProperty().get().forEach(row -> before.add(row.subject()));
        if (!before.isEmpty()) {
            Platform.runLater(() -> select(before));
        }
    }

    private void select(Set<Object> subjects) {
        List<DataRow> rows = table.getItems();
        int[] wanted = IntStream.range(0, rows.size())
                .filter(index -> subjects.contains(rows.get(index).subject()))
                .toArray();
        if (wanted.length > 0) {
            table.getSelectionModel().selectIndices(wanted[0], wanted);
        }
    }

    private List<DataRow> selected() {
        List<DataRow> rows = table.getItems();
        if (everyRow.get()) {
            return List.copyOf(rows);
        }
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < rows.size())
                .sorted()
                .map(rows::get)
                .toList();
    }

    private void tell() {
        kinds.forEach((kind, button) -> button.setText(messages.text(
                switch (kind) {
                    case FIGURES -> "data.figures";
                    case DERIVED -> "data.derived";
                    case EVENTS -> "data.events";
                },
                model.countsProperty().get().getOrDefault(kind, 0))));
        boolean some = model.onlyProperty().get() != null;
        only.setText(some ? messages.text("data.only") : "");
        only.setVisible(some);
        all.setVisible(some);
        table.setAccessibleText(messages.text("data.table"));
    }

    private void order() {
        var columns =
                table.getSortOrder().stream().map(FilterColumn.class::cast).toList();
        model.order(
                columns.stream().map(FilterColumn::number).toList(),
                columns.stream()
                        .map(column -> column.getSortType() == TableColumn.SortType.DESCENDING)
                        .toList());
    }

    private TableRow<DataRow> row() {
        var row = new TableRow<DataRow>();
        everyRow.subscribe(every -> row.pseudoClassStateChanged(CHOSEN, every));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean plain = !event.isShiftDown() && !event.isShortcutDown();
            DataRow chosen = row.getItem();
            if (event.getButton() == MouseButton.PRIMARY && plain && event.getClickCount() == 2 && chosen != null) {
                Bounds at = row.localToScreen(row.getLayoutBounds());
                explain(chosen, new BoundingBox(event.getScreenX() - 4, at.getMinY(), 8, at.getHeight()));
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        DataRow chosen = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            explain(chosen, boundsOf(chosen));
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            model.selection().select(selected());
            if (event.isShiftDown()) {
                copy.copyRaw();
            } else {
                copy.copyShown();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            table.getSelectionModel().clearSelection();
            everyRow.set(false);
        }
    }

    private void explain(DataRow row, @Nullable Bounds near) {
        session.requestEvidence(new EvidenceRequest(row.id(), near));
    }

    /// Where the name in a row is on the screen; null where the row is out of sight.
    private @Nullable Bounds boundsOf(DataRow wanted) {
        return table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getItem() == wanted)
                .findFirst()
                .map(node -> node.localToScreen(new BoundingBox(0, 0, NAME, table.getFixedCellSize())))
                .orElse(null);
    }

    /// The chosen rows as they look: the columns that are shown.
    private CopiedTable copied(List<DataRow> rows) {
        var shown = table.getVisibleLeafColumns().stream()
                .map(FilterColumn.class::cast)
                .map(FilterColumn::number)
                .toList();
        return new CopiedTable(
                shown.stream()
                        .map(number -> messages.text(model.columns().get(number).key()))
                        .toList(),
                rows.stream().map(row -> shown.stream().map(row::word).toList()).toList(),
                shown.stream()
                        .map(number -> model.columns().get(number).look() == DataColumn.Look.AMOUNT)
                        .toList());
    }

    private void focusRows() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
