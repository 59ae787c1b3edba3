package tidemark.desk.present;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import org.jspecify.annotations.Nullable;

/// Hears every key and every hand. A cursor at rest under which the picture changes is no hand, though the toolkit
/// tells of it as if it had moved.
final class Touches {
    private final Runnable onTouch;
    private @Nullable Point2D cursor;

    Touches(Runnable onTouch) {
        this.onTouch = onTouch;
    }

    void hear(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (event instanceof MouseEvent mouse ? isMoved(mouse) : isTouch(event)) {
                onTouch.run();
            }
        });
    }

    private static boolean isTouch(InputEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                || event instanceof TouchEvent
                || event instanceof SwipeEvent
                || event instanceof ScrollEvent;
    }

    private boolean isMoved(MouseEvent event) {
        var now = new Point2D(event.getScreenX(), event.getScreenY());
        boolean moved = cursor != null && !cursor.equals(now);
        cursor = now;
        return moved || event.getEventType() == MouseEvent.MOUSE_PRESSED;
    }
}
