package tidemark.desk.terms;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.terms.TermsViewModel.Row;

/// The glossary: a field to search it, and the terms in both languages side by side.
public final class TermsView extends BorderPane {
    private final TermsViewModel model;
    private final TextField search = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Button back = new Button();
    private final Subscription following;

    /// @param back whether there is a way back to where a term was asked for
    /// @param onBack called when the reader wants to go it
    public TermsView(
            TermsViewModel model, Session session, Messages messages, ObservableValue<Boolean> back, Runnable onBack) {
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
        this.back.setId("terms-back");
        this.back.getStyleClass().addAll("flat", "terms-back");
        this.back.textProperty().bind(messages.binding("terms.back"));
        this.back.setOnAction(_ -> onBack.run());
        this.back.visibleProperty().bind(back.orElse(false));
        this.back.managedProperty().bind(this.back.visibleProperty());
        var head = new VBox(this.back, title, search);
        head.getStyleClass().add("terms-head");
        setTop(head);
        setCenter(list);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && this.back.isVisible()) {
                event.consume();
                onBack.run();
            }
        });
        model.targetProperty().subscribe(this::show);
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

    /// Takes the reader to a term, asked for as an [EvidenceRequest] names it.
    public void reveal(String asked) {
        EvidenceRequest.termIn(asked).ifPresent(model::reveal);
    }

    private void show(@Nullable Row row) {
        if (row != null) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
            list.requestFocus();
        }
    }

    /// Heeds the session no more.
    public void dispose() {
        following.unsubscribe();
    }
}
