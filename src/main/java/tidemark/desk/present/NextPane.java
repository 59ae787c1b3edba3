package tidemark.desk.present;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import tidemark.desk.Messages;
import tidemark.render.fx.AfterFrame;
import tidemark.talk.Talk;

/// The slide to come.
final class NextPane extends HBox {
    private final SpeakerViewModel model;
    private final TalkViewModel talk;
    private final Messages messages;
    private final double width;
    private final double height;
    private final SlidePreview slide = new SlidePreview(new ShowingPane());
    private final Label heading = new Label();
    private final Label title = new Label();
    private final Label time = new Label();
    private final Subscription shown;

    /// @param width of the room for its picture
    /// @param height likewise
    NextPane(SpeakerViewModel model, Messages messages, double width, double height) {
        this.model = model;
        this.messages = messages;
        this.width = width;
        this.height = height;
        talk = model.talk();
        getStyleClass().add("speaker-next");
        heading.getStyleClass().add("speaker-heading");
        title.getStyleClass().add("speaker-next-title");
        title.setWrapText(true);
        time.getStyleClass().add("speaker-muted");
        var words = new VBox(heading, title, time);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(height);
        setPrefHeight(height);
        getChildren().addAll(slide, words);
        slide.setOnMouseClicked(_ -> talk.next());
        shown = talk.slideProperty().subscribe(_ -> AfterFrame.run(this::show));
    }

    /// Listens to the talk no more.
    void dispose() {
        shown.unsubscribe();
    }

    private void show() {
        Talk made = talk.talkProperty().get();
        int next = talk.number() + 1;
        if (made == null || next >= made.size()) {
            slide.show(null, width, height);
            heading.setText(messages.text("speaker.last"));
            title.setText("");
            time.setText("");
            return;
        }
        heading.setText(messages.text("speaker.next", next + 1));
        title.setText(made.title(next, talk.languageProperty().get()));
        time.setText(model.planned(next)
                .map(planned -> messages.text("speaker.planned", TimeWords.of(planned)))
                .orElse(""));
        talk.draw(next, done -> {
            if (done.number() == talk.number() + 1) {
                slide.show(Showing.of(done), width, height);
            }
        });
    }
}
