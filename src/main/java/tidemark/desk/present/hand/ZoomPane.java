package tidemark.desk.present.hand;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;

/// The part of the slide that was enlarged, over the whole one: drawn anew from its marks, at most once a frame.
public final class ZoomPane extends Pane {
    private final HandViewModel model;
    private final Canvas canvas = new Canvas();
    private final Subscription follows;

    public ZoomPane(HandViewModel model) {
        this.model = model;
        getStyleClass().add("hand-zoom");
        setMouseTransparent(true);
        follows = Subscription.combine(
                model.regionProperty().subscribe(this::requestLayout),
                model.seenProperty().subscribe(this::requestLayout));
    }

    /// Listens to the hand no more.
    public void dispose() {
        follows.unsubscribe();
    }

    @Override
    protected void layoutChildren() {
        HandViewModel.Seen seen = model.seenProperty().get();
        Region region = model.regionProperty().get();
        if (seen == null || region.isWhole()) {
            getChildren().clear();
        } else {
            paint(seen, region);
            getChildren().setAll(canvas);
        }
    }

    private void paint(HandViewModel.Seen seen, Region region) {
        Picture part = region.of(seen.picture());
        Picture fitting = part.scaled(getWidth() / part.width());
        canvas.setWidth(fitting.width());
        canvas.setHeight(fitting.height());
        FxRenderer.paint(fitting, seen.lit(), canvas.getGraphicsContext2D());
    }
}
