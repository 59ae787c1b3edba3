package tidemark.desk.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer over the whole window for one thing at a time: it stands at the top, in the middle; the rest is dimmed and
/// does not answer. Escape or a click beside it closes it, and the keyboard goes back to where it was.
public final class Overlay extends StackPane {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Node below;
    private Runnable onClosed = () -> {};
    private @Nullable Node before;

    /// @param below what is dimmed
    Overlay(Node below) {
        this.below = below;
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// Shows something instead of what may be shown now, and hides the rest of the window, which would tell too much.
    ///
    /// @param closed called once it is shown no more
    public void openAlone(Node content, Runnable closed) {
        open(content, closed);
        pseudoClassStateChanged(ALONE, true);
    }

    /// Shows something instead of what may be shown now. It asks for the keyboard itself.
    ///
    /// @param closed called once it is shown no more
    public void open(Node content, Runnable closed) {
        if (isOpen()) {
            close();
        }
        before = getScene() == null ? null : getScene().getFocusOwner();
        onClosed = closed;
        getChildren().setAll(content);
        setVisible(true);
        below.setDisable(true);
        // What lies under a keystroke is not painted anew for it.
        below.setCache(true);
        content.requestFocus();
    }

    public boolean isOpen() {
        return isVisible();
    }

    public void close() {
        if (!isOpen()) {
            return;
        }
        setVisible(false);
        pseudoClassStateChanged(ALONE, false);
        getChildren().clear();
        below.setDisable(false);
        below.setCache(false);
        Node focus = before;
        before = null;
        if (focus != null && focus.getScene() == getScene()) {
            focus.requestFocus();
        }
        Runnable closed = onClosed;
        onClosed = () -> {};
        closed.run();
    }

    private void pressedBeside(MouseEvent event) {
        if (event.getTarget() == this) {
            close();
            event.consume();
        }
    }
}
