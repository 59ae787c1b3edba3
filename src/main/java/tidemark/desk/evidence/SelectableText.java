package tidemark.desk.evidence;

import java.util.Arrays;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Flowing text that the reader can mark with the mouse and copy.
public final class SelectableText extends TextFlow {
    private final Path wash = new Path();
    private int anchor;
    private int caret;

    /// @param parts one after the other, each in its own look
    public SelectableText(Text... parts) {
        wash.setManaged(false);
        wash.setMouseTransparent(true);
        wash.getStyleClass().add("selection-wash");
        getStyleClass().add("selectable-text");
        getChildren().add(wash);
        getChildren().addAll(parts);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                select(0, 0);
            }
        });
        widthProperty().subscribe(_ -> draw());
    }

    /// One run of text with a style class.
    public static Text part(String words, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    /// All of its text.
    public String words() {
        return getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    /// What is marked; empty for nothing.
    public String selected() {
        return words().substring(Math.min(anchor, caret), Math.max(anchor, caret));
    }

    public void selectAll() {
        select(0, words().length());
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        requestFocus();
        if (event.getClickCount() > 1) {
            selectAll();
        } else {
            int at = at(event);
            select(event.isShiftDown() ? anchor : at, at);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (event.isPrimaryButtonDown() && event.getClickCount() <= 1) {
            select(anchor, at(event));
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            selectAll();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && anchor != caret) {
            var content = new ClipboardContent();
            content.putString(selected());
            Clipboard.getSystemClipboard().setContent(content);
            event.consume();
        }
    }

    private int at(MouseEvent event) {
        int at = hitTest(new Point2D(event.getX(), event.getY())).getInsertionIndex();
        return Math.clamp(at, 0, words().length());
    }

    private void select(int from, int to) {
        anchor = from;
        caret = to;
        draw();
    }

    private void draw() {
        if (anchor == caret) {
            wash.getElements().clear();
        } else {
            wash.getElements().setAll(Arrays.asList(rangeShape(Math.min(anchor, caret), Math.max(anchor, caret))));
        }
    }
}
