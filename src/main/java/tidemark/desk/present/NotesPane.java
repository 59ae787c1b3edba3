package tidemark.desk.present;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// What to say, in words that are read at arm's length.
final class NotesPane extends ScrollPane {
    private static final double USUAL = 1.5;
    private static final double STEP = 0.8;

    private final VBox paragraphs = new VBox();
    private final Subscription shown;

    NotesPane(SpeakerViewModel model) {
        getStyleClass().add("speaker-notes");
        paragraphs.getStyleClass().add("speaker-notes-words");
        setContent(paragraphs);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        shown = model.notesProperty()
                .subscribe(this::show)
                .and(model.notesSizeProperty()
                        .subscribe(size -> paragraphs.setStyle(
                                "-fx-font-size: " + String.format(Locale.ROOT, "%.3f", USUAL * size.factor()) + "em")));
    }

    /// Listens to the model no more.
    void dispose() {
        shown.unsubscribe();
    }

    /// Most of what is seen goes by.
    ///
    /// @param step 1 for further down, -1 for up
    void scroll(int step) {
        double hidden = paragraphs.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp(getVvalue() + step * STEP * getViewportBounds().getHeight() / hidden, 0, 1));
        }
    }

    private void show(List<String> words) {
        paragraphs.getChildren().setAll(words.stream().map(NotesPane::paragraph).toList());
        setVvalue(0);
    }

    private static Label paragraph(String words) {
        var paragraph = new Label(words);
        paragraph.setWrapText(true);
        paragraph.setMinHeight(USE_PREF_SIZE);
        return paragraph;
    }
}
