package tidemark.desk.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.dialogs.Dialogs;
import tidemark.export.LengthUnit;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.report.Language;
import tidemark.report.Text;

/// Saves a chart: at the left the very picture that will be written, at the right how.
public final class SaveView extends BorderPane {

    private final SaveViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ChoiceNames names;
    private final Language words;
    private final PreviewPane preview = new PreviewPane();
    private final Label measure = new Label();
    private final Label fileName = new Label();
    private final Label folder = new Label();
    private final Label state = new Label();
    private final Button save = new Button();
    private final ExportForm form;
    private final Subscription following;

    /// @param words the language of the window
    /// @param onSaved called with the file once it is written
    /// @param onClose called when the reader is done
    public SaveView(
            SaveViewModel model,
            Messages messages,
            Dialogs dialogs,
            Language words,
            Consumer<Path> onSaved,
            Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.names = new ChoiceNames(messages);
        this.words = words;
        form = new ExportForm(messages);
        setId("save-chart");
        getStyleClass().add("export-view");
        getStylesheets()
                .add(Objects.requireNonNull(SaveView.class.getResource("export.css"))
                        .toExternalForm());
        setCenter(picture());
        setRight(side(onClose));
        following = Subscription.combine(
                model.pictureProperty().subscribe(_ -> tell()),
                model.stateProperty().subscribe(now -> tell(now, onSaved)),
                model.choicesProperty().subscribe(_ -> tell()));
    }

    /// Heeds the choices no more.
    public void dispose() {
        following.unsubscribe();
    }

    /// Gives the keyboard to the button that saves, so that Enter is all it takes.
    public void focusFirst() {
        save.requestFocus();
    }

    private Node picture() {
        var heading = new Label(messages.text("export.save"));
        heading.getStyleClass().add("export-heading");
        measure.getStyleClass().add("export-measure");
        measure.setId("save-measure");
        VBox.setVgrow(preview, Priority.ALWAYS);
        var left = new VBox(heading, preview, measure);
        left.getStyleClass().add("export-left");
        return left;
    }

    private Node side(Runnable onClose) {
        var how = new MannerControls("save", model.manner(), names, messages, dialogs);
        form.add(
                        "export.format",
                        Segments.of("save-format", model.formatProperty(), SaveViewModel.formats(), names::of))
                .add("export.size", presets(), model::isPicture)
                .add("export.size.own", ownSize(), model::hasOwnSize)
                .add("export.scale", how.scale(), model::hasPixels)
                .add(
                        "export.language",
                        Segments.of("save-language", model.languageProperty(), List.of(Language.values()), names::of))
                .add("export.theme", how.theme())
                .add("export.content", how.content(), model::isPicture)
                .add("export.background", how.background(), model::isPicture)
                .add("export.lettering", how.lettering(), model::hasLettering)
                .add("export.template", how.template(), () -> !model.isPicture())
                .add("export.name", how.fileNames(fileName))
                .add("export.folder", how.folder(folder));
        state.getStyleClass().add("export-state");
        state.setId("save-state");
        state.setWrapText(true);
        var right = new VBox(ExportForm.scroller(form), state, buttons(onClose));
        right.getStyleClass().add("export-side");
        return right;
    }

    private Node buttons(Runnable onClose) {
        var cancel = new Button(messages.text("export.cancel"));
        cancel.setId("save-cancel");
        cancel.setOnAction(_ -> onClose.run());
        save.setId("save-do");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save(model.stateProperty().get() instanceof SaveViewModel.State.Occupied));
        var buttons = new HBox(cancel, save);
        buttons.getStyleClass().add("export-buttons");
        return buttons;
    }

    private Node presets() {
        var presets = new ComboBox<Optional<Preset>>();
        presets.setId("save-size");
        presets.getItems().addAll(Stream.of(Preset.values()).map(Optional::of).toList());
        presets.getItems().add(Optional.empty());
        presets.setVisibleRowCount(presets.getItems().size());
        presets.setConverter(ChoiceNames.reading(
                preset -> preset.map(each -> names.of(each, words)).orElseGet(() -> messages.text("export.size.own"))));
        presets.setValue(Optional.ofNullable(model.presetProperty().get()));
        presets.valueProperty().subscribe(chosen -> model.presetProperty().set(chosen.orElse(null)));
        presets.setMaxWidth(Double.MAX_VALUE);
        return presets;
    }

    private Node ownSize() {
        var unit = new ComboBox<LengthUnit>();
        unit.setId("save-unit");
        unit.getItems().setAll(LengthUnit.values());
        unit.setConverter(ChoiceNames.reading(names::of));
        unit.valueProperty().bindBidirectional(model.unitProperty());
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var size = new HBox(
                number("save-width", model.widthProperty(), "export.width"),
                new Label("×"),
                number("save-height", model.heightProperty(), "export.height"),
                unit);
        size.getStyleClass().add("export-own");
        var resolution = new HBox(number("save-dpi", model.dpiProperty(), "export.dpi"), new Label("dpi"));
        resolution.getStyleClass().add("export-own");
        var both = new VBox(size, resolution);
        both.getStyleClass().add("export-two");
        return both;
    }

    private TextField number(String id, Property<String> typed, String key) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(messages.text(key));
        field.textProperty().bindBidirectional(typed);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void tell() {
        form.tell();
        preview.show(
                model.pictureProperty().get(),
                model.isPicture() && model.manner().backgroundProperty().get() == Background.TRANSPARENT);
        measure.setText(model.measure().map(text -> text.in(words)).orElse(""));
        fileName.setText(model.fileName().orElse(""));
        folder.setText(model.manner().folderProperty().get().toString());
    }

    private void tell(SaveViewModel.State now, Consumer<Path> onSaved) {
        tell();
        save.setText(messages.text(now instanceof SaveViewModel.State.Occupied ? "export.replace" : "export.do"));
        save.setDisable(now instanceof SaveViewModel.State.Wrong || now instanceof SaveViewModel.State.Saving);
        switch (now) {
            case SaveViewModel.State.Ready _ -> state.setText("");
            case SaveViewModel.State.Saving _ -> state.setText(messages.text("export.saving"));
            case SaveViewModel.State.Wrong(Text reason) -> state.setText(reason.in(words));
            case SaveViewModel.State.Failed(Text reason) -> state.setText(reason.in(words));
            case SaveViewModel.State.Occupied(Path file) ->
                state.setText(
                        messages.text("export.occupied", file.getFileName().toString()));
            case SaveViewModel.State.Saved(Path file) -> onSaved.accept(file);
        }
    }
}
