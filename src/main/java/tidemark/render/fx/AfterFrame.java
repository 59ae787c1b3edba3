package tidemark.render.fx;

import javafx.animation.AnimationTimer;

/// Runs an action once the frame that is now being laid out has been painted.
///
/// JavaFX begins a pulse only when the picture of the pulse before is handed over, and hands over only when the one
/// before that is painted; so the second pulse from now tells that this frame is done.
public final class AfterFrame extends AnimationTimer {
    private final Runnable action;
    private int pulses;

    private AfterFrame(Runnable action) {
        this.action = action;
    }

    /// To be called on the JavaFX thread.
    public static void run(Runnable action) {
        new AfterFrame(action).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == 2) {
            stop();
            action.run();
        }
    }
}
