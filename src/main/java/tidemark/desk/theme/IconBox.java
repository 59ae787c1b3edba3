package tidemark.desk.theme;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The room of an icon, which style sheets size by the words beside it; the icon fills it.
final class IconBox extends Region {
    /// Side of the square in which icons are drawn.
    private static final double DRAWN = 16;

    private final Scale scale = new Scale(1, 1);

    IconBox(SVGPath icon) {
        getStyleClass().add("icon-box");
        setMouseTransparent(true);
        icon.setManaged(false);
        icon.getTransforms().add(scale);
        getChildren().add(icon);
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / DRAWN);
        scale.setY(getHeight() / DRAWN);
    }
}
