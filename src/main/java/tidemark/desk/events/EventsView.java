package tidemark.desk.events;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartGrid;

/// The page of events: at the left what they can be narrowed by, at the right the events found, drawn as charts.
public final class EventsView extends BorderPane {

    private final EventsViewModel model;
    private final Session session;
    private final Messages messages;
    private final ChartActions actions;
    private final FilterPane filters;
    private final ScrollPane filterScroller = new ScrollPane();
    private final ScrollPane scroller = new ScrollPane();
    private final Label title = label("section-title");
    private final Label counts = label("section-counts");
    private final Label left = label("event-left");
    private final Label nothing = label("event-none");
    private final Map<EventOrder, ToggleButton> orders = new EnumMap<>(EventOrder.class);
    private final Subscription following;
    private Runnable onDrawn = () -> {};
    private @Nullable ChartGrid grid;

    public EventsView(EventsViewModel model, Session session, Messages messages, ChartActions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("events-view");
        getStylesheets()
                .add(Objects.requireNonNull(EventsView.class.getResource("events.css"))
                        .toExternalForm());
        filters = new FilterPane(model, session, messages);
        dress(filterScroller, "narrative-scroller");
        dress(scroller, "chart-scroller");
        scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        filterScroller.setContent(filters);
        var events = new BorderPane(scroller);
        events.setTop(bar());
        setLeft(filterScroller);
        setCenter(events);
        following = Subscription.combine(
                model.foundProperty().subscribe(_ -> show()),
                model.orderProperty().subscribe(_ -> show()),
                session.languageProperty().subscribe(_ -> tell()),
                session.themeProperty().subscribe(_ -> tell()));
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private static void dress(ScrollPane scroller, String styleClass) {
        scroller.getStyleClass().add(styleClass);
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    private Node bar() {
        for (EventOrder order : EventOrder.values()) {
            var button = new ToggleButton();
            button.setId("events-by-" + order);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.orderProperty().set(order);
            });
            orders.put(order, button);
        }
        var segments = new SegmentedButton(orders.values().toArray(ToggleButton[]::new));
        segments.setToggleGroup(new ToggleGroup());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var names = new VBox(title, counts);
        var bar = new HBox(names, space, segments);
        bar.getStyleClass().add("event-bar");
        return bar;
    }

    /// Called at every drawing of a chart.
    public void setOnDrawn(Runnable listener) {
        onDrawn = listener;
        if (grid != null) {
            grid.setOnDrawn(listener);
        }
    }

    /// What the events are narrowed by, and the events.
    public List<Node> areas() {
        return List.of(filterScroller, scroller);
    }

    /// What scrolls the charts.
    public ScrollPane charts() {
        return scroller;
    }

    /// Takes the reader to an event.
    public void reveal(String id) {
        model.uncover(id);
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

    private void show() {
        if (grid != null) {
            grid.dispose();
        }
        var charts = model.charts();
        grid = ChartGrid.rows(model.pictures(charts), session, messages, actions, scroller);
        grid.setOnDrawn(onDrawn);
        var content = new VBox(charts.charts().isEmpty() ? nothing : grid, left);
        content.getStyleClass().add("event-charts");
        scroller.setContent(content);
        scroller.setVvalue(0);
        tell();
    }

    private void tell() {
        int found = model.foundProperty().get().events().size();
        int shown = model.charts().shown();
        title.setText(messages.text("events.title"));
        counts.setText(
                model.isNarrowed()
                        ? messages.text("events.found", model.total(), found)
                        : messages.text("events.counts", model.total(), model.claims()));
        left.setText(shown < found ? messages.text("events.left", shown, found - shown) : "");
        left.setManaged(shown < found);
        nothing.setText(messages.text(model.total() == 0 ? "events.none" : "events.nothing"));
        orders.forEach((order, button) -> {
            button.setSelected(order == model.orderProperty().get());
            button.setText(messages.text(
                    switch (order) {
                        case TIME -> "events.by.time";
                        case SCOPE -> "events.by.scope";
                        case KIND -> "events.by.kind";
                    }));
        });
        filters.tell();
    }
}
