package tidemark.desk.present;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.SwipeEvent;

/// Turns the slides with a finger, or with two on a touch pad. A finger on a screen comes as a mouse that is dragged,
/// on
/// every system; a swipe that a system tells of besides is the same one and left alone.
final class Swipe {
    private static final double SHARE = 0.06;

    private final TalkViewModel model;
    private final Node slide;
    private double fromX;
    private double fromY;

    /// @param slide hears of what the hand does
    Swipe(TalkViewModel model, Node slide) {
        this.model = model;
        this.slide = slide;
    }

    void listen() {
        slide.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            fromX = event.getX();
            fromY = event.getY();
        });
        slide.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        slide.addEventHandler(SwipeEvent.SWIPE_LEFT, event -> turn(event, 1));
        slide.addEventHandler(SwipeEvent.SWIPE_RIGHT, event -> turn(event, -1));
    }

    private void turn(SwipeEvent event, int step) {
        if (!event.isDirect()) {
            turn(step);
        }
    }

    private void released(MouseEvent event) {
        double across = event.getX() - fromX;
        boolean far = Math.abs(across) >= SHARE * slide.getLayoutBounds().getWidth();
        boolean level = Math.abs(across) > 2 * Math.abs(event.getY() - fromY);
        if (event.getButton() == MouseButton.PRIMARY && far && level) {
            turn(across < 0 ? 1 : -1);
        }
    }

    private void turn(int step) {
        if (model.asideProperty().get() == Aside.NONE) {
            if (step > 0) {
                model.next();
            } else {
                model.previous();
            }
        }
    }
}
