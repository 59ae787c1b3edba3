package tidemark.desk.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

/// Scrolls charts by keys, wherever the keyboard is.
final class Scrolling {

    private static final double LINE = 60;

    /// How much of a page is new after a page key: the rest lets the eye find its place.
    private static final double PAGE = 0.9;

    private static final int MOST_ROUNDS = 3;

    private Scrolling() {}

    /// Scrolls as the key asks.
    ///
    /// @return whether it is one of the keys that scroll
    static boolean pressed(KeyCode key, ScrollPane pane) {
        double page = PAGE * pane.getViewportBounds().getHeight();
        switch (key) {
            case UP -> by(pane, -LINE);
            case DOWN -> by(pane, LINE);
            case PAGE_UP -> by(pane, -page);
            case PAGE_DOWN -> by(pane, page);
            case HOME -> pane.setVvalue(pane.getVmin());
            case END -> toEnd(pane);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Charts are drawn as they come near and may then be higher than was guessed, which moves the end.
    private static void toEnd(ScrollPane pane) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            pane.setVvalue(pane.getVmax());
            pane.layout();
        }
        pane.setVvalue(pane.getVmax());
    }

    /// Scrolls down by so many pixels, up by negative ones, as far as there is anything.
    static void by(ScrollPane pane, double pixels) {
        double room = pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
        if (room > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + pixels / room, pane.getVmin(), pane.getVmax()));
        }
    }
}
