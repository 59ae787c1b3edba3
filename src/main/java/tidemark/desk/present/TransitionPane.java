package tidemark.desk.present;

import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Background;
import tidemark.picture.Bounds;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.talk.motion.Transition;

/// Plays how one slide becomes the next: what does not move is painted once, before it is needed, and over it, no
/// larger than it must be, what moves.
final class TransitionPane extends Pane {
    private static final double NANOS_PER_MILLI = 1e6;

    private final Runnable onEnd;
    private final Canvas still = new Canvas();
    private final Canvas moving = new Canvas();
    private final Frames frames = new Frames();
    private @Nullable Ready ready;
    private @Nullable Transition playing;

    /// What is painted on the canvases.
    private record Ready(Picture before, Picture after, Transition transition) {
        boolean is(Picture from, Picture to) {
            return before == from && after == to;
        }
    }

    /// @param onEnd called when the next slide has come, also where it was completed
    TransitionPane(Runnable onEnd) {
        this.onEnd = onEnd;
        getChildren().setAll(still, moving);
        setMouseTransparent(true);
        setVisible(false);
    }

    boolean isPlaying() {
        return playing != null;
    }

    /// Paints ahead what a transition needs first, behind what is shown; to be hidden by [#rest()] in a later frame.
    void prepare(Picture before, Picture after) {
        if (playing == null && !isReady(before, after) && make(before, after).hasMotion()) {
            toBack();
            setVisible(true);
        }
    }

    /// Hides what was prepared.
    void rest() {
        if (playing == null) {
            setVisible(false);
        }
    }

    /// Begins, in front of everything.
    ///
    /// @return false where there is nothing to play
    boolean play(Picture before, Picture after) {
        Ready known = ready;
        Transition transition = known != null && known.is(before, after) ? known.transition : make(before, after);
        if (transition.hasMotion()) {
            playing = transition;
            paint(transition, 0);
            toFront();
            setVisible(true);
            frames.begin();
        }
        return transition.hasMotion();
    }

    /// Ends at once what is played; nothing where nothing is.
    void complete() {
        if (playing != null) {
            playing = null;
            frames.stop();
            setVisible(false);
            onEnd.run();
        }
    }

    private static void paint(Picture picture, Background background, Canvas canvas) {
        FxRenderer.paint(picture, background, Set.of(), canvas.getGraphicsContext2D());
    }

    private void paint(Transition transition, double moment) {
        Transition.Layer layer = transition.moving(moment);
        paint(layer.picture(), layer.background(), moving);
    }

    private boolean isReady(Picture before, Picture after) {
        return ready != null && ready.is(before, after);
    }

    private Transition make(Picture before, Picture after) {
        var transition = Transition.between(before, after);
        ready = new Ready(before, after, transition);
        if (transition.hasMotion()) {
            Picture picture = transition.still();
            still.setWidth(picture.width());
            still.setHeight(picture.height());
            paint(picture, Background.OPAQUE, still);
            Bounds area = transition.area();
            moving.setLayoutX(area.x());
            moving.setLayoutY(area.y());
            moving.setWidth(area.width());
            moving.setHeight(area.height());
        }
        return transition;
    }

    /// Paints a frame at every pulse, beginning with the one after the first frame.
    private final class Frames extends AnimationTimer {
        private long begun;

        void begin() {
            begun = 0;
            start();
        }

        @Override
        public void handle(long now) {
            Transition transition = playing;
            if (transition == null) {
                stop();
                return;
            }
            begun = begun == 0 ? now : begun;
            double moment = (now - begun) / NANOS_PER_MILLI / transition.duration();
            if (moment >= 1) {
                complete();
            } else {
                paint(transition, moment);
            }
        }
    }
}
