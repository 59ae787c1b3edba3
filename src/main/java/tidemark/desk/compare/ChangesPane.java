package tidemark.desk.compare;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Change;
import tidemark.compare.Editions;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.report.Language;
import tidemark.report.Text;

/// What the edition in front has otherwise than the other one.
final class ChangesPane extends BorderPane {

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final Label head = new Label();
    private final ListView<Change> list = new ListView<>();

    ChangesPane(CompareViewModel model, Session session, Messages messages) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("compare-changes");
        list.setId("compare-changes");
        list.getStyleClass().add("compare-list");
        head.getStyleClass().add("compare-head");
        head.setWrapText(true);
        list.setCellFactory(_ -> new ChangeCell());
        setTop(head);
        setCenter(list);
    }

    void show() {
        Editions editions = Objects.requireNonNull(
                Objects.requireNonNull(model.resultProperty().get()).editions());
        head.setText(messages.text(
                "compare.editions",
                editions.of(Change.Kind.ADDED).size(),
                editions.of(Change.Kind.CHANGED).size(),
                editions.of(Change.Kind.DROPPED).size()));
        list.setAccessibleText(head.getText());
        list.setPlaceholder(new Label(messages.text("compare.unchanged")));
        list.getItems().setAll(editions.changes());
    }

    private final class ChangeCell extends ListCell<Change> {
        @Override
        protected void updateItem(@Nullable Change item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : box(item));
        }

        private VBox box(Change change) {
            Language language = session.getLanguage();
            var chip = new Label(change.kind().label().in(language));
            chip.getStyleClass().addAll("chip", change.kind().name().toLowerCase(java.util.Locale.ROOT));
            var name = new Label(change.name().in(language));
            name.getStyleClass().add("compare-name");
            var part = new Label(change.part().label().in(language));
            part.getStyleClass().add("page-hint");
            var line = new HBox(chip, name, part);
            line.getStyleClass().add("compare-line");
            var box = new VBox(line);
            change.details().forEach(detail -> box.getChildren().add(detail(detail, language)));
            setPrefWidth(0);
            return box;
        }

        private Label detail(Change.Detail detail, Language language) {
            String aspect = detail.aspect().label().in(language);
            var label = new Label(messages.text(
                    "compare.detail", aspect, said(detail.before(), language), said(detail.after(), language)));
            label.getStyleClass().add("page-hint");
            label.setWrapText(true);
            return label;
        }

        private String said(Text words, Language language) {
            String said = words.in(language);
            return said.isEmpty() ? messages.text("compare.missing") : said;
        }
    }
}
