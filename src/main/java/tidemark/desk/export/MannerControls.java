package tidemark.desk.export;

import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.dialogs.Dialogs;
import tidemark.picture.Background;
import tidemark.picture.Lettering;

/// The controls by which a reader chooses how files are written.
///
/// @param prefix of the controls' ids
record MannerControls(String prefix, MannerModel model, ChoiceNames names, Messages messages, Dialogs dialogs) {

    Node theme() {
        var themes = box("-theme", List.of(Theme.values()), model.themeProperty(), ChoiceNames.reading(names::of));
        themes.setMaxWidth(Double.MAX_VALUE);
        return themes;
    }

    Node scale() {
        return box(
                "-scale", Manner.SCALES, model.scaleProperty(), ChoiceNames.reading(scale -> Math.round(scale) + "×"));
    }

    private <T> ComboBox<T> box(String id, List<T> values, Property<T> chosen, StringConverter<T> words) {
        var box = new ComboBox<T>();
        box.setId(prefix + id);
        box.getItems().setAll(values);
        box.setConverter(words);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    Node content() {
        return Segments.of(
                prefix + "-plain",
                model.plainProperty(),
                List.of(false, true),
                plain -> messages.text(plain ? "export.content.plain" : "export.content.full"));
    }

    Node background() {
        return Segments.of(prefix + "-background", model.backgroundProperty(), List.of(Background.values()), names::of);
    }

    Node lettering() {
        return Segments.of(prefix + "-lettering", model.letteringProperty(), List.of(Lettering.values()), names::of);
    }

    Node template() {
        return new TemplateRow(prefix + "-template", model.template(), messages, dialogs);
    }

    /// @param example shows what becomes of the pattern
    Node fileNames(Label example) {
        var field = new TextField();
        field.setId(prefix + "-names");
        field.textProperty().bindBidirectional(model.namesProperty());
        example.getStyleClass().add("export-hint");
        example.setId(prefix + "-name");
        example.setWrapText(true);
        return new VBox(field, example);
    }

    /// @param path shows where files go
    Node folder(Label path) {
        var change = new Button(messages.text("export.folder.change"));
        change.setId(prefix + "-folder");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(
                _ -> dialogs.chooseFolder(model.folderProperty().get()).ifPresent(model.folderProperty()::set));
        path.getStyleClass().add("export-path");
        path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        path.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(path, Priority.ALWAYS);
        var row = new HBox(path, change);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("export-own");
        return row;
    }
}
