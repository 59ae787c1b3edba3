package tidemark.desk.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.report.Event;

/// Words to seek, and below them every facet with its choices, each with how many events there would be.
final class FilterPane extends VBox {

    private static final PseudoClass GOLD = PseudoClass.getPseudoClass("gold");

    private final EventsViewModel model;
    private final Session session;
    private final Messages messages;
    private final TextField words = new TextField();
    private final Button all = new Button();
    private final Map<Facet.Choice, Row> rows = new HashMap<>();
    private final Map<Facet, Label> heads = new HashMap<>();
    private final List<KindIcon> icons = new ArrayList<>();

    FilterPane(EventsViewModel model, Session session, Messages messages) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        getStyleClass().add("event-filters");
        words.setId("event-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::clearWords);
        all.getStyleClass().add("event-all");
        all.setOnAction(_ -> model.showAll());
        getChildren().add(words);
        for (Facet facet : Facet.values()) {
            var choices = model.choices(facet);
            if (choices.size() > 1 || facet == Facet.CLAIM && !choices.isEmpty()) {
                getChildren().add(group(facet, choices));
            }
        }
        getChildren().add(all);
    }

    private VBox group(Facet facet, List<Facet.Choice> choices) {
        var head = new Label();
        head.getStyleClass().add("event-facet");
        heads.put(facet, head);
        var group = new VBox(head);
        group.getStyleClass().add("event-group");
        for (Facet.Choice choice : choices) {
            var row = new Row(choice);
            rows.put(choice, row);
            group.getChildren().add(row);
        }
        return group;
    }

    private void clearWords(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        }
    }

    /// Says all words anew, in the language and with the counts of the moment.
    void tell() {
        words.setPromptText(messages.text("events.words"));
        words.setAccessibleText(messages.text("events.words"));
        all.setText(messages.text("events.all", model.total()));
        all.setVisible(model.isNarrowed());
        heads.forEach((facet, head) -> head.setText(messages.text(
                switch (facet) {
                    case SCOPE -> "events.scope";
                    case KIND -> "events.kind";
                    case CLAIM -> "events.claim";
                    case DATE -> "events.date";
                    case SECTION -> "events.section";
                })));
        rows.values().forEach(Row::tell);
        icons.forEach(icon -> icon.paint(session.getTheme()));
    }

    /// A choice and its count.
    private final class Row extends HBox {
        private final Facet.Choice choice;
        private final CheckBox box = new CheckBox();
        private final Label count = new Label();

        Row(Facet.Choice choice) {
            this.choice = choice;
            getStyleClass().add("event-choice");
            box.setId("event-" + choice.facet() + "-" + choice.code());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setOnAction(_ -> model.toggle(choice));
            HBox.setHgrow(box, Priority.ALWAYS);
            count.getStyleClass().add("event-count");
            if (choice.facet() == Facet.KIND) {
                var icon = new KindIcon(Event.Kind.valueOf(choice.code()));
                icons.add(icon);
                box.setGraphic(icon);
            }
            getChildren().addAll(box, count);
            pseudoClassStateChanged(GOLD, choice.facet() == Facet.CLAIM);
        }

        private void tell() {
            int would = model.foundProperty().get().count(choice);
            boolean on = model.chosenProperty().get().contains(choice);
            box.setText(model.label(choice));
            box.setSelected(on);
            box.setAccessibleText(messages.text("events.choice", model.label(choice), would));
            count.setText(Objects.toString(would));
            setDisable(would == 0 && !on);
        }
    }
}
