package tidemark.desk.guess;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import tidemark.chart.layout.Rail;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.render.fx.PictureView;

/// A chart whose own marks are dragged: the picture of the guesses so far, and over the room of each guessed mark its
/// track.
final class GuessChart extends Region {
    private static final double LIKELY_WIDTH = 660;

    private final PictureView view;
    private final List<GuessTrack> tracks;
    private final List<String> rails;
    private final DoubleFunction<Picture> drawing;
    private double drawnTo = -1;
    private @Nullable Picture drawn;

    /// @param view shows the picture
    /// @param tracks in the order of `figures`
    /// @param figures ids of the figures to which the tracks belong
    /// @param drawing the picture of the moment for a width
    GuessChart(PictureView view, List<GuessTrack> tracks, List<String> figures, DoubleFunction<Picture> drawing) {
        this.view = view;
        this.tracks = List.copyOf(tracks);
        this.rails = figures.stream().map(Rail::idOf).toList();
        this.drawing = drawing;
        getStyleClass().add("guess-chart");
        getChildren().add(view);
        getChildren().addAll(tracks);
    }

    /// Draws anew what is guessed by now.
    void redraw() {
        drawn = null;
        requestLayout();
    }

    private Picture pictureTo(double width) {
        Picture kept = drawn;
        if (kept == null || drawnTo != width) {
            kept = drawing.apply(width);
            drawn = kept;
            drawnTo = width;
        }
        return kept;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return LIKELY_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width > 0 ? width : getWidth() > 0 ? getWidth() : LIKELY_WIDTH;
        return pictureTo(wide).height();
    }

    @Override
    protected void layoutChildren() {
        Picture picture = pictureTo(getWidth());
        view.setPicture(picture);
        view.resizeRelocate(0, 0, picture.width(), picture.height());
        for (int i = 0; i < tracks.size(); i++) {
            place(tracks.get(i), rail(picture, rails.get(i)));
        }
    }

    private static void place(GuessTrack track, Optional<Bounds> rail) {
        track.setVisible(rail.isPresent());
        rail.map(room -> room.grow(GuessTrack.SIDE))
                .ifPresent(room -> track.resizeRelocate(room.x(), room.y(), room.width(), room.height()));
    }

    /// The room of a guessed mark.
    static Optional<Bounds> rail(Picture picture, String id) {
        return picture.subjects().stream()
                .filter(group -> group.subject() != null && group.subject().id().equals(id))
                .findFirst()
                .flatMap((Mark.Group group) -> Bounds.of(group));
    }
}
