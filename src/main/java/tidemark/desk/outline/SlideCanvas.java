package tidemark.desk.outline;

import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;

/// The picture of a slide, as wide as there is room and painted anew for each width.
final class SlideCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private @Nullable Picture picture;
    private @Nullable Picture painted;
    private final double wide;

    /// @param wide how wide a slide is, in heights of it
    SlideCanvas(double wide) {
        this.wide = wide;
        getStyleClass().add("outline-slide");
        setMouseTransparent(true);
        getChildren().add(canvas);
    }

    /// Shows a picture; null for an empty sheet.
    void show(@Nullable Picture wanted) {
        picture = wanted;
        canvas.setVisible(wanted != null);
        setAccessibleText(wanted == null ? null : wanted.title());
        requestLayout();
    }

    private double ratio() {
        return picture == null ? 1 / wide : picture.height() / picture.width();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = (width < 0 ? prefWidth(-1) : width) - 2 * snappedLeftInset();
        return Math.ceil(room * ratio() + 2 * snappedTopInset());
    }

    @Override
    protected void layoutChildren() {
        double inset = snappedLeftInset();
        double room = getWidth() - 2 * inset;
        double high = getHeight() - 2 * snappedTopInset();
        Picture wanted = picture;
        if (wanted == null || room < 1 || high < 1) {
            return;
        }
        double width = Math.floor(Math.min(room, high / ratio()));
        if (wanted != painted || width != canvas.getWidth()) {
            painted = wanted;
            Picture small = wanted.scaled(width / wanted.width());
            canvas.setWidth(width);
            canvas.setHeight(Math.floor(small.height()));
            FxRenderer.paint(small, Set.of(), canvas.getGraphicsContext2D());
        }
        canvas.relocate(
                Math.floor((getWidth() - canvas.getWidth()) / 2), Math.floor((getHeight() - canvas.getHeight()) / 2));
    }
}
