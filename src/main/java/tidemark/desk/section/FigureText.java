package tidemark.desk.section;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Session;

/// The words of a figure or an event within narrative: a link that wraps like other words. Mouse or keyboard on it
/// lights
/// what it tells of; a click or Enter asks for the evidence.
final class FigureText extends Text {

    private final Session session;
    private final String id;

    FigureText(String id, String words, String styleClass, Session session) {
        super(words);
        this.id = id;
        this.session = session;
        setId("link-" + id);
        getStyleClass().add(styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setOnMouseEntered(_ -> session.light(id));
        setOnMouseExited(_ -> session.unlight(id));
        focusedProperty().subscribe(this::focusMoved);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    String id() {
        return id;
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            session.light(id);
        } else {
            session.unlight(id);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            choose();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        session.requestEvidence(new EvidenceRequest(id, localToScreen(getLayoutBounds())));
    }
}
