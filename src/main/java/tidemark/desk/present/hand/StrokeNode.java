package tidemark.desk.present.hand;

import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.shape.Path;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.PenStroke;

/// A stroke of the pen as short pieces, so that a point more paints anew only the place around it.
final class StrokeNode extends Group {
    private static final int PIECE = 24;

    private final double width;
    private final double height;
    private @Nullable PenStroke shown;

    /// @param width of the slide
    /// @param height of the slide
    StrokeNode(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// Shows a stroke; of one that only grew, the last piece is made anew.
    void show(PenStroke stroke) {
        if (stroke.equals(shown)) {
            return;
        }
        int pieces = grownFrom(shown, stroke) ? Math.max(0, getChildren().size() - 1) : 0;
        getChildren().remove(pieces, getChildren().size());
        shown = stroke;
        List<PenStroke.Point> points = stroke.points();
        for (int from = pieces * PIECE; from < points.size(); from += PIECE) {
            getChildren().add(piece(stroke, from, Math.min(from + PIECE, points.size())));
        }
    }

    private static boolean grownFrom(@Nullable PenStroke before, PenStroke now) {
        return before != null
                && before.ink() == now.ink()
                && before.points().size() < now.points().size()
                && before.points()
                        .equals(now.points().subList(0, before.points().size()));
    }

    private Path piece(PenStroke stroke, int from, int to) {
        var path = new Path(Curve.of(stroke.points(), from, to, width, height));
        path.getStyleClass().setAll("hand-ink", styleClass(stroke.ink()));
        path.setStrokeWidth(stroke.width() * height);
        return path;
    }

    static String styleClass(PenStroke.Ink ink) {
        return "hand-ink-" + ink.name().toLowerCase(Locale.ROOT);
    }
}
