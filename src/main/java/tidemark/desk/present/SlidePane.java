package tidemark.desk.present;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.render.fx.AfterFrame;
import tidemark.render.fx.FxRenderer;

/// Slides painted one behind the other, the one that is shown in front: the neighbours lie behind it, painted already,
/// so that a change only changes the order.
final class SlidePane extends Pane {
    private static final int SHEETS = 3;

    private final List<Sheet> sheets = Stream.generate(Sheet::new).limit(SHEETS).toList();
    private final Pane pile = new Pane();
    private final TransitionPane transition = new TransitionPane(this::arrived);
    private @Nullable Picture next;
    private @Nullable Picture before;
    private boolean waiting;

    SlidePane() {
        getStyleClass().add("talk-slides");
        pile.getStyleClass().add("talk-pile");
        pile.getChildren().setAll(sheets);
        getChildren().setAll(pile, transition);
        setMouseTransparent(true);
    }

    /// Brings a slide to the front at once. Nothing of another one shines through where the last row of its pixels is
    /// covered in part.
    ///
    /// @param lit ids of what stands out while the rest fades; empty for a slide as it is
    void show(Picture picture, Set<String> lit) {
        transition.complete();
        Sheet front = bring(picture, lit);
        sheets.forEach(sheet -> sheet.setVisible(sheet == front));
    }

    /// Brings a slide to the front as the next of the one shown. One that is asked for while the one before still moves
    /// is there at once.
    void turnTo(Picture picture) {
        boolean hasty = transition.isPlaying();
        transition.complete();
        Picture shown = front().picture;
        Sheet sheet = bring(picture, Set.of());
        boolean plays = !hasty && shown != null && transition.play(shown, picture);
        pile.setVisible(!plays);
        sheet.setVisible(true);
    }

    private Sheet bring(Picture picture, Set<String> lit) {
        Sheet sheet = sheetOf(picture);
        sheet.paint(picture, lit);
        sheet.toFront();
        sheets.stream().filter(each -> each.isLargerThan(sheet)).forEach(each -> each.setVisible(false));
        return sheet;
    }

    private void arrived() {
        pile.setVisible(true);
        if (waiting) {
            waiting = false;
            AfterFrame.run(this::paintAhead);
        }
    }

    /// Paints slides behind the one shown, once nothing moves.
    ///
    /// @param next the one to come; null where it is not drawn
    /// @param before the one before; null where it is not drawn
    void prepare(@Nullable Picture next, @Nullable Picture before) {
        this.next = next;
        this.before = before;
        waiting = transition.isPlaying();
        if (!waiting) {
            paintAhead();
        }
    }

    private void paintAhead() {
        Picture shown = front().picture;
        if (next != null) {
            paintBehind(next, null);
        }
        if (before != null) {
            paintBehind(before, next);
        }
        if (shown != null && next != null) {
            transition.prepare(shown, next);
        }
        AfterFrame.run(this::rest);
    }

    /// @param other another one that must stay
    private void paintBehind(Picture picture, @Nullable Picture other) {
        if (sheets.stream().noneMatch(sheet -> sheet.picture == picture)) {
            pile.getChildren().stream()
                    .map(Sheet.class::cast)
                    .filter(sheet -> sheet != front() && (other == null || sheet.picture != other))
                    .findFirst()
                    .ifPresent(sheet -> {
                        sheet.paint(picture, Set.of());
                        sheet.setVisible(true);
                    });
        }
    }

    /// Hides what lies behind, once it has been painted there: it keeps its pixels, and a change of slide then blends
    /// one sheet instead of three.
    private void rest() {
        sheets.forEach(sheet -> sheet.setVisible(sheet == front()));
        transition.rest();
    }

    private Sheet front() {
        return (Sheet) pile.getChildren().getLast();
    }

    /// The one that holds the picture, or else the one that lies furthest behind.
    private Sheet sheetOf(Picture picture) {
        return sheets.stream()
                .filter(sheet -> sheet.picture == picture)
                .findFirst()
                .orElseGet(() -> (Sheet) pile.getChildren().getFirst());
    }

    private static final class Sheet extends Canvas {
        private @Nullable Picture picture;
        private Set<String> lit = Set.of();

        /// Larger ones would be seen around it.
        boolean isLargerThan(Sheet other) {
            return getWidth() > other.getWidth() || getHeight() > other.getHeight();
        }

        void paint(Picture wanted, Set<String> standingOut) {
            if (wanted == picture && standingOut.equals(lit)) {
                return;
            }
            picture = wanted;
            lit = standingOut;
            setWidth(wanted.width());
            setHeight(wanted.height());
            FxRenderer.paint(wanted, standingOut, getGraphicsContext2D());
        }
    }
}
