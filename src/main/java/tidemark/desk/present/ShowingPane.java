package tidemark.desk.present;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tidemark.desk.present.hand.HandPane;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.ZoomPane;
import tidemark.picture.Bounds;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.talk.CardPlace;

/// A slide with the evidence that is laid over it, in any size: on the audience's screen as large as it is, on the
/// speaker's small.
final class ShowingPane extends Pane {

    private final BooleanSupplier moves;
    private final SlidePane slides = new SlidePane();
    private final Canvas card = new Canvas();
    private final @Nullable ZoomPane zoom;
    private final @Nullable HandPane hand;
    private @Nullable Showing shown;

    /// A slide that no hand reaches.
    ShowingPane() {
        moves = () -> false;
        zoom = null;
        hand = null;
        getChildren().setAll(slides, card);
        setMouseTransparent(true);
    }

    /// A slide under the speaker's hand.
    ///
    /// @param moves asked at each change of slide whether the next one comes by a transition
    ShowingPane(HandViewModel model, BooleanSupplier moves) {
        this.moves = moves;
        zoom = new ZoomPane(model);
        hand = new HandPane(model);
        zoom.setManaged(false);
        hand.setManaged(false);
        card.setMouseTransparent(true);
        getChildren().setAll(slides, zoom, card, hand);
    }

    /// Listens to the hand no more.
    void dispose() {
        if (zoom != null && hand != null) {
            zoom.dispose();
            hand.dispose();
        }
    }

    /// Lets the hand be seen on this slide, or not where it is on another one.
    void reach(boolean within) {
        if (zoom != null && hand != null) {
            zoom.setVisible(within);
            hand.setVisible(within);
        }
    }

    /// @param scale 1 for a slide as large as it was drawn
    void show(Showing showing, double scale) {
        Picture slide = scaled(showing.picture(), scale);
        Picture evidence = showing.card();
        if (zoom != null && hand != null) {
            zoom.resize(slide.width(), slide.height());
            hand.resize(slide.width(), slide.height());
        }
        if (isTurn(showing) && moves.getAsBoolean()) {
            slides.turnTo(slide);
        } else {
            slides.show(slide, showing.lit());
        }
        shown = showing;
        card.setVisible(evidence != null);
        if (evidence != null) {
            lay(scaled(evidence, scale), slide, box(slide, showing.explained()));
        }
    }

    /// From a slide as it is to the next one as it is.
    private boolean isTurn(Showing next) {
        Showing before = shown;
        return before != null
                && isAsItIs(before)
                && isAsItIs(next)
                && next.slide().follows(before.slide());
    }

    private static boolean isAsItIs(Showing showing) {
        return showing.page() == null && showing.explained() == null;
    }

    /// The slides to paint ahead.
    SlidePane slides() {
        return slides;
    }

    private static Picture scaled(Picture picture, double scale) {
        return scale == 1 ? picture : picture.scaled(scale);
    }

    private static Optional<Bounds> box(Picture picture, @Nullable String id) {
        return picture.subjects().stream()
                .filter(group -> group.subject() != null && group.subject().id().equals(id))
                .findFirst()
                .flatMap(Bounds::of);
    }

    private void lay(Picture evidence, Picture slide, Optional<Bounds> mark) {
        card.setWidth(evidence.width());
        card.setHeight(evidence.height());
        FxRenderer.paint(evidence, Set.of(), card.getGraphicsContext2D());
        Bounds place = CardPlace.of(slide, evidence, mark);
        card.setLayoutX(place.x());
        card.setLayoutY(place.y());
    }
}
