package tidemark.desk.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.util.Subscription;
import tidemark.chart.Size;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;

/// All slides at once, small, the chosen one in a frame.
final class OverviewGrid extends ScrollPane {
    static final int COLUMNS = 5;
    private static final double GAP = 0.012;
    private static final double FRAME = 4;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TalkViewModel model;
    private final Size size;
    private final TilePane tiles = new TilePane();
    private final Subscription shown;
    private final List<StackPane> cells = new ArrayList<>();

    OverviewGrid(TalkViewModel model, Size size) {
        this.model = model;
        this.size = size;
        getStyleClass().add("talk-overview");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFitToWidth(true);
        setFocusTraversable(false);
        double gap = GAP * size.width();
        tiles.setHgap(gap);
        tiles.setVgap(gap);
        tiles.setPrefColumns(COLUMNS);
        tiles.setStyle("-fx-padding: " + gap + "px");
        setContent(tiles);
        setVisible(false);
        shown = model.asideProperty()
                .subscribe(aside -> show(aside == Aside.OVERVIEW))
                .and(model.chosenProperty().subscribe(_ -> mark()));
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void show(boolean shown) {
        if (shown) {
            fill();
            mark();
        }
        setVisible(shown);
    }

    /// Each as it is drawn, in the language and theme of now.
    private void fill() {
        var talk = model.talkProperty().get();
        if (talk == null) {
            return;
        }
        cells.clear();
        for (int number = 0; number < talk.size(); number++) {
            cells.add(cell(number));
        }
        tiles.getChildren().setAll(cells);
        for (int number = 0; number < talk.size(); number++) {
            StackPane cell = cells.get(number);
            model.draw(number, done -> cell.getChildren().setAll(small(done.picture())));
        }
    }

    private double width() {
        return Math.floor((size.width() - (COLUMNS + 1) * GAP * size.width()) / COLUMNS - 2 * FRAME);
    }

    private StackPane cell(int number) {
        var cell = new StackPane();
        cell.getStyleClass().add("talk-overview-cell");
        double width = width() + 2 * FRAME;
        double height = Math.floor(width() * size.height() / size.width()) + 2 * FRAME;
        cell.setMinSize(width, height);
        cell.setPrefSize(width, height);
        cell.setMaxSize(width, height);
        cell.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.goFromAside(number);
            }
            event.consume();
        });
        return cell;
    }

    private Canvas small(Picture picture) {
        Picture scaled = picture.scaled(width() / picture.width());
        var canvas = new Canvas(scaled.width(), scaled.height());
        FxRenderer.paint(scaled, Set.of(), canvas.getGraphicsContext2D());
        return canvas;
    }

    private void mark() {
        int chosen = model.chosenProperty().get();
        for (int number = 0; number < cells.size(); number++) {
            cells.get(number).pseudoClassStateChanged(CHOSEN, number == chosen);
        }
        if (isVisible() || model.asideProperty().get() == Aside.OVERVIEW) {
            applyCss();
            layout();
            reveal(chosen);
        }
    }

    private void reveal(int number) {
        if (number >= cells.size()) {
            return;
        }
        Bounds cell = cells.get(number).getBoundsInParent();
        double all = tiles.getHeight();
        double shown = getViewportBounds().getHeight();
        double middle = cell.getCenterY() - shown / 2;
        setVvalue(all <= shown ? 0 : Math.clamp(middle / (all - shown), 0, 1));
    }
}
