package tidemark.render.fx;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;

/// A ring around the subject that has the focus: a line in ink or white, whichever the ground shows better, with the
/// ground's
/// own colour on both sides, so that it is seen on any mark. Style sheets find it as `focus-ring`.
final class FocusRing extends Group {

    private static final double GAP = 3;
    private static final double LINE = 2;
    private static final double HALO = 6;
    private static final double RADIUS = 4;
    private static final Colour INK = Colour.of(0x10243a);
    private static final Colour WHITE = Colour.of(0xffffff);

    private final Rectangle halo = ring(HALO);
    private final Rectangle line = ring(LINE);

    FocusRing() {
        line.getStyleClass().add("focus-ring");
        getChildren().addAll(halo, line);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    private static Rectangle ring(double width) {
        var ring = new Rectangle();
        ring.setFill(null);
        ring.setStrokeWidth(width);
        ring.setArcWidth(2 * RADIUS);
        ring.setArcHeight(2 * RADIUS);
        return ring;
    }

    /// @param frame that the ring stays within, since nothing is seen beyond it
    void showAround(Bounds box, Bounds frame, Colour ground) {
        Bounds around = box.grow(GAP);
        double edge = HALO / 2;
        double left = Math.max(around.x(), frame.x() + edge);
        double top = Math.max(around.y(), frame.y() + edge);
        place(halo, left, top, around, frame.grow(-edge));
        place(line, left, top, around, frame.grow(-edge));
        halo.setStroke(fx(ground));
        line.setStroke(fx(ground.contrast(INK) >= ground.contrast(WHITE) ? INK : WHITE));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
    }

    private static void place(Rectangle ring, double left, double top, Bounds around, Bounds frame) {
        ring.setX(left);
        ring.setY(top);
        ring.setWidth(Math.max(0, Math.min(around.right(), frame.right()) - left));
        ring.setHeight(Math.max(0, Math.min(around.bottom(), frame.bottom()) - top));
    }

    private static Color fx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
