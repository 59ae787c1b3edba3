package tidemark.desk.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.picture.Colour;

/// How all slides of the talk look: the colour that leads, and a logo.
final class LookForm extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final OutlineViewModel model;
    private final Messages messages;
    private final WrittenField hex;
    private final List<Button> swatches = new ArrayList<>();
    private final Label adapted = new Label();
    private final Label logo = new Label();
    private final Button choose = new Button();
    private final Button without = new Button();
    private final Subscription following;

    /// @param onLogo called when the speaker wants a logo, or another one
    LookForm(OutlineViewModel model, Messages messages, Runnable onLogo) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("outline-form");
        var heading = new Label();
        heading.textProperty().bind(messages.binding("outline.look"));
        heading.getStyleClass().add("outline-heading");
        hex = WrittenField.of("outline-accent", new TextField(), model.hand()::accent);
        hex.field().getStyleClass().add("outline-colour-field");
        hex.prompt("#RRGGBB");
        hex.field().accessibleTextProperty().bind(messages.binding("outline.accent"));
        var colours = new FlowPane();
        colours.getStyleClass().add("outline-times");
        colours.getChildren().add(swatch("outline.accent.sea", null));
        for (Accent accent : Accent.values()) {
            colours.getChildren().add(swatch(accent.words(), accent.colour()));
        }
        colours.getChildren().add(hex.field());
        adapted.setId("outline-accent-adapted");
        adapted.getStyleClass().add("page-hint");
        adapted.setWrapText(true);
        choose.setId("outline-logo");
        choose.setOnAction(_ -> onLogo.run());
        without.setId("outline-logo-none");
        without.textProperty().bind(messages.binding("outline.logo.none"));
        without.setOnAction(_ -> model.hand().withoutLogo());
        var logos = new FlowPane(logo, choose, without);
        logos.getStyleClass().add("outline-times");
        getChildren()
                .addAll(
                        heading,
                        row("outline.accent", new VBox(hex.with(colours), adapted)),
                        row("outline.logo", logos));
        following = Subscription.combine(
                model.talkProperty().subscribe(_ -> tell()),
                model.lookProperty().subscribe((_, _) -> tell()),
                model.languageProperty().subscribe((_, _) -> tell()));
    }

    /// Keeps what is being written.
    void keep() {
        hex.flush();
    }

    void dispose() {
        keep();
        following.unsubscribe();
    }

    private Button swatch(String key, @Nullable Colour colour) {
        var patch = new Region();
        patch.getStyleClass().add("outline-patch");
        if (colour != null) {
            patch.setStyle("-fx-background-color: " + colour.hex());
        }
        var button = new Button(null, patch);
        button.setId("outline-accent-" + (colour == null ? "sea" : colour.hex().substring(1)));
        button.getStyleClass().addAll("icon-button", "outline-swatch");
        button.accessibleTextProperty().bind(messages.binding(key));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.binding(key));
        button.setTooltip(tooltip);
        button.setUserData(colour);
        button.setOnAction(_ -> model.hand().accent(colour == null ? "" : colour.hex()));
        swatches.add(button);
        return button;
    }

    private HBox row(String key, Node control) {
        var label = new Label();
        label.textProperty().bind(messages.binding(key));
        label.getStyleClass().add("outline-label");
        HBox.setHgrow(control, Priority.ALWAYS);
        var row = new HBox(label, control);
        row.getStyleClass().add("outline-field");
        return row;
    }

    private void tell() {
        Colour accent = model.hand().look().accent();
        hex.tellKept(accent == null ? "" : accent.hex());
        adapted.setText(model.hand()
                .adapted()
                .map(colour -> messages.text("outline.accent.adapted", colour.hex()))
                .orElse(""));
        adapted.setVisible(!adapted.getText().isEmpty());
        adapted.setManaged(adapted.isVisible());
        swatches.forEach(
                button -> button.pseudoClassStateChanged(CHOSEN, Objects.equals(button.getUserData(), accent)));
        var image = model.hand().look().logo();
        logo.setText(image == null ? "" : image.width() + " × " + image.height());
        logo.setManaged(image != null);
        choose.setText(messages.text(image == null ? "outline.logo.choose" : "outline.replace"));
        without.setVisible(image != null);
        without.setManaged(image != null);
    }
}
