package tidemark.desk.evidence;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;

/// Where a popover stands beside what it explains, so that it covers neither that nor leaves the screen.
///
/// @param x of the point of what it explains that it is nearest to, on the screen
/// @param y of the same point, on the screen
/// @param height how high it may be
record PopOverPlace(Side side, Along along, double x, double y, double height) {

    /// The room that is kept between what it explains and the popover's own edge.
    static final double ARROW = 10;

    /// From the popover's near corner to that point, where the point is not beside its middle.
    static final double CORNER = 26;

    private static final double MARGIN = 8;

    /// On which side of what it explains it stands.
    enum Side {
        RIGHT,
        LEFT,
        BELOW,
        ABOVE
    }

    /// Where along its edge that point is.
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

    /// How far to the right so many pixels away from what it explains are.
    double awayX(double pixels) {
        return switch (side) {
            case RIGHT -> pixels;
            case LEFT -> -pixels;
            case BELOW, ABOVE -> 0;
        };
    }

    /// How far down so many pixels away from what it explains are.
    double awayY(double pixels) {
        return switch (side) {
            case RIGHT, LEFT -> 0;
            case BELOW -> pixels;
            case ABOVE -> -pixels;
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
