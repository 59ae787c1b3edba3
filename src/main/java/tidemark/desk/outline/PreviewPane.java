package tidemark.desk.outline;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.sidecar.SlideKey;

/// The chosen slide as the audience will see it; of a full chart, one part after the other.
final class PreviewPane extends VBox {
    private final OutlineViewModel model;
    private final Messages messages;
    private final SlideCanvas slide;
    private final Label wrong = new Label();
    private final Label where = new Label();
    private final HBox steps;
    private final DoubleProperty highest = new SimpleDoubleProperty(this, "highest", Double.MAX_VALUE);
    private final Subscription following;
    private @Nullable SlideKey shown;
    private int part;

    PreviewPane(OutlineViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        slide = new SlideCanvas(model.sight().wide());
        getStyleClass().add("outline-preview");
        wrong.getStyleClass().add("outline-wrong");
        wrong.setId("outline-wrong");
        wrong.setWrapText(true);
        wrong.setMaxWidth(Double.MAX_VALUE);
        slide.maxWidthProperty().bind(highest.multiply(model.sight().wide()));
        steps = new HBox(step("outline.part.before", "‹", -1), where, step("outline.part.after", "›", 1));
        steps.getStyleClass().add("outline-steps");
        getChildren().addAll(slide, wrong, steps);
        following = Subscription.combine(
                model.detailProperty().subscribe(_ -> show()),
                model.lookProperty().subscribe((_, _) -> show()));
    }

    void dispose() {
        following.unsubscribe();
    }

    /// The slide is no higher than that.
    DoubleProperty highestProperty() {
        return highest;
    }

    private Button step(String key, String sign, int by) {
        var button = new Button(sign);
        button.accessibleTextProperty().bind(messages.binding(key));
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> {
            part += by;
            show();
        });
        return button;
    }

    private void show() {
        SlideDetail detail = model.detailProperty().get();
        if (detail == null) {
            slide.show(null);
            return;
        }
        if (!detail.key().equals(shown)) {
            shown = detail.key();
            part = 0;
            slide.show(null);
        }
        part = Math.floorMod(part, Math.max(1, detail.parts()));
        steps.setVisible(detail.parts() > 1);
        steps.setManaged(detail.parts() > 1);
        where.setText(part + 1 + " / " + detail.parts());
        String why = model.why(detail.key());
        tell(why);
        slide.setVisible(why.isEmpty());
        slide.setManaged(why.isEmpty());
        model.sight().draw(this, detail.key(), part, picture -> {
            if (detail.key().equals(shown)) {
                slide.show(picture);
            }
        });
        model.sight().check(detail.key(), part, faults -> {
            if (detail.key().equals(shown) && why.isEmpty()) {
                tell(String.join("\n", faults));
            }
        });
    }

    private void tell(String what) {
        wrong.setText(what);
        wrong.setVisible(!what.isEmpty());
        wrong.setManaged(!what.isEmpty());
    }
}
