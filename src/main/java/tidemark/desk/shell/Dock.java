package tidemark.desk.shell;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The page of the window and, at its right, one pane beside it at a time. The edge between them can be dragged.
public final class Dock extends Region {

    private static final double USUAL = 420;
    private static final double LEAST = 280;
    private static final double LEAST_PAGE = 420;
    private static final double EDGE = 6;

    private final Region page;
    private final Region edge = new Region();
    private final DoubleProperty paneWidth = new SimpleDoubleProperty(this, "paneWidth", USUAL);
    private @Nullable Node pane;

    Dock(Region page) {
        this.page = page;
        getStyleClass().add("dock");
        edge.getStyleClass().add("dock-edge");
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(event -> paneWidth.set(
                clamped(getWidth() - sceneToLocal(event.getSceneX(), 0).getX())));
        paneWidth.subscribe(this::requestLayout);
        getChildren().add(page);
    }

    /// How wide the pane is, in pixels, where the window is wide enough for it.
    public DoubleProperty paneWidthProperty() {
        return paneWidth;
    }

    public @Nullable Node shown() {
        return pane;
    }

    /// Shows a pane instead of the one that may be shown now.
    public void show(Node shown) {
        pane = shown;
        getChildren().setAll(page, shown, edge);
    }

    public void hide() {
        pane = null;
        getChildren().setAll(page);
    }

    private double clamped(double width) {
        return Math.clamp(width, LEAST, Math.max(LEAST, getWidth() - LEAST_PAGE));
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Node shown = pane;
        double width = shown == null ? 0 : Math.round(clamped(paneWidth.get()));
        double left = getWidth() - width;
        page.resizeRelocate(0, 0, left, getHeight());
        if (shown != null) {
            shown.resizeRelocate(left, 0, width, getHeight());
            edge.resizeRelocate(left - EDGE / 2, 0, EDGE, getHeight());
        }
    }
}
