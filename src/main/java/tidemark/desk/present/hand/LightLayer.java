package tidemark.desk.present.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Group;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Dims everything but what the light is on: with tiles over the whole slide, but for those around the light, which are
/// one piece with a hole. A light that moves paints anew only the place around it, not a whole screen.
final class LightLayer extends Group {
    private static final int COLUMNS = 16;
    private static final int ROWS = 9;
    private static final double CORNER = 0.012;

    /// Edges of tiles are moved by less than this to whole pixels.
    private static final double SNAP = 1;

    private static final String DIM = "hand-dim";

    private final List<Rectangle> tiles = new ArrayList<>();
    private final Path around = new Path();
    private final double[] xs = new double[COLUMNS + 1];
    private final double[] ys = new double[ROWS + 1];
    private double width;
    private double height;

    /// A hole in the dimness: a rectangle with round corners, a circle where it is as wide and as high as they are.
    ///
    /// @param x of its middle
    /// @param y of its middle
    /// @param dx from its middle to the middle of a corner
    /// @param dy likewise
    private record Hole(double x, double y, double dx, double dy, double radius) {}

    LightLayer() {
        for (int i = 0; i < COLUMNS * ROWS; i++) {
            var tile = new Rectangle();
            tile.getStyleClass().setAll(DIM);
            tiles.add(tile);
        }
        around.getStyleClass().setAll(DIM);
        around.setFillRule(FillRule.EVEN_ODD);
        getChildren().setAll(tiles);
        getChildren().add(around);
        setVisible(false);
    }

    /// @param width of the surface
    /// @param height of the surface
    /// @param snapX to whole pixels, so that no seam shows between tiles
    /// @param snapY likewise
    void size(double width, double height, DoubleUnaryOperator snapX, DoubleUnaryOperator snapY) {
        this.width = width;
        this.height = height;
        for (int i = 0; i <= COLUMNS; i++) {
            xs[i] = snapX.applyAsDouble(i * width / COLUMNS);
        }
        for (int i = 0; i <= ROWS; i++) {
            ys[i] = snapY.applyAsDouble(i * height / ROWS);
        }
        for (int i = 0; i < tiles.size(); i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            Rectangle tile = tiles.get(i);
            tile.setX(xs[column]);
            tile.setY(ys[row]);
            tile.setWidth(xs[column + 1] - xs[column]);
            tile.setHeight(ys[row + 1] - ys[row]);
        }
    }

    void show(@Nullable Light light) {
        setVisible(light != null && width > 0);
        if (light != null && width > 0) {
            show(hole(light));
        }
    }

    private Hole hole(Light light) {
        return switch (light) {
            case Light.Round(Spot centre, double radius) ->
                new Hole(centre.x() * width, centre.y() * height, 0, 0, radius * height);
            case Light.Box(Spot corner, double w, double h) -> {
                double radius = Math.min(CORNER * height, Math.min(w * width, h * height) / 2);
                yield new Hole(
                        (corner.x() + w / 2) * width,
                        (corner.y() + h / 2) * height,
                        w * width / 2 - radius,
                        h * height / 2 - radius,
                        radius);
            }
        };
    }

    private void show(Hole hole) {
        double reachX = hole.dx + hole.radius;
        double reachY = hole.dy + hole.radius;
        int left = cell((hole.x - reachX - SNAP) / width, COLUMNS);
        int right = cell((hole.x + reachX + SNAP) / width, COLUMNS);
        int top = cell((hole.y - reachY - SNAP) / height, ROWS);
        int bottom = cell((hole.y + reachY + SNAP) / height, ROWS);
        for (int i = 0; i < tiles.size(); i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            tiles.get(i).setVisible(column < left || column > right || row < top || row > bottom);
        }
        around.getElements()
                .setAll(
                        new MoveTo(xs[left], ys[top]),
                        new LineTo(xs[right + 1], ys[top]),
                        new LineTo(xs[right + 1], ys[bottom + 1]),
                        new LineTo(xs[left], ys[bottom + 1]),
                        new ClosePath());
        cut(hole);
    }

    private static int cell(double at, int count) {
        return Math.clamp((int) Math.floor(at * count), 0, count - 1);
    }

    private void cut(Hole hole) {
        double x = hole.x;
        double y = hole.y;
        double dx = hole.dx;
        double dy = hole.dy;
        double radius = hole.radius;
        around.getElements()
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
