package tidemark.desk.terms;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.terms.TermsViewModel.Entry;
import tidemark.desk.terms.TermsViewModel.Row;

/// The glossary: a field to search it, and the terms in both languages side by side.
public final class TermsView extends BorderPane {
    private final TermsViewModel model;
    private final TextField search = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Subscription following;

    public TermsView(TermsViewModel model, Session session, Messages messages) {
        this.model = model;
        getStyleClass().add("terms");
        getStylesheets()
                .add(Objects.requireNonNull(TermsView.class.getResource("terms.css"))
                        .toExternalForm());
        var title = new Label();
        title.textProperty().bind(messages.binding("page.terms"));
        title.getStyleClass().add("section-title");
        search.getStyleClass().add("terms-search");
        search.promptTextProperty().bind(messages.binding("terms.search"));
        search.accessibleTextProperty().bind(messages.binding("terms.search"));
        search.textProperty().bindBidirectional(model.queryProperty());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var nothing = new Label();
        nothing.textProperty().bind(messages.binding("terms.none"));
        list.getStyleClass().add("terms-list");
        list.setPlaceholder(nothing);
        list.setItems(model.rows());
        list.accessibleTextProperty().bind(messages.binding("page.terms"));
        list.setCellFactory(_ -> new TermCell(messages));
        var head = new VBox(title, search);
        head.getStyleClass().add("terms-head");
        setTop(head);
        setCenter(list);
        following = session.languageProperty().subscribe(_ -> list.refresh());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /// The field and the list.
    public List<Node> areas() {
        return List.of(search, list);
    }

    /// Takes the reader to the definition of a figure, if it has one.
    public void reveal(String id) {
        search.clear();
        model.rows().stream()
                .filter(row -> row instanceof Entry entry && entry.term().key().equals("figure." + id))
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
    }
}
