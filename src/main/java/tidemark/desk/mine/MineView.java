package tidemark.desk.mine;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartGrid;

/// The page of the reader's own charts.
public final class MineView extends BorderPane {
    private final MineViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final Runnable toData;
    private final ScrollPane scroller = new ScrollPane();
    private final Label title = new Label();
    private final Label where = new Label();
    private final Label hidden = new Label();
    private final Button showAll = new Button();
    private final Node bar;
    private final Subscription following;
    private @Nullable ChartGrid grid;

    /// @param toData takes the reader to where figures are selected
    public MineView(MineViewModel model, Session session, Messages messages, ChartActions actions, Runnable toData) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = new OwnChartTools(model, session, messages, actions);
        this.toData = toData;
        getStyleClass().addAll("page", "mine-view");
        getStylesheets()
                .add(Objects.requireNonNull(MineView.class.getResource("mine.css"))
                        .toExternalForm());
        scroller.getStyleClass().add("chart-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        bar = bar();
        setTop(bar);
        following = Subscription.combine(
                model.sidecarProperty().subscribe(_ -> build()),
                session.languageProperty().subscribe((_, _) -> build()));
    }

    private HBox bar() {
        title.getStyleClass().add("mine-title");
        where.getStyleClass().add("page-hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button undo = button("mine.undo", "mine-undo", model::undo);
        undo.disableProperty().bind(model.canUndoProperty().not());
        Button redo = button("mine.redo", "mine-redo", model::redo);
        redo.disableProperty().bind(model.canRedoProperty().not());
        showAll.textProperty().bind(messages.binding("mine.show"));
        showAll.setId("mine-show");
        showAll.setOnAction(_ -> model.showAll());
        hidden.getStyleClass().add("page-hint");
        hidden.setMinWidth(USE_PREF_SIZE);
        var bar = new HBox(title, where, space, hidden, showAll, undo, redo);
        bar.getStyleClass().addAll("page-bar", "mine-bar");
        return bar;
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button();
        button.textProperty().bind(messages.binding(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void build() {
        double scrolled = scroller.getVvalue();
        if (grid != null) {
            grid.dispose();
            grid = null;
        }
        tell();
        if (model.isEmpty()) {
            setCenter(empty());
            return;
        }
        grid = ChartGrid.columns(null, model.charts(), session, messages, actions, scroller);
        scroller.setContent(grid);
        setCenter(scroller);
        scroller.layout();
        scroller.setVvalue(scrolled);
    }

    private void tell() {
        title.setText(messages.text("mine.title"));
        title.setMinWidth(USE_PREF_SIZE);
        where.setText(model.where());
        boolean some = model.hidden() > 0;
        hidden.setText(some ? messages.text("mine.hidden", model.hidden()) : "");
        showAll.setVisible(some);
        showAll.setManaged(some);
    }

    private VBox empty() {
        var heading = new Label(messages.text("mine.empty"));
        heading.getStyleClass().add("page-heading");
        var how = new Label(messages.text("mine.how"));
        how.setWrapText(true);
        how.setMaxWidth(520);
        how.getStyleClass().addAll("page-words", "mine-empty-words");
        Button data = button("mine.data", "mine-data", toData);
        data.getStyleClass().add("own-primary");
        var box = new VBox(heading, how, data);
        box.getStyleClass().add("mine-empty");
        return box;
    }

    /// What can be done with all, and the charts.
    public List<Node> areas() {
        return List.of(bar, scroller);
    }

    /// What scrolls the charts.
    public ScrollPane charts() {
        return scroller;
    }

    /// Takes the reader to the chart that shows a figure or an event.
    public void reveal(String id) {
        if (grid != null) {
            grid.reveal(id);
        }
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
        if (grid != null) {
            grid.dispose();
        }
    }
}
