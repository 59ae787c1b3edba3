package tidemark.desk.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;

/// Charts in as many columns as there is room for. Only those in sight or near are drawn; the others keep their place
/// until they come near.
public final class ChartGrid extends Region {

    private static final double LEAST_WIDTH = 330;
    private static final double UNKNOWN_SIGHT = 900;
    private static final int MOST_ROUNDS = 6;

    private final List<GridCell> cells;
    private final ScrollPane scroller;
    private final boolean wide;
    private final Subscription heeding;
    private List<Arrangement.Place> places = List.of();
    private Runnable onDrawn = () -> {};

    private ChartGrid(List<GridCell> cells, Session session, ScrollPane scroller, boolean wide) {
        this.cells = cells;
        this.scroller = scroller;
        this.wide = wide;
        getStyleClass().add("chart-grid");
        cells.forEach(cell -> getChildren().add(cell.region()));
        heeding = Subscription.combine(
                session.litProperty().subscribe(lit -> cells.forEach(cell -> cell.light(lit))),
                session.languageProperty().subscribe(this::requestLayout),
                session.themeProperty().subscribe(this::requestLayout),
                session.textSizeProperty().subscribe(this::requestLayout));
        scroller.vvalueProperty().subscribe(this::sightMoved);
        scroller.heightProperty().subscribe(this::sightMoved);
        layoutYProperty().subscribe(this::sightMoved);
    }

    /// Charts in columns.
    ///
    /// @param lead stands before the charts, one column wide; null for none
    /// @param scroller that the grid is scrolled by, itself or around it
    public static ChartGrid columns(
            @Nullable Region lead,
            List<ChartViewModel> charts,
            Session session,
            Messages messages,
            ChartActions actions,
            ScrollPane scroller) {
        var cells = new ArrayList<GridCell>();
        if (lead != null) {
            cells.add(new LeadCell(lead));
        }
        charts.forEach(chart -> cells.add(new ChartCard(chart, session, messages, actions)));
        return new ChartGrid(List.copyOf(cells), session, scroller, false);
    }

    /// Charts one below the other, each as wide as the grid.
    public static ChartGrid rows(
            List<ChartViewModel> charts,
            Session session,
            Messages messages,
            ChartActions actions,
            ScrollPane scroller) {
        var cells = charts.stream()
                .<GridCell>map(chart -> new ChartCard(chart, session, messages, actions))
                .toList();
        return new ChartGrid(cells, session, scroller, true);
    }

    /// Called when a chart has been drawn for the first time, and at every later drawing.
    public void setOnDrawn(Runnable listener) {
        onDrawn = listener;
    }

    /// Heeds the session no more.
    public void dispose() {
        heeding.unsubscribe();
    }

    /// Scrolls to the first chart that shows a figure or an event and takes the keyboard to its mark.
    ///
    /// @return whether there is one
    public boolean reveal(String id) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).holds(id)) {
                reveal(i, id);
                return true;
            }
        }
        return false;
    }

    /// Charts on the way are drawn as they come near and may be higher than was guessed, which moves those below.
    private void reveal(int number, String id) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            scroller.layout();
            double before = scroller.getVvalue();
            scrollTo(places.get(number));
            scroller.layout();
            if (before == scroller.getVvalue()) {
                break;
            }
        }
        cells.get(number).focus(id);
    }

    /// The whole place into sight with a little air, or its top where it is higher than what is seen.
    private void scrollTo(Arrangement.Place place) {
        double seen = scroller.getViewportBounds().getHeight();
        double room = scroller.getContent().getLayoutBounds().getHeight() - seen;
        double top = scroller.getContent().sceneToLocal(localToScene(0, 0)).getY() + snappedTopInset() + place.y();
        double now = scroller.getVvalue() * room;
        if (room > 0 && (top < now || top + place.height() > now + seen)) {
            scroller.setVvalue(Math.clamp((top - Arrangement.GAP) / room, 0, 1));
        }
    }

    private void sightMoved() {
        if (places.size() == cells.size() && undrawnInSight()) {
            requestLayout();
        }
    }

    private boolean undrawnInSight() {
        for (int i = 0; i < cells.size(); i++) {
            if (isNear(places.get(i)) && !cells.get(i).isDrawnFor(places.get(i).width())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        arrange(inner(width < 0 ? getWidth() : width));
        double needed =
                places.stream().mapToDouble(Arrangement.Place::bottom).max().orElse(0);
        return snappedTopInset() + needed + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        arrange(inner(getWidth()));
        for (int i = 0; i < cells.size(); i++) {
            var place = places.get(i);
            var cell = cells.get(i);
            if (cell.isDrawnFor(place.width())) {
                cell.show(place.width(), place.height());
            }
            cell.region()
                    .resizeRelocate(
                            snappedLeftInset() + place.x(),
                            snappedTopInset() + place.y(),
                            place.width(),
                            place.height());
        }
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /// Places all cards; draws those that come near, and places again where a picture is not as high as was guessed.
    private void arrange(double asked) {
        double width = Math.max(LEAST_WIDTH, asked);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            places = Arrangement.of(
                    width, cells.stream().map(cell -> item(cell, width)).toList());
            if (!drawNear()) {
                return;
            }
        }
    }

    private Arrangement.Item item(GridCell cell, double width) {
        int columns = Arrangement.columns(width);
        int span = wide ? columns : cell.span(columns);
        return new Arrangement.Item(span, cell.height(Arrangement.width(width, span)));
    }

    private boolean drawNear() {
        boolean any = false;
        for (int i = 0; i < cells.size(); i++) {
            double width = places.get(i).width();
            if (isNear(places.get(i)) && !cells.get(i).isDrawnFor(width)) {
                cells.get(i).draw(width);
                any = true;
            }
        }
        if (any) {
            onDrawn.run();
        }
        return any;
    }

    /// Within what is seen, or half of it above or below.
    private boolean isNear(Arrangement.Place place) {
        double seen = scroller.getHeight() > 0 ? scroller.getHeight() : UNKNOWN_SIGHT;
        double top = scroller.getScene() == null || getScene() == null
                ? 0
                : scroller.localToScene(0, 0).getY() - localToScene(0, 0).getY() - snappedTopInset();
        return place.bottom() > top - seen / 2 && place.y() < top + 1.5 * seen;
    }
}
