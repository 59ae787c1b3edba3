package tidemark.desk.compare;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.compare.Matching;
import tidemark.compare.Subject;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Wording;

/// What stands alone on either side, each with its reason. One of each side can be paired.
final class AlonePane extends BorderPane {

    private final CompareViewModel model;
    private final Session session;
    private final Messages messages;
    private final ListView<Matching.Alone> left = new ListView<>();
    private final ListView<Matching.Alone> right = new ListView<>();
    private final Label leftHead = new Label();
    private final Label rightHead = new Label();
    private final Button pair = new Button();
    private final Label words = new Label();

    AlonePane(CompareViewModel model, Session session, Messages messages) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("compare-alone");
        left.setId("compare-left");
        right.setId("compare-right");
        pair.setId("compare-pair");
        left.setCellFactory(_ -> new AloneCell(false));
        right.setCellFactory(_ -> new AloneCell(true));
        left.getSelectionModel().selectedItemProperty().subscribe(_ -> judge());
        right.getSelectionModel().selectedItemProperty().subscribe(_ -> judge());
        pair.setOnAction(_ -> pair());
        words.getStyleClass().add("page-hint");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        pair.setMinWidth(Region.USE_PREF_SIZE);
        var sides = new HBox(side(leftHead, left), side(rightHead, right));
        sides.getStyleClass().add("compare-sides");
        setCenter(sides);
        var foot = new HBox(pair, words);
        foot.getStyleClass().add("compare-foot");
        setBottom(foot);
    }

    private static VBox side(Label head, ListView<Matching.Alone> list) {
        head.getStyleClass().add("compare-head");
        list.getStyleClass().add("compare-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        var side = new VBox(head, list);
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setPrefWidth(400);
        return side;
    }

    void show() {
        Language language = session.getLanguage();
        var names = Objects.requireNonNull(model.resultProperty().get()).names();
        left.getItems().setAll(model.ownAlone());
        right.getItems().setAll(model.otherAlone());
        leftHead.setText(messages.text(
                "compare.only", names.getFirst().in(language), model.ownAlone().size()));
        String others = names.stream()
                .skip(1)
                .map(name -> name.in(language))
                .reduce((a, b) -> a + (language == Language.ZH ? "、" : ", ") + b)
                .orElse("");
        rightHead.setText(
                messages.text("compare.only", others, model.otherAlone().size()));
        left.setPlaceholder(new Label(messages.text("compare.allmatched")));
        right.setPlaceholder(new Label(messages.text("compare.allmatched")));
        left.setAccessibleText(leftHead.getText());
        right.setAccessibleText(rightHead.getText());
        pair.setText(messages.text("compare.pair"));
        judge();
    }

    private static @Nullable Subject chosen(ListView<Matching.Alone> list) {
        Matching.Alone alone = list.getSelectionModel().getSelectedItem();
        return alone == null ? null : alone.subject();
    }

    private void judge() {
        Subject own = chosen(left);
        Subject other = chosen(right);
        if (own == null || other == null) {
            pair.setDisable(true);
            words.setText(messages.text("compare.pair.how"));
            return;
        }
        var refusal = model.refusal(own, other);
        pair.setDisable(refusal.isPresent());
        words.setText(refusal.map(text -> messages.text("compare.pair.refused", text.in(session.getLanguage())))
                .orElseGet(() -> messages.text(
                        own.hasLevel() && other.hasLevel() ? "compare.pair.kept" : "compare.pair.partial")));
    }

    private void pair() {
        Subject own = chosen(left);
        Subject other = chosen(right);
        if (own != null && other != null) {
            model.pair(own, other);
        }
    }

    private final class AloneCell extends ListCell<Matching.Alone> {
        private final Label name = new Label();
        private final Label value = new Label();
        private final Label reason = new Label();
        private final VBox box;
        private final boolean named;

        /// @param named with the report, where there may be several
        AloneCell(boolean named) {
            this.named = named;
            name.getStyleClass().add("compare-name");
            value.getStyleClass().add("compare-value");
            reason.getStyleClass().add("page-hint");
            reason.setWrapText(true);
            name.setWrapText(true);
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            value.setMinWidth(Region.USE_PREF_SIZE);
            box = new VBox(new HBox(name, space, value), reason);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Matching.@Nullable Alone item, boolean empty) {
            super.updateItem(item, empty);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            Language language = session.getLanguage();
            name.setText(item.subject().name().in(language));
            value.setText(Wording.shortText(item.subject().figure(), language));
            reason.setText(whose(item, language) + item.reason().words().in(language));
            setGraphic(box);
        }

        private String whose(Matching.Alone item, Language language) {
            var result = model.resultProperty().get();
            if (!named || result == null || result.names().size() == 2) {
                return "";
            }
            Text name = result.names().get(item.subject().report());
            return name.in(language) + (language == Language.ZH ? "：" : ": ");
        }
    }
}
