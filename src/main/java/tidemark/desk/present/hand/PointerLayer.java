package tidemark.desk.present.hand;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The pointer: a dot, and behind it where it was a moment ago, the thinner the longer ago, until nothing is left.
final class PointerLayer extends Group {
    private static final double RADIUS = 0.013;
    private static final double RIM = 0.0035;
    private static final double TRAIL = 0.018;

    private final HandViewModel model;
    private final Group trail = new Group();
    private final Circle dot = new Circle();
    private final AnimationTimer fading = new AnimationTimer() {
        @Override
        public void handle(long now) {
            fade();
        }
    };
    private double width;
    private double height;
    private boolean isFading;

    PointerLayer(HandViewModel model) {
        this.model = model;
        dot.getStyleClass().add("hand-dot");
        dot.setManaged(false);
        trail.setManaged(false);
        getChildren().setAll(trail, dot);
    }

    /// @param width of the surface
    /// @param height of the surface
    void size(double width, double height) {
        this.width = width;
        this.height = height;
        dot.setRadius(RADIUS * height);
        dot.setStrokeWidth(RIM * height);
        tell();
    }

    /// Shows where the pointer is, and lets its trail fade.
    void tell() {
        Spot spot = model.toolProperty().get() == Tool.POINTER
                ? model.spotProperty().get()
                : null;
        dot.setVisible(spot != null);
        if (spot != null) {
            Spot screen = onScreen(spot);
            dot.setCenterX(screen.x());
            dot.setCenterY(screen.y());
        }
        if (!isFading && !model.trail().isEmpty()) {
            isFading = true;
            fading.start();
        }
    }

    void stop() {
        fading.stop();
    }

    private Spot onScreen(Spot slide) {
        Spot screen = model.regionProperty().get().onScreen(slide);
        return new Spot(screen.x() * width, screen.y() * height);
    }

    private void fade() {
        List<Trail.Trace> left = model.trail();
        int lines = Math.max(0, left.size() - 1);
        while (trail.getChildren().size() < lines) {
            trail.getChildren().add(line());
        }
        for (int i = 0; i < trail.getChildren().size(); i++) {
            lay((Line) trail.getChildren().get(i), i < lines ? left.get(i) : null, i < lines ? left.get(i + 1) : null);
        }
        if (left.isEmpty()) {
            fading.stop();
            isFading = false;
        }
    }

    private static Line line() {
        var line = new Line();
        line.getStyleClass().add("hand-trail");
        return line;
    }

    private void lay(Line line, Trail.@Nullable Trace from, Trail.@Nullable Trace to) {
        line.setVisible(from != null && to != null);
        if (from != null && to != null) {
            Spot begin = onScreen(from.spot());
            Spot end = onScreen(to.spot());
            line.setStartX(begin.x());
            line.setStartY(begin.y());
            line.setEndX(end.x());
            line.setEndY(end.y());
            line.setStrokeWidth(TRAIL * height * to.freshness());
        }
    }
}
