package tidemark.desk.outline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Moves the chosen rows of a list by hand: a line shows between which rows they would fall, and the list scrolls under
/// a hand at its edge. It is a gesture within the window, so that a file that is dragged in from outside is no matter
/// of it.
final class RowDrag {
    private static final double EDGE = 36;
    private static final double STEP = 12;
    private static final Duration TICK = Duration.millis(16);

    private final ListView<?> list;
    private final Region line;
    private final IntConsumer onDropped;
    private final Timeline scrolling = new Timeline(new KeyFrame(TICK, _ -> scroll()));
    private final EventHandler<MouseDragEvent> over = this::dragged;
    private final EventHandler<MouseDragEvent> released = _ -> drop();
    /// A hand that moves and holds nothing let go outside of the window.
    private final EventHandler<MouseEvent> lost = _ -> cancel();
    private @Nullable Scene scene;
    private int taken = -1;
    private double hand;
    private int before = -1;

    /// @param line shows where rows would fall; lies over the list
    /// @param onDropped takes the number of the row before which the chosen ones fell, or that of all rows
    RowDrag(ListView<?> list, Region line, IntConsumer onDropped) {
        this.list = list;
        this.line = line;
        this.onDropped = onDropped;
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        list.addEventFilter(MouseEvent.DRAG_DETECTED, this::begin);
    }

    private void pressed(MouseEvent event) {
        taken = event.getButton() == MouseButton.PRIMARY && !isOnBar(event)
                ? rowAt(y(event)).map(IndexedCell::getIndex).orElse(-1)
                : -1;
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

    /// The row under the hand may scroll away and be no more: it is the whole window that heeds the hand from now on.
    private void begin(MouseEvent event) {
        if (taken >= 0) {
            if (!list.getSelectionModel().isSelected(taken)) {
                list.getSelectionModel().clearAndSelect(taken);
            }
            list.startFullDrag();
            scene = list.getScene();
            scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
            scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, released);
            scene.addEventFilter(MouseEvent.MOUSE_MOVED, lost);
            dragged(event);
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        hand = y(event);
        show();
        boolean atEdge = hand < EDGE || hand > list.getHeight() - EDGE;
        if (atEdge) {
            scrolling.play();
        } else {
            scrolling.stop();
        }
    }

    private void drop() {
        int target = before;
        if (cancel()) {
            onDropped.accept(target);
        }
    }

    /// Leaves everything where it was.
    ///
    /// @return false where nothing was dragged
    boolean cancel() {
        boolean dragged = before >= 0;
        stop();
        return dragged;
    }

    /// Ends what goes on by itself.
    void stop() {
        before = -1;
        taken = -1;
        line.setVisible(false);
        scrolling.stop();
        if (scene != null) {
            scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over);
            scene.removeEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, released);
            scene.removeEventFilter(MouseEvent.MOUSE_MOVED, lost);
            scene = null;
        }
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
        return cells().stream().min(Comparator.comparingDouble(cell -> {
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
