package tidemark.desk.present;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Mark;
import tidemark.picture.Picture;

/// A slide as large as its room allows, before whoever speaks.
final class SlidePreview extends StackPane {
    private final ShowingPane pane;
    private double scale = 1;
    private @Nullable Showing showing;
    private @Nullable String under;

    /// @param pane of its own
    SlidePreview(ShowingPane pane) {
        this.pane = pane;
        getStyleClass().add("speaker-slide");
        getChildren().add(pane);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows a slide, within a width and a height; nothing for null.
    void show(@Nullable Showing slide, double width, double height) {
        boolean same = slide == showing;
        showing = slide;
        setVisible(slide != null);
        if (slide == null) {
            return;
        }
        Picture picture = slide.picture();
        double fits = Math.min(width / picture.width(), height / picture.height());
        if (!same || fits != scale) {
            scale = fits;
            setPrefSize(Math.ceil(picture.width() * scale), Math.ceil(picture.height() * scale));
            pane.show(slide, scale);
        }
    }

    /// Tells which mark is under the hand, each time it is another one; null for none.
    void onHovered(Consumer<@Nullable String> listener) {
        setOnMouseMoved(event -> tell(at(event), listener));
        setOnMouseExited(_ -> tell(null, listener));
    }

    private void tell(@Nullable String id, Consumer<@Nullable String> listener) {
        if (!Objects.equals(id, under)) {
            under = id;
            listener.accept(id);
        }
    }

    /// Tells which mark was clicked; null for none.
    void onClicked(Consumer<@Nullable String> listener) {
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                listener.accept(at(event));
            }
        });
    }

    private @Nullable String at(MouseEvent event) {
        return showing == null
                ? null
                : showing.picture()
                        .hit(event.getX() / scale, event.getY() / scale)
                        .map(Mark.Group::subject)
                        .map(subject -> subject == null ? null : subject.id())
                        .orElse(null);
    }
}
