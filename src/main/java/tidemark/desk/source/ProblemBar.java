package tidemark.desk.source;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;

/// Why a text was not attached, and what to do about it.
final class ProblemBar extends VBox {
    private final SourceViewModel model;
    private final Session session;
    private final Messages messages;
    private final SourceActions actions;
    private final Label words = new Label();
    private final FlowPane buttons = new FlowPane();

    ProblemBar(SourceViewModel model, Session session, Messages messages, SourceActions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        getStyleClass().add("source-problem");
        setId("source-problem");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        buttons.getStyleClass().add("source-buttons");
        getChildren().addAll(words, buttons);
        model.problemProperty().subscribe(this::tell);
        session.languageProperty().subscribe(() -> tell(model.problemProperty().get()));
    }

    private void tell(@Nullable SourceProblem problem) {
        setVisible(problem != null);
        setManaged(problem != null);
        if (problem != null) {
            words.setText(SourceWords.problem(problem, session.getLanguage(), messages));
            buttons.getChildren().setAll(buttons(problem));
        }
    }

    private List<Button> buttons(SourceProblem problem) {
        return switch (problem) {
            case SourceProblem.Unreadable _, SourceProblem.AnotherText _ -> List.of(choose("source.other"), dismiss());
            case SourceProblem.Gone _ ->
                List.of(choose("source.find"), button("source.forget", "source-forget", model::detach));
            case SourceProblem.Changed _ ->
                List.of(button("source.recheck", "source-recheck", model::retry), choose("source.other"));
        };
    }

    private Button choose(String key) {
        return button(key, "source-other", actions::chooseSource);
    }

    private Button dismiss() {
        return button("source.dismiss", "source-dismiss", model::dismissProblem);
    }

    private Button button(String key, String id, Runnable action) {
        var button = new Button(messages.text(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
