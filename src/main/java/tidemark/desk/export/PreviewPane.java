package tidemark.desk.export;

import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;

/// A picture as it will be written, as large as there is room for, on squares where it has no ground.
final class PreviewPane extends Region {

    private static final double EDGE = 16;

    private final Region sheet = new Region();
    private final PictureView view = new PictureView();
    private @Nullable Picture picture;

    PreviewPane() {
        getStyleClass().add("export-preview");
        sheet.getStyleClass().add("export-sheet");
        view.setMouseTransparent(true);
        view.setFocusTraversable(false);
        getChildren().addAll(sheet, view);
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
    }

    /// @param transparent whether it is written without its ground
    void show(@Nullable Picture shown, boolean transparent) {
        picture = shown;
        view.setGroundShown(!transparent);
        sheet.getStyleClass().remove("squares");
        if (transparent) {
            sheet.getStyleClass().add("squares");
        }
        fit();
    }

    private void fit() {
        Picture shown = picture;
        double width = getWidth() - 2 * EDGE;
        double height = getHeight() - 2 * EDGE;
        if (shown == null || width < 1 || height < 1) {
            view.setPicture(null);
            return;
        }
        view.setPicture(shown.scaled(Math.min(width / shown.width(), height / shown.height())));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = view.prefWidth(-1);
        double height = view.prefHeight(-1);
        double x = snapPositionX((getWidth() - width) / 2);
        double y = snapPositionY((getHeight() - height) / 2);
        view.resizeRelocate(x, y, width, height);
        sheet.resizeRelocate(x, y, width, height);
        sheet.setVisible(view.getPicture() != null);
    }
}
