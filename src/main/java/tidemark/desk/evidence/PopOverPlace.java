package tidemark.desk.evidence;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/// Where a popover stands beside what it explains, so that it covers neither that nor leaves the screen.
///
/// @param x of the arrow's point, on the screen
/// @param y of the arrow's point, on the screen
/// @param height how high it may be
record PopOverPlace(Side side, Along along, double x, double y, double height) {

    /// From the arrow's point to the popover's own edge.
    static final double ARROW = 10;

    /// From the popover's near corner to the arrow, for an arrow that is not in the middle.
    static final double CORNER = 26;

    private static final double MARGIN = 8;

    /// On which side of what it explains it stands.
    enum Side {
        RIGHT,
        LEFT,
        BELOW,
        ABOVE
    }

    /// Where along its edge the arrow is.
    enum Along {
        START,
        MIDDLE,
        END
    }

    static PopOverPlace of(Bounds near, Rectangle2D screen, double width, double height) {
        Side side = side(near, screen, width);
        return switch (side) {
            case RIGHT, LEFT -> beside(side, near, screen, height);
            case BELOW, ABOVE -> stacked(side, near, screen, width, height);
        };
    }

    private static Side side(Bounds near, Rectangle2D screen, double width) {
        double needed = width + ARROW + MARGIN;
        if (screen.getMaxX() - near.getMaxX() >= needed) {
            return Side.RIGHT;
        }
        if (near.getMinX() - screen.getMinX() >= needed) {
            return Side.LEFT;
        }
        return screen.getMaxY() - near.getMaxY() >= near.getMinY() - screen.getMinY() ? Side.BELOW : Side.ABOVE;
    }

    private static PopOverPlace beside(Side side, Bounds near, Rectangle2D screen, double height) {
        double x = side == Side.RIGHT ? near.getMaxX() : near.getMinX();
        double y =
                Math.clamp(near.getCenterY(), screen.getMinY() + CORNER + MARGIN, screen.getMaxY() - CORNER - MARGIN);
        double below = screen.getMaxY() - MARGIN - y;
        double above = y - screen.getMinY() - MARGIN;
        if (height - CORNER <= below) {
            return new PopOverPlace(side, Along.START, x, y, height);
        }
        if (height / 2 <= Math.min(below, above)) {
            return new PopOverPlace(side, Along.MIDDLE, x, y, height);
        }
        return below >= above
                ? new PopOverPlace(side, Along.START, x, y, Math.min(height, below + CORNER))
                : new PopOverPlace(side, Along.END, x, y, Math.min(height, above + CORNER));
    }

    private static PopOverPlace stacked(Side side, Bounds near, Rectangle2D screen, double width, double height) {
        double y = side == Side.BELOW ? near.getMaxY() : near.getMinY();
        double room = side == Side.BELOW ? screen.getMaxY() - y : y - screen.getMinY();
        double x = near.getCenterX();
        double right = screen.getMaxX() - MARGIN - x;
        double left = x - screen.getMinX() - MARGIN;
        Along along = width / 2 <= Math.min(right, left) ? Along.MIDDLE : right >= left ? Along.START : Along.END;
        return new PopOverPlace(side, along, x, y, Math.min(height, room - ARROW - MARGIN));
    }
}
