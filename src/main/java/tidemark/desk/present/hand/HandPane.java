package tidemark.desk.present.hand;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.PenStroke;

/// The hand over a slide, as large as the pane: what it draws, and where it is led. Of two panes with one model each
/// shows what is done on the other. While the hand holds something, what is under the pane gets no click.
public final class HandPane extends Pane {
    private static final Duration CURSOR_RESTS = Duration.seconds(2);
    private static final double WHEEL = 40;

    private final HandViewModel model;
    private final StrokeLayer strokes = new StrokeLayer();
    private final LightLayer light = new LightLayer();
    private final PointerLayer pointer;
    private final Circle tip = new Circle();
    private final Rectangle edges = new Rectangle();
    private final PauseTransition cursorRests = new PauseTransition(CURSOR_RESTS);
    private final Subscription follows;

    public HandPane(HandViewModel model) {
        this.model = model;
        getStyleClass().add("hand");
        getStylesheets()
                .add(Objects.requireNonNull(HandPane.class.getResource("hand.css"))
                        .toExternalForm());
        pointer = new PointerLayer(model);
        strokes.setManaged(false);
        light.setManaged(false);
        pointer.setManaged(false);
        tip.setManaged(false);
        getChildren().setAll(strokes, light, tip, pointer);
        getChildren().forEach(layer -> layer.setMouseTransparent(true));
        setClip(edges);
        cursorRests.setOnFinished(_ -> setCursor(Cursor.NONE));
        follows = follow();
        listen();
    }

    /// Listens to the hand no more, and ends what goes on by itself.
    public void dispose() {
        follows.unsubscribe();
        cursorRests.stop();
        pointer.stop();
    }

    private Subscription follow() {
        return Subscription.combine(
                model.strokesProperty().subscribe(strokes::show),
                model.seenProperty().subscribe(seen -> {
                    if (seen != null) {
                        strokes.ground(seen.picture().ground());
                    }
                }),
                model.lightProperty().subscribe(light::show),
                model.regionProperty().subscribe(_ -> tell()),
                model.spotProperty().subscribe(_ -> tell()),
                model.inkProperty().subscribe(_ -> tell()),
                model.toolProperty().subscribe(_ -> {
                    tell();
                    showCursor();
                }));
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.leave());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            model.drag(spot(event));
            showCursor();
            keep(event);
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            model.release();
            keep(event);
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(SwipeEvent.ANY, this::keep);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(ZoomEvent.ZOOM, event -> {
            model.move(spot(event.getX(), event.getY()));
            model.magnify(event.getZoomFactor());
            event.consume();
        });
    }

    /// A button that was let go of elsewhere is up all the same.
    private void moved(MouseEvent event) {
        model.release();
        model.move(spot(event));
        showCursor();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            model.press(spot(event));
        }
        keep(event);
    }

    /// The other button lets go of what is in the hand.
    private void clicked(MouseEvent event) {
        keep(event);
        if (event.getButton() == MouseButton.SECONDARY) {
            model.letGo();
        }
    }

    /// The wheel needs a tool in the hand, or Ctrl, as in every browser.
    private void scrolled(ScrollEvent event) {
        if (model.toolProperty().get() != Tool.NONE || event.isShortcutDown()) {
            model.move(spot(event.getX(), event.getY()));
            model.enlarge(event.getDeltaY() / WHEEL);
            event.consume();
        }
    }

    /// While the hand holds something, nothing else gets what it does.
    private void keep(InputEvent event) {
        if (model.toolProperty().get() != Tool.NONE) {
            event.consume();
        }
    }

    private Spot spot(MouseEvent event) {
        return spot(event.getX(), event.getY());
    }

    private Spot spot(double x, double y) {
        return new Spot(x / getWidth(), y / getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        edges.setWidth(width);
        edges.setHeight(height);
        strokes.size(width, height);
        strokes.show(model.strokesProperty().get());
        light.size(width, height, this::snapPositionX, this::snapPositionY);
        light.show(model.lightProperty().get());
        pointer.size(width, height);
        tip.setRadius(Pen.WIDTH * height);
        tell();
    }

    private void tell() {
        strokes.place(model.regionProperty().get());
        pointer.tell();
        Spot spot =
                model.toolProperty().get() == Tool.PEN ? model.spotProperty().get() : null;
        tip.setVisible(spot != null);
        if (spot != null) {
            showTip(spot, model.inkProperty().get());
        }
    }

    /// The tip is as thick as the line that it draws.
    private void showTip(Spot spot, PenStroke.Ink ink) {
        Spot screen = model.regionProperty().get().onScreen(spot);
        tip.setCenterX(screen.x() * getWidth());
        tip.setCenterY(screen.y() * getHeight());
        tip.getStyleClass().setAll("hand-tip", StrokeNode.styleClass(ink));
    }

    /// A tool that shows itself needs no cursor; with the zoom it comes with the hand and goes with it.
    private void showCursor() {
        setCursor(cursor());
        if (model.toolProperty().get() == Tool.ZOOM) {
            cursorRests.playFromStart();
        } else {
            cursorRests.stop();
        }
    }

    private @Nullable Cursor cursor() {
        return switch (model.toolProperty().get()) {
            case NONE -> null;
            case POINTER, PEN, SPOTLIGHT -> Cursor.NONE;
            case ZOOM -> model.regionProperty().get().isWhole() ? Cursor.CROSSHAIR : Cursor.MOVE;
        };
    }
}
