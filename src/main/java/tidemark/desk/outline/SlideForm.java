package tidemark.desk.outline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;

/// What a speaker settles about the chosen slide.
final class SlideForm extends VBox {
    private static final int LINES_OF_NOTES = 6;
    private static final int LINES_OF_WORDS = 5;

    private final OutlineViewModel model;
    private final Messages messages;
    private final WrittenField title;
    private final WrittenField words;
    private final WrittenField caption;
    private final WrittenField notes;
    private final WrittenField planned;
    private final HBox wordsRow;
    private final HBox captionRow;
    private final Hyperlink rehearsed = new Hyperlink();
    private final Subscription following;
    private @Nullable SlideDetail told;

    /// @param onReplace called when the speaker wants another picture on the slide
    SlideForm(OutlineViewModel model, Messages messages, Runnable onReplace) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("outline-form");
        title = WrittenField.of(
                "outline-title", new TextField(), now -> model.words().title(shown(), now));
        words = WrittenField.ofLongWords(
                "outline-words", area(LINES_OF_WORDS), now -> model.words().words(shown(), now));
        caption = WrittenField.of(
                "outline-caption", new TextField(), now -> model.words().caption(shown(), now));
        notes = WrittenField.ofLongWords(
                "outline-notes", area(LINES_OF_NOTES), now -> model.words().notes(shown(), now));
        planned = WrittenField.of(
                "outline-planned", new TextField(), now -> model.words().plan(shown(), now));
        wordsRow = row("outline.words", words, words.field());
        captionRow = row("outline.caption", caption, beside(caption.field(), replace(onReplace)));
        getChildren()
                .addAll(
                        row("outline.title", title, title.field()),
                        wordsRow,
                        captionRow,
                        row("outline.notes", notes, notes.field()),
                        row("outline.planned", planned, times()));
        following = model.detailProperty().subscribe(_ -> show());
    }

    void dispose() {
        keep();
        following.unsubscribe();
    }

    /// Takes the keyboard to the title.
    void focus() {
        title.field().requestFocus();
        title.field().selectAll();
    }

    private SlideDetail shown() {
        if (told == null) {
            throw new IllegalStateException("nothing can be written while no slide is chosen");
        }
        return told;
    }

    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }

    private Button replace(Runnable onReplace) {
        var button = new Button();
        button.setId("outline-replace");
        button.textProperty().bind(messages.binding("outline.replace"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> onReplace.run());
        return button;
    }

    private static HBox beside(Node field, Button button) {
        HBox.setHgrow(field, Priority.ALWAYS);
        var box = new HBox(field, button);
        box.getStyleClass().add("outline-beside");
        return box;
    }

    private FlowPane times() {
        planned.field().getStyleClass().add("outline-time-field");
        rehearsed.setId("outline-rehearsed");
        rehearsed.setOnAction(_ -> model.times().takeRehearsed(shown()));
        var times = new FlowPane(planned.field(), rehearsed);
        times.getStyleClass().add("outline-times");
        return times;
    }

    private HBox row(String key, WrittenField field, Node control) {
        var label = new Label();
        label.textProperty().bind(messages.binding(key));
        label.getStyleClass().add("outline-label");
        label.setLabelFor(field.field());
        field.field().accessibleTextProperty().bind(messages.binding(key));
        VBox box = field.with(control);
        HBox.setHgrow(box, Priority.ALWAYS);
        var row = new HBox(label, box);
        row.getStyleClass().add("outline-field");
        return row;
    }

    /// Keeps what is being written.
    void keep() {
        if (told != null) {
            List.of(title, words, caption, notes, planned).forEach(WrittenField::flush);
        }
    }

    /// What was written belongs to the slide that it was written for, though another one may be chosen by now.
    private void show() {
        SlideDetail before = told;
        SlideDetail now = model.detailProperty().get();
        boolean same = before != null && now != null && before.isSameAs(now);
        if (!same) {
            keep();
            now = model.detailProperty().get();
        }
        told = now;
        setVisible(now != null);
        if (now != null) {
            fill(now, same);
        }
    }

    private void fill(SlideDetail now, boolean same) {
        tell(title, now.title(), same);
        tell(notes, now.notes(), same);
        tell(planned, now.planned(), same);
        tell(words, now.words(), same);
        tell(caption, now.caption(), same);
        show(wordsRow, now.content() instanceof SlideDetail.Content.Words);
        show(captionRow, now.content() instanceof SlideDetail.Content.Image);
        title.prompt(now.titleOtherwise());
        notes.prompt(now.notesOtherwise());
        planned.prompt(messages.text("outline.planned.prompt"));
        words.prompt(messages.text("outline.words.prompt"));
        rehearsed.setText(messages.text("outline.rehearsed", now.rehearsed()));
        boolean proposed = !now.rehearsed().isEmpty() && !now.rehearsed().equals(now.planned());
        show(rehearsed, proposed);
    }

    private static void tell(WrittenField field, String words, boolean same) {
        if (same) {
            field.tellKept(words);
        } else {
            field.put(words);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
