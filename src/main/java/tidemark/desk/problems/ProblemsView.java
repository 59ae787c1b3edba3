package tidemark.desk.problems;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tidemark.desk.Messages;

/// The problems of a file as a list to read: how grave, where, what is wrong, what would be right.
public final class ProblemsView extends BorderPane {
    private final ProblemsViewModel model;
    private final Label title = new Label();
    private final Label facts = new Label();
    private final ListView<ProblemsViewModel.Row> list = new ListView<>();
    private Consumer<String> onChosen = _ -> {};

    /// @param onClose called when the reader is done with it
    public ProblemsView(ProblemsViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        getStyleClass().add("problems");
        getStylesheets()
                .add(Objects.requireNonNull(ProblemsView.class.getResource("problems.css"))
                        .toExternalForm());
        title.getStyleClass().add("problems-title");
        title.setWrapText(true);
        facts.getStyleClass().add("problems-facts");
        list.getStyleClass().add("problems-list");
        list.setCellFactory(_ -> new ProblemCell(messages));
        list.accessibleTextProperty().bind(title.textProperty());
        var head = new VBox(title, facts);
        head.getStyleClass().add("problems-head");
        setTop(head);
        setCenter(list);
        setBottom(foot(messages, onClose));
        // Before the list, which takes some of these keys for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, onClose));
        model.findingsProperty().subscribe(_ -> tell());
        model.language().subscribe(_ -> tell());
    }

    /// Calls a listener with the path of a problem that the reader wants to go to: by Enter, or by two clicks.
    public void setOnChosen(Consumer<String> listener) {
        onChosen = listener;
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose();
            }
        });
    }

    private void choose() {
        ProblemsViewModel.Row chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            onChosen.accept(chosen.path());
        }
    }

    /// Puts the keyboard on the first problem.
    public void focusFirst() {
        list.requestFocus();
        list.getSelectionModel().selectFirst();
    }

    private HBox foot(Messages messages, Runnable onClose) {
        var copy = new Button();
        copy.textProperty().bind(messages.binding("problems.copy"));
        copy.setOnAction(_ -> copy(model.plain()));
        var close = new Button();
        close.textProperty().bind(messages.binding("problems.close"));
        close.setOnAction(_ -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(copy, space, close);
        foot.getStyleClass().add("problems-foot");
        return foot;
    }

    private void pressed(KeyEvent event, Runnable onClose) {
        ProblemsViewModel.Row chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ESCAPE) {
            onClose.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            choose();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && chosen != null) {
            copy(chosen.place() + "\n" + chosen.message() + "\n" + chosen.repair());
            event.consume();
        }
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void tell() {
        title.setText(model.title());
        facts.setText(model.facts());
        list.getItems().setAll(model.rows());
    }
}
