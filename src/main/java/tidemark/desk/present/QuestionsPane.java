package tidemark.desk.present;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.talk.Question;

/// What may be asked about the slide: the questions, one of them with its answer.
final class QuestionsPane extends VBox {
    private static final PseudoClass UNFOLDED = PseudoClass.getPseudoClass("unfolded");

    private final SpeakerViewModel model;
    private final Messages messages;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroller = new ScrollPane(lines);
    private final double most;
    private final Subscription shown;

    /// @param most how high it may be while an answer is seen
    QuestionsPane(SpeakerViewModel model, Messages messages, double most) {
        this.model = model;
        this.messages = messages;
        this.most = most;
        getStyleClass().add("speaker-questions");
        heading.getStyleClass().add("speaker-heading");
        heading.setGraphic(KeyedButton.key("A"));
        heading.setContentDisplay(ContentDisplay.RIGHT);
        lines.getStyleClass().add("speaker-questions-lines");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroller.setFocusTraversable(false);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(heading, scroller);
        shown = model.questionsProperty()
                .subscribe(this::list)
                .and(model.unfoldedProperty()
                        .subscribe(_ -> list(model.questionsProperty().get())));
    }

    /// Listens to the model no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void list(List<Question> questions) {
        setVisible(!questions.isEmpty());
        setManaged(!questions.isEmpty());
        heading.setText(messages.text("speaker.questions", questions.size()));
        lines.getChildren().clear();
        for (int i = 0; i < questions.size(); i++) {
            lines.getChildren().add(line(i, questions.get(i)));
        }
        boolean unfolded = model.unfoldedProperty().get() >= 0;
        scroller.setMaxHeight(unfolded ? most : most / 2);
        reveal();
    }

    private Node line(int number, Question question) {
        boolean open = model.unfoldedProperty().get() == number;
        var asked = new Label(question.question());
        asked.getStyleClass().add("speaker-question");
        asked.setWrapText(open);
        var line = new VBox(asked);
        line.getStyleClass().add("speaker-questions-line");
        line.pseudoClassStateChanged(UNFOLDED, open);
        if (open) {
            var answer = new Label(question.answer());
            answer.getStyleClass().add("speaker-answer");
            answer.setWrapText(true);
            answer.setMinHeight(USE_PREF_SIZE);
            asked.setMinHeight(USE_PREF_SIZE);
            line.getChildren().add(answer);
        }
        line.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                model.unfold(number);
            }
            event.consume();
        });
        return line;
    }

    /// The open one comes into view.
    private void reveal() {
        int open = Math.max(0, model.unfoldedProperty().get());
        if (open >= lines.getChildren().size() || getScene() == null) {
            scroller.setVvalue(0);
            return;
        }
        applyCss();
        layout();
        Node line = lines.getChildren().get(open);
        double hidden = lines.getHeight() - scroller.getViewportBounds().getHeight();
        scroller.setVvalue(hidden <= 0 ? 0 : Math.clamp(line.getBoundsInParent().getMinY() / hidden, 0, 1));
    }
}
