package tidemark.desk.present.screens;

import javafx.geometry.Rectangle2D;

/// One screen.
///
/// @param area where it lies among the others, in the units of windows
/// @param scale pixels of the screen to a unit
/// @param main whether the system takes it for the first one
public record ScreenPlace(Rectangle2D area, double scale, boolean main) {

    /// Its width and height in pixels, such as `1920 × 1080`.
    public String pixels() {
        return Math.round(area.getWidth() * scale) + " × " + Math.round(area.getHeight() * scale);
    }

    boolean holds(double x, double y) {
        return area.contains(x, y);
    }

    double middleX() {
        return (area.getMinX() + area.getMaxX()) / 2;
    }

    double middleY() {
        return (area.getMinY() + area.getMaxY()) / 2;
    }
}
