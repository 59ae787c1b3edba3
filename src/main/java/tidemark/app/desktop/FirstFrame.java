package tidemark.app.desktop;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Ends the program once its first frame with a chart is painted: how the start is trained and measured.
///
/// JavaFX begins a pulse only when the picture of the pulse before is painted, so the second pulse after the chart was
/// drawn tells that its frame is done.
final class FirstFrame extends AnimationTimer {

    private boolean drawn;
    private int pulses;

    private FirstFrame() {}

    /// @return to be called whenever a chart is drawn
    static Runnable exitAfter() {
        return new FirstFrame()::begin;
    }

    private void begin() {
        if (!drawn) {
            drawn = true;
            start();
        }
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == 2) {
            stop();
            Platform.exit();
        }
    }
}
