package tidemark.app.desktop;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Ends the program once its first frame is painted: how the start is trained and measured.
///
/// JavaFX begins a pulse only when the picture of the pulse before is painted, so the second pulse tells
/// that the first frame is done.
final class FirstFrame extends AnimationTimer {

    private int pulses;

    private FirstFrame() {}

    static void thenExit() {
        new FirstFrame().start();
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
