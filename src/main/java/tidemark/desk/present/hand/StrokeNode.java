package tidemark.desk.present.hand;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.PenStroke;

/// A stroke of the pen as short pieces, so that a point more paints anew only the place around it. A rim in the colour
/// of
/// the ground sets it off from bars of much the same colour.
final class StrokeNode extends Group {
    private static final int PIECE = 24;

    /// On either side, as a fraction of the slide's height.
    private static final double RIM = 0.002;

    private final double width;
    private final double height;
    private final ObservableValue<Paint> ground;
    private final Group rims = new Group();
    private final Group lines = new Group();
    private @Nullable PenStroke shown;

    /// @param width of the slide
    /// @param height of the slide
    /// @param ground of the slide
    StrokeNode(double width, double height, ObservableValue<Paint> ground) {
        this.width = width;
        this.height = height;
        this.ground = ground;
        getChildren().setAll(rims, lines);
    }

    /// Shows a stroke; of one that only grew, the last piece is made anew.
    void show(PenStroke stroke) {
        if (stroke.equals(shown)) {
            return;
        }
        int pieces = grownFrom(shown, stroke) ? Math.max(0, lines.getChildren().size() - 1) : 0;
        rims.getChildren().remove(pieces, rims.getChildren().size());
        lines.getChildren().remove(pieces, lines.getChildren().size());
        shown = stroke;
        List<PenStroke.Point> points = stroke.points();
        for (int from = pieces * PIECE; from < points.size(); from += PIECE) {
            add(stroke, from, Math.min(from + PIECE, points.size()));
        }
    }

    private static boolean grownFrom(@Nullable PenStroke before, PenStroke now) {
        return before != null
                && before.ink() == now.ink()
                && before.points().size() < now.points().size()
                && before.points()
                        .equals(now.points().subList(0, before.points().size()));
    }

    private void add(PenStroke stroke, int from, int to) {
        Path rim = piece(stroke, from, to, stroke.width() + 2 * RIM);
        rim.getStyleClass().setAll("hand-ink");
        rim.strokeProperty().bind(ground);
        rims.getChildren().add(rim);
        Path line = piece(stroke, from, to, stroke.width());
        line.getStyleClass().setAll("hand-ink", styleClass(stroke.ink()));
        lines.getChildren().add(line);
    }

    private Path piece(PenStroke stroke, int from, int to, double thickness) {
        var path = new Path(Curve.of(stroke.points(), from, to, width, height));
        path.setStrokeWidth(thickness * height);
        return path;
    }

    static String styleClass(PenStroke.Ink ink) {
        return "hand-ink-" + ink.name().toLowerCase(Locale.ROOT);
    }
}
