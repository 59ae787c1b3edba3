package tidemark.desk.present.floor;

import java.util.Set;
import javafx.scene.canvas.Canvas;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;

/// A picture no larger than its room.
final class PictureCanvas extends Canvas {
    private final double roomWidth;
    private final double roomHeight;

    PictureCanvas(double roomWidth, double roomHeight) {
        this.roomWidth = roomWidth;
        this.roomHeight = roomHeight;
    }

    void show(Picture picture) {
        double scale = Math.min(roomWidth / picture.width(), roomHeight / picture.height());
        setWidth(Math.floor(scale * picture.width()));
        setHeight(Math.floor(scale * picture.height()));
        FxRenderer.paint(picture.scaled(scale), Set.of(), getGraphicsContext2D());
    }
}
