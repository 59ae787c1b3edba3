package tidemark.render.fx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Background;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Subject;

/// Shows a picture at its own size, sharp at the screen's scale. Its subjects answer to the mouse and, once Tab has
/// come to the
/// picture, to the keyboard: arrows, Home and End walk through them, Enter or Space chooses one. Screen readers hear
/// the title
/// and description, and the subject that has the focus.
///
/// For use on the JavaFX thread.
public final class PictureView extends Region {

    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>(this, "picture");
    private final ObjectProperty<Set<String>> lit = new SimpleObjectProperty<>(this, "lit", Set.of());
    private final Canvas canvas = new Canvas();
    private Background background = Background.OPAQUE;
    private final FocusRing ring = new FocusRing();
    private SubjectCursor cursor = new SubjectCursor(List.of());
    private @Nullable String awaited;
    private @Nullable Subject hovered;
    private @Nullable Subject entered;
    private Consumer<Subject> onSubjectEntered = _ -> {};
    private Consumer<Subject> onSubjectExited = _ -> {};
    private Consumer<Subject> onSubjectChosen = _ -> {};

    public PictureView() {
        getStyleClass().add("picture-view");
        getChildren().addAll(canvas, ring);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.subscribe(this::showPicture);
        lit.subscribe(this::paint);
        focusedProperty().subscribe(this::showFocus);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(subjectAt(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(null));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public ObjectProperty<@Nullable Picture> pictureProperty() {
        return picture;
    }

    public @Nullable Picture getPicture() {
        return picture.get();
    }

    public void setPicture(@Nullable Picture picture) {
        this.picture.set(picture);
    }

    /// The ids of the subjects that stand out while the others fade; empty for a picture as it is.
    public ObjectProperty<Set<String>> litProperty() {
        return lit;
    }

    public Set<String> getLit() {
        return lit.get();
    }

    public void setLit(Set<String> ids) {
        lit.set(Set.copyOf(ids));
    }

    /// Paints the picture with its ground, as at first, or without.
    public void setGroundShown(boolean wanted) {
        background = wanted ? Background.OPAQUE : Background.TRANSPARENT;
        paint();
    }

    /// Called when the mouse or the keyboard comes to a subject.
    public void setOnSubjectEntered(Consumer<Subject> listener) {
        onSubjectEntered = listener;
    }

    /// Called when the mouse or the keyboard has left the subject last entered.
    public void setOnSubjectExited(Consumer<Subject> listener) {
        onSubjectExited = listener;
    }

    /// Called when a subject is clicked, or chosen with Enter or Space.
    public void setOnSubjectChosen(Consumer<Subject> listener) {
        onSubjectChosen = listener;
    }

    /// The subject that the keyboard is at, if the picture has the focus: where a popover would point to.
    public Optional<Subject> focusedSubject() {
        return isFocused() ? cursor.current().map(Mark.Group::subject) : Optional.empty();
    }

    /// Takes the keyboard to the subject of an id; to the picture where it has none. Where no picture is drawn yet, it
    /// goes there with the first one.
    public void focusSubject(String id) {
        Picture shown = getPicture();
        awaited = shown == null ? id : null;
        if (shown != null) {
            moveTo(shown, id);
        }
        hovered = null;
        requestFocus();
        showFocus();
    }

    private void moveTo(Picture shown, String id) {
        shown.subjects().stream()
                .map(Mark.Group::subject)
                .filter(subject -> subject != null && subject.id().equals(id))
                .findFirst()
                .ifPresent(cursor::moveTo);
    }

    /// The box of a subject, in this view's own coordinates.
    public Optional<Bounds> boundsOf(Subject subject) {
        return cursor.find(subject).flatMap(Bounds::of);
    }

    @Override
    protected double computePrefWidth(double height) {
        return canvas.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return canvas.getHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private void showPicture(@Nullable Picture shown) {
        Optional<Subject> before = cursor.current().map(Mark.Group::subject);
        cursor = new SubjectCursor(shown == null ? List.of() : shown.subjects());
        before.ifPresent(cursor::moveTo);
        String id = awaited;
        if (shown != null && id != null) {
            moveTo(shown, id);
            awaited = null;
        }
        canvas.setWidth(shown == null ? 0 : shown.width());
        canvas.setHeight(shown == null ? 0 : shown.height());
        hovered = null;
        requestLayout();
        paint();
        showFocus();
    }

    private void paint() {
        Picture shown = getPicture();
        if (shown != null) {
            FxRenderer.paint(shown, background, getLit(), canvas.getGraphicsContext2D());
        }
    }

    private void showFocus() {
        Picture shown = getPicture();
        Optional<Mark.Group> group = isFocused() ? cursor.current() : Optional.empty();
        Optional<Bounds> box = group.flatMap(Bounds::of);
        if (shown != null && box.isPresent()) {
            ring.showAround(box.get(), new Bounds(0, 0, shown.width(), shown.height()), shown.ground());
        } else {
            ring.hide();
        }
        setAccessibleText(focusedSubject().map(Subject::label).orElseGet(this::words));
        announce();
    }

    private String words() {
        Picture shown = getPicture();
        return shown == null ? "" : shown.title() + "\n" + shown.description();
    }

    private @Nullable Subject subjectAt(MouseEvent event) {
        Picture shown = getPicture();
        return shown == null
                ? null
                : shown.hit(event.getX(), event.getY()).map(Mark.Group::subject).orElse(null);
    }

    private void hover(@Nullable Subject subject) {
        hovered = subject;
        announce();
    }

    /// Tells the listeners where the reader is: under the mouse, or else where the keyboard is.
    private void announce() {
        Subject now = hovered != null ? hovered : focusedSubject().orElse(null);
        Subject before = entered;
        if (now != null ? now.equals(before) : before == null) {
            return;
        }
        entered = now;
        if (before != null) {
            onSubjectExited.accept(before);
        }
        if (now != null) {
            onSubjectEntered.accept(now);
        }
    }

    private void clicked(MouseEvent event) {
        Subject subject = subjectAt(event);
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && subject != null) {
            cursor.moveTo(subject);
            showFocus();
            onSubjectChosen.accept(subject);
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean ours = switch (event.getCode()) {
            case RIGHT, DOWN -> walk(cursor::next);
            case LEFT, UP -> walk(cursor::previous);
            case HOME -> walk(cursor::first);
            case END -> walk(cursor::last);
            case ENTER, SPACE -> choose();
            default -> false;
        };
        if (ours) {
            event.consume();
        }
    }

    private boolean walk(Runnable step) {
        step.run();
        hovered = null;
        showFocus();
        return cursor.current().isPresent();
    }

    private boolean choose() {
        Optional<Subject> subject = focusedSubject();
        subject.ifPresent(onSubjectChosen);
        return subject.isPresent();
    }
}
