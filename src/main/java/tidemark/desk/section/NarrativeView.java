package tidemark.desk.section;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.Session;

/// A section's title, message and narrative, one below the other.
public final class NarrativeView extends VBox {

    private static final int OPEN_PARAGRAPHS = 400;

    private final SectionViewModel model;
    private final Session session;
    private final Label title = label("section-title");
    private final Label message = label("section-message");
    private final Label counts = label("section-counts");
    private final VBox paragraphs = new VBox();
    private final Subscription heeding;
    private List<ParagraphView> views = List.of();

    /// @param headed with title, message and counts above the narrative
    public NarrativeView(SectionViewModel model, Session session, Messages messages, boolean headed) {
        this.model = model;
        this.session = session;
        getStyleClass().add("narrative");
        paragraphs.getStyleClass().add("paragraphs");
        if (headed) {
            getChildren().addAll(title, message, counts);
            counts.textProperty().bind(messages.binding("section.counts", model.figures(), model.events()));
        }
        getChildren().add(paragraphs);
        heeding = Subscription.combine(
                session.languageProperty().subscribe(_ -> tell()),
                session.litProperty().subscribe(lit -> views.forEach(view -> view.light(lit))));
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }

    private void tell() {
        title.setText(model.title());
        message.setText(model.message());
        views = model.paragraphs().stream()
                .limit(OPEN_PARAGRAPHS)
                .map(runs -> new ParagraphView(runs, session))
                .toList();
        paragraphs.getChildren().setAll(views);
    }

    /// Heeds the session no more.
    public void dispose() {
        heeding.unsubscribe();
    }
}
