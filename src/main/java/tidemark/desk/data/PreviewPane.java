package tidemark.desk.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.render.fx.PictureView;
import tidemark.report.Form;

/// Beside the table: the chart that the selected rows make, or why they make none and what to do instead.
final class PreviewPane extends VBox {
    private static final double WIDTH = 400;
    private static final double PICTURE = WIDTH - 34;

    private final SelectionViewModel model;
    private final Session session;
    private final Messages messages;
    private final PictureView picture = new PictureView();
    private final ScrollPane scroller = new ScrollPane(picture);
    private final Label heading = new Label();
    private final Label why = new Label();
    private final ComboBox<Optional<Form>> forms = new ComboBox<>();
    private final Button keep = new Button();
    private final Hyperlink kept = new Hyperlink();
    private final Hyperlink evidence = new Hyperlink();
    private final Subscription following;

    /// @param toMine takes the reader to the charts that were kept
    PreviewPane(SelectionViewModel model, Session session, Messages messages, Runnable toMine) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("preview-pane");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        heading.getStyleClass().add("preview-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        why.getStyleClass().add("preview-why");
        why.setId("preview-why");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        picture.setOnSubjectChosen(subject -> session.requestEvidence(new EvidenceRequest(subject.id(), null)));
        scroller.getStyleClass().add("preview-scroller");
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        fillForms();
        keep.setId("preview-keep");
        keep.getStyleClass().add("own-primary");
        keep.textProperty().bind(messages.binding("data.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(_ -> keep());
        kept.textProperty().bind(messages.binding("data.kept"));
        kept.setOnAction(_ -> toMine.run());
        evidence.setId("preview-evidence");
        evidence.textProperty().bind(messages.binding("data.evidence"));
        evidence.setMinWidth(USE_PREF_SIZE);
        evidence.setOnAction(_ -> explain());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(heading, space, forms);
        head.getStyleClass().add("preview-head");
        var foot = new FlowPane(keep, evidence, kept);
        foot.getStyleClass().add("preview-foot");
        getChildren().addAll(head, why, scroller, foot);
        following = Subscription.combine(
                model.rowsProperty().subscribe((_, _) -> rowsChanged()),
                model.formProperty().subscribe((_, _) -> show()),
                session.languageProperty().subscribe((_, _) -> translate()),
                session.themeProperty().subscribe((_, _) -> show()),
                session.textSizeProperty().subscribe((_, _) -> show()));
        show();
    }

    private void fillForms() {
        var choices = new ArrayList<Optional<Form>>();
        choices.add(Optional.empty());
        List.of(Form.values()).forEach(form -> choices.add(Optional.of(form)));
        forms.getItems().setAll(choices);
        forms.setConverter(new FormWords());
        forms.setValue(Optional.ofNullable(model.formProperty().get()));
        forms.setId("preview-form");
        forms.accessibleTextProperty().bind(messages.binding("data.form"));
        forms.valueProperty().addListener((_, _, form) -> {
            if (form != null) {
                model.formProperty().set(form.orElse(null));
            }
        });
    }

    private final class FormWords extends StringConverter<Optional<Form>> {
        @Override
        public String toString(@Nullable Optional<Form> form) {
            return form == null || form.isEmpty()
                    ? messages.text("data.form.auto")
                    : form.get().label().in(session.getLanguage());
        }

        @Override
        public Optional<Form> fromString(String words) {
            throw new UnsupportedOperationException("forms are chosen, not written");
        }
    }

    private void translate() {
        Optional<Form> now = forms.getValue();
        forms.setConverter(new FormWords());
        forms.setValue(null);
        forms.setValue(now);
        show();
    }

    private void rowsChanged() {
        kept.setVisible(false);
        show();
    }

    private void show() {
        boolean some = !model.rowsProperty().get().isEmpty();
        setVisible(some);
        setManaged(some);
        evidence.setVisible(model.rowsProperty().get().size() == 1);
        heading.setText(messages.text("data.preview"));
        if (some) {
            model.preview()
                    .ifPresentOrElse(
                            this::show, () -> refuse(messages.text("data.preview.many", SelectionViewModel.MOST)));
        }
    }

    private void show(ChartViewModel chart) {
        if (chart.form().isPresent()) {
            draw(chart);
        } else {
            refuse(model.why(chart));
        }
    }

    private void draw(ChartViewModel chart) {
        picture.setPicture(chart.draw(PICTURE));
        picture.setAccessibleText(chart.title());
        why.setText(model.why(chart));
        tell(true);
    }

    private void refuse(String reason) {
        picture.setPicture(null);
        why.setText(reason);
        tell(false);
    }

    private void tell(boolean drawn) {
        scroller.setVisible(drawn);
        scroller.setManaged(drawn);
        why.getStyleClass().remove("refused");
        if (!drawn) {
            why.getStyleClass().add("refused");
        }
        keep.setDisable(!drawn);
        if (!drawn) {
            kept.setVisible(false);
        }
    }

    private void explain() {
        var row = model.rowsProperty().get().getFirst();
        session.requestEvidence(new EvidenceRequest(row.id(), evidence.localToScreen(evidence.getLayoutBounds())));
    }

    private void keep() {
        model.keep();
        kept.setVisible(true);
    }

    /// Heeds the model no more.
    void dispose() {
        following.unsubscribe();
    }
}
