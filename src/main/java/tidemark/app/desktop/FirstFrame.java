package tidemark.app.desktop;

import javafx.application.Platform;
import tidemark.render.fx.AfterFrame;

/// Ends the program once its first frame with a chart is painted: how the start is trained and measured.
final class FirstFrame {
    private boolean drawn;

    private FirstFrame() {}

    /// @return to be called whenever a chart is drawn
    static Runnable exitAfter() {
        return new FirstFrame()::begin;
    }

    private void begin() {
        if (!drawn) {
            drawn = true;
            AfterFrame.run(Platform::exit);
        }
    }
}
