package tidemark.desk.present.hand;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the hand, to be asked before any other key of the talk.
public final class HandKeys {
    private final HandViewModel model;
    private boolean taken;

    public HandKeys(HandViewModel model) {
        this.model = model;
    }

    /// Heeds a key that is pressed; what it types is then the hand's too.
    ///
    /// @return false where the key is not the hand's
    public boolean handle(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            taken = !event.isAltDown() && heeds(event);
        }
        return taken;
    }

    private boolean heeds(KeyEvent event) {
        if (event.isShortcutDown()) {
            return withCtrl(event);
        }
        return alone(event.getCode())
                || switch (model.toolProperty().get()) {
                    case NONE, POINTER -> false;
                    case PEN -> withPen(event.getCode());
                    case SPOTLIGHT -> withSpotlight(event);
                    case ZOOM -> withZoom(event.getCode());
                };
    }

    private boolean withCtrl(KeyEvent event) {
        switch (event.getCode()) {
            case L -> model.take(Tool.POINTER);
            case P -> model.take(Tool.PEN);
            case Z -> {
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alone(KeyCode code) {
        switch (code) {
            case H -> model.take(Tool.SPOTLIGHT);
            case Z -> model.take(Tool.ZOOM);
            case E -> model.clear();
            case PLUS, EQUALS, ADD -> model.enlarge(1);
            case MINUS, SUBTRACT -> model.enlarge(-1);
            case ESCAPE -> {
                return model.letGo();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withPen(KeyCode code) {
        if (code == KeyCode.C) {
            model.switchInk();
        }
        return code == KeyCode.C;
    }

    private boolean withSpotlight(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            model.lightFurther(event.isShiftDown() ? -1 : 1);
        }
        return event.getCode() == KeyCode.TAB;
    }

    private boolean withZoom(KeyCode code) {
        if (model.regionProperty().get().isWhole()) {
            return false;
        }
        switch (code) {
            case LEFT -> model.pan(-1, 0);
            case RIGHT -> model.pan(1, 0);
            case UP -> model.pan(0, -1);
            case DOWN -> model.pan(0, 1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
