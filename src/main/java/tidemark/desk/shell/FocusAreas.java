package tidemark.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// The areas of the window in the order in which a key takes the reader from one to the next: the last is followed by
/// the first.
///
/// @param areas from the top of the window to its bottom; those that are not shown are passed over
record FocusAreas(List<Node> areas) {

    FocusAreas {
        areas = List.copyOf(areas);
    }

    /// Takes the keyboard to another area.
    ///
    /// @param focused where it is now; null for nowhere
    /// @param step 1 for the next area, -1 for the one before
    void move(@Nullable Node focused, int step) {
        int from = number(focused);
        int start = from < 0 && step < 0 ? 0 : from;
        for (int i = 1; i <= areas.size(); i++) {
            Node area = areas.get(Math.floorMod(start + i * step, areas.size()));
            if (isShown(area)) {
                focus(area);
                return;
            }
        }
    }

    /// The area that a node is in, the innermost where they lie in one another; -1 for none.
    private int number(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            int found = areas.indexOf(at);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static void focus(Node area) {
        var stops = new ArrayList<Node>();
        collect(area, stops);
        Node stop = stops.stream()
                .filter(node -> isInSight(node, area))
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .orElse(area);
        reveal(stop);
        stop.requestFocus();
    }

    /// An area that takes the keyboard itself is its own only stop.
    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }

    private static boolean isShown(Node area) {
        for (Node at = area; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return area.getScene() != null;
    }

    private static boolean isInSight(Node node, Node area) {
        return inScene(area).contains(inScene(node).getCenterX(), inScene(node).getCenterY())
                && scroller(node)
                        .map(pane -> inScene(pane).intersects(inScene(node)))
                        .orElse(true);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Scrolls as far as needed for a node to be seen, its top first.
    private static void reveal(Node node) {
        scroller(node).ifPresent(pane -> {
            Bounds seen = inScene(pane);
            Bounds wanted = inScene(node);
            if (wanted.getMinY() < seen.getMinY() || wanted.getMinY() > seen.getMaxY()) {
                Scrolling.by(pane, wanted.getMinY() - seen.getMinY());
            }
        });
    }

    private static Optional<ScrollPane> scroller(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
