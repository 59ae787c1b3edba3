package tidemark.desk.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Moves the chosen rows of a list by hand: a line shows between which rows they would fall, and the list scrolls under
/// a hand at its edge. It is a gesture within the window, so that a file that is dragged in from outside is no matter
/// of it.
final class RowDrag {
    private static final double STILL = 6;
    private static final double EDGE = 36;
    private static final double STEP = 12;
    private static final Duration TICK = Duration.millis(16);

    private final ListView<?> list;
    private final Region line;
    private final IntConsumer onDropped;
    private final Timeline scrolling = new Timeline(new KeyFrame(TICK, _ -> scroll()));
    private double from = Double.NaN;
    private double hand;
    private int before = -1;

    /// @param line shows where rows would fall; lies over the list
    /// @param onDropped takes the number of the row before which the chosen ones were dropped, from 0; the number of
    ///     rows for behind the last
    RowDrag(ListView<?> list, Region line, IntConsumer onDropped) {
        this.list = list;
        this.line = line;
        this.onDropped = onDropped;
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        boolean row = event.getButton() == MouseButton.PRIMARY && rowAt(y(event)).isPresent();
        from = row && !isOnBar(event) ? y(event) : Double.NaN;
    }

    private boolean isOnBar(MouseEvent event) {
        return event.getPickResult().getIntersectedNode() == null
                || isWithinBar(event.getPickResult().getIntersectedNode());
    }

    private static boolean isWithinBar(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return true;
            }
        }
        return false;
    }

    private void dragged(MouseEvent event) {
        hand = y(event);
        if (before < 0 && (Double.isNaN(from) || Math.abs(hand - from) < STILL)) {
            return;
        }
        show();
        boolean atEdge = hand < EDGE || hand > list.getHeight() - EDGE;
        if (atEdge) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        int target = before;
        if (cancel()) {
            onDropped.accept(target);
            event.consume();
        }
        from = Double.NaN;
    }

    /// Leaves everything where it was.
    ///
    /// @return false where nothing was dragged
    boolean cancel() {
        boolean dragged = before >= 0;
        before = -1;
        from = Double.NaN;
        line.setVisible(false);
        stop();
        return dragged;
    }

    /// Ends what goes on by itself.
    void stop() {
        scrolling.stop();
    }

    /// Scrolls a row into sight, unless it is.
    void reveal(int row) {
        boolean inSight = flow().map(flow -> flow.getFirstVisibleCell() != null
                        && flow.getLastVisibleCell() != null
                        && row > flow.getFirstVisibleCell().getIndex()
                        && row < flow.getLastVisibleCell().getIndex())
                .orElse(false);
        if (!inSight) {
            list.scrollTo(Math.max(0, row - 1));
        }
    }

    private double y(MouseEvent event) {
        return list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    private void show() {
        rowAt(hand).ifPresent(cell -> {
            Bounds box = box(cell);
            boolean upper = hand < box.getCenterY();
            before = cell.getIndex() + (upper ? 0 : 1);
            double height = line.prefHeight(-1);
            double y = Math.clamp((upper ? box.getMinY() : box.getMaxY()) - height / 2, 0, list.getHeight() - height);
            line.resizeRelocate(0, y, box.getWidth(), height);
            line.setVisible(true);
        });
    }

    private void scroll() {
        flow().ifPresent(flow -> flow.scrollPixels(hand < EDGE ? -STEP : STEP));
        show();
    }

    /// The row at a height, or the one nearest to it.
    private Optional<IndexedCell<?>> rowAt(double y) {
        return cells().stream()
                .min(Comparator.comparingDouble(cell -> {
                    Bounds box = box(cell);
                    return y < box.getMinY() ? box.getMinY() - y : Math.max(0, y - box.getMaxY());
                }));
    }

    private List<IndexedCell<?>> cells() {
        return list.lookupAll(".list-cell").stream()
                .<IndexedCell<?>>map(node -> (IndexedCell<?>) node)
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getIndex() >= 0)
                .toList();
    }

    private Bounds box(IndexedCell<?> cell) {
        return list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) list.lookup(".virtual-flow"));
    }
}
