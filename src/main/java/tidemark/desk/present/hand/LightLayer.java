package tidemark.desk.present.hand;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;

/// Dims everything but what the light is on.
final class LightLayer extends Path {
    private static final double CORNER = 0.012;

    private double width;
    private double height;

    LightLayer() {
        getStyleClass().add("hand-dim");
        setFillRule(FillRule.EVEN_ODD);
        setManaged(false);
        setVisible(false);
    }

    /// @param width of the surface
    /// @param height of the surface
    void size(double width, double height) {
        this.width = width;
        this.height = height;
    }

    void show(@Nullable Light light) {
        setVisible(light != null);
        if (light == null) {
            return;
        }
        getElements()
                .setAll(
                        new MoveTo(0, 0),
                        new LineTo(width, 0),
                        new LineTo(width, height),
                        new LineTo(0, height),
                        new ClosePath());
        switch (light) {
            case Light.Round(Spot centre, double radius) -> {
                double x = centre.x() * width;
                double y = centre.y() * height;
                hole(x, y, 0, 0, radius * height);
            }
            case Light.Box(Spot corner, double w, double h) -> {
                double r = Math.min(CORNER * height, Math.min(w * width, h * height) / 2);
                hole(
                        (corner.x() + w / 2) * width,
                        (corner.y() + h / 2) * height,
                        w * width / 2 - r,
                        h * height / 2 - r,
                        r);
            }
        }
    }

    /// A rectangle with round corners, which is a circle where nothing is between them.
    ///
    /// @param dx from its middle to the middle of a corner
    /// @param dy likewise
    private void hole(double x, double y, double dx, double dy, double radius) {
        getElements()
                .addAll(
                        new MoveTo(x - dx, y - dy - radius),
                        new LineTo(x + dx, y - dy - radius),
                        arc(x + dx + radius, y - dy, radius),
                        new LineTo(x + dx + radius, y + dy),
                        arc(x + dx, y + dy + radius, radius),
                        new LineTo(x - dx, y + dy + radius),
                        arc(x - dx - radius, y + dy, radius),
                        new LineTo(x - dx - radius, y - dy),
                        arc(x - dx, y - dy - radius, radius),
                        new ClosePath());
    }

    private static ArcTo arc(double x, double y, double radius) {
        return new ArcTo(radius, radius, 0, x, y, false, true);
    }
}
