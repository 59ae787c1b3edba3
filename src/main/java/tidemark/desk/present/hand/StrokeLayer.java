package tidemark.desk.present.hand;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Affine;
import tidemark.picture.Colour;
import tidemark.sidecar.PenStroke;

/// The strokes on a slide. They are drawn for the whole slide and enlarged with it as shapes, which stay sharp.
final class StrokeLayer extends Group {
    private final Affine place = new Affine();
    private final ObjectProperty<Paint> ground = new SimpleObjectProperty<>(this, "ground", Color.WHITE);
    private double width;
    private double height;

    StrokeLayer() {
        getTransforms().setAll(place);
    }

    /// @param width of the slide where it is seen whole
    /// @param height likewise
    void size(double width, double height) {
        if (this.width != width || this.height != height) {
            this.width = width;
            this.height = height;
            getChildren().clear();
        }
    }

    /// @param colour behind everything on the slide
    void ground(Colour colour) {
        ground.set(Color.rgb(colour.red(), colour.green(), colour.blue()));
    }

    void show(List<PenStroke> strokes) {
        if (strokes.size() < getChildren().size()) {
            getChildren().remove(strokes.size(), getChildren().size());
        }
        for (int i = 0; i < strokes.size(); i++) {
            if (i == getChildren().size()) {
                getChildren().add(new StrokeNode(width, height, ground));
            }
            ((StrokeNode) getChildren().get(i)).show(strokes.get(i));
        }
    }

    void place(Region region) {
        double by = 1 / region.share();
        place.setMxx(by);
        place.setMyy(by);
        place.setTx(-region.x() * width * by);
        place.setTy(-region.y() * height * by);
    }
}
