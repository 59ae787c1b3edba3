package tidemark.desk.present;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;

/// Slides painted one behind the other, the one that is shown in front: the neighbours lie behind it, painted already,
/// so that a change only changes the order.
final class SlidePane extends Pane {
    private static final int SHEETS = 3;

    private final List<Sheet> sheets = Stream.generate(Sheet::new).limit(SHEETS).toList();

    SlidePane() {
        getStyleClass().add("talk-slides");
        getChildren().setAll(sheets);
        setMouseTransparent(true);
    }

    /// Brings a slide to the front.
    ///
    /// @param lit ids of what stands out while the rest fades; empty for a slide as it is
    void show(Picture picture, Set<String> lit) {
        Sheet sheet = sheetOf(picture);
        sheet.paint(picture, lit);
        sheet.toFront();
    }

    /// Paints a slide behind the one shown, which may be the next.
    ///
    /// @param other another one that must stay
    void prepare(Picture picture, @Nullable Picture other) {
        if (sheets.stream().noneMatch(sheet -> sheet.picture == picture)) {
            getChildren().stream()
                    .map(Sheet.class::cast)
                    .filter(sheet -> sheet != front() && (other == null || sheet.picture != other))
                    .findFirst()
                    .ifPresent(sheet -> sheet.paint(picture, Set.of()));
        }
    }

    private Sheet front() {
        return (Sheet) getChildren().getLast();
    }

    /// The one that holds the picture, or else the one that lies furthest behind.
    private Sheet sheetOf(Picture picture) {
        return sheets.stream()
                .filter(sheet -> sheet.picture == picture)
                .findFirst()
                .orElseGet(() -> (Sheet) getChildren().getFirst());
    }

    private static final class Sheet extends Canvas {
        private @Nullable Picture picture;
        private Set<String> lit = Set.of();

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
