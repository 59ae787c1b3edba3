package tidemark.desk.evidence;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.evidence.EvidenceSheet.Chip;
import tidemark.desk.evidence.EvidenceSheet.Entry;
import tidemark.report.wording.Reading;

/// Shows what a figure or an event rests on: what it says, large; below it, in hairlined groups, everything else.
public final class EvidenceView extends BorderPane {

    /// How wide it likes to be, in pixels.
    public static final double WIDTH = 400;

    private static final double LABELS = 84;
    private static final double WORDS = 262;

    private final EvidenceViewModel model;
    private final Messages messages;
    private final VBox page = new VBox();
    private final ScrollPane scroller = new ScrollPane(page);
    private final Button back = new Button();
    private final Button close = new Button();

    /// @param onClose called when the reader is done with it
    public EvidenceView(EvidenceViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("evidence");
        getStylesheets()
                .add(Objects.requireNonNull(EvidenceView.class.getResource("evidence.css"))
                        .toExternalForm());
        setPrefWidth(WIDTH);
        page.getStyleClass().add("evidence-page");
        scroller.getStyleClass().add("evidence-scroller");
        scroller.setFitToWidth(true);
        scroller.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroller);
        setBottom(foot(onClose));
        model.sheetProperty().subscribe(this::show);
    }

    /// Puts the keyboard here.
    public void focusFirst() {
        scroller.requestFocus();
    }

    /// How high it would have to be to show everything at once.
    ///
    /// @param like the scene whose style sheets it will have
    double contentHeight(Scene like) {
        if (getScene() != null) {
            return measured();
        }
        var trial = new Group(this);
        new Scene(trial).getStylesheets().setAll(like.getStylesheets());
        double height = measured();
        trial.getChildren().clear();
        return height;
    }

    private double measured() {
        applyCss();
        return Math.ceil(page.prefHeight(WIDTH)) + getBottom().prefHeight(WIDTH) + 2;
    }

    private Node foot(Runnable onClose) {
        var copy = new Button();
        copy.textProperty().bind(messages.binding("evidence.copy"));
        copy.getStyleClass().addAll("flat", "evidence-action");
        copy.setOnAction(_ -> copy());
        name(back, "evidence.back");
        back.setOnAction(_ -> model.goBack());
        back.visibleProperty().bind(model.backProperty());
        back.managedProperty().bind(model.backProperty());
        name(close, "evidence.close");
        close.setOnAction(_ -> onClose.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(back, copy, space, close);
        foot.getStyleClass().add("evidence-foot");
        return foot;
    }

    private void name(Button button, String key) {
        button.getStyleClass().addAll("flat", "evidence-action");
        button.textProperty().bind(messages.binding(key));
    }

    private void copy() {
        EvidenceSheet sheet = model.sheetProperty().get();
        if (sheet != null) {
            var content = new ClipboardContent();
            content.putString(sheet.plain());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void show(@Nullable EvidenceSheet sheet) {
        page.getChildren().clear();
        if (sheet == null) {
            return;
        }
        page.setAccessibleText(sheet.plain());
        page.getChildren().add(new SelectableText(SelectableText.part(sheet.heading(), "evidence-heading")));
        page.getChildren().add(large(sheet.large(), sheet.number()));
        String conversion = sheet.conversion();
        if (conversion != null) {
            page.getChildren().add(new SelectableText(SelectableText.part(conversion, "evidence-conversion")));
        }
        if (!sheet.chips().isEmpty()) {
            page.getChildren().add(chips(sheet.chips()));
        }
        sheet.groups().forEach(group -> page.getChildren().add(group(group)));
        scroller.setVvalue(0);
    }

    private static Node large(Reading reading, boolean number) {
        if (!number) {
            return new SelectableText(SelectableText.part(reading.text(), "evidence-words"));
        }
        return new SelectableText(
                SelectableText.part(reading.lead(), "evidence-around"),
                SelectableText.part(reading.number(), "evidence-number"),
                SelectableText.part(reading.tail(), "evidence-around"));
    }

    private Node chips(List<Chip> chips) {
        var row = new FlowPane(Orientation.HORIZONTAL);
        row.getStyleClass().add("evidence-chips");
        for (Chip chip : chips) {
            Labeled label = chip.term() == null ? new Label(chip.words()) : termLink(chip.words(), chip.term());
            label.getStyleClass()
                    .addAll(
                            "evidence-chip",
                            switch (chip.tone()) {
                                case PALE -> "pale";
                                case GOLD -> "gold";
                            });
            label.setWrapText(true);
            row.getChildren().add(label);
        }
        return row;
    }

    private Node group(List<Entry> entries) {
        var grid = new GridPane();
        grid.getStyleClass().add("evidence-group");
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), new ColumnConstraints(WORDS));
        String before = "";
        for (Entry entry : entries) {
            Labeled label = label(entry, entry.label().equals(before) ? "" : entry.label());
            label.getStyleClass().add("evidence-label");
            label.setWrapText(true);
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, words(entry));
            before = entry.label();
        }
        return grid;
    }

    /// Leads to the glossary where a term of it explains what is said.
    private Labeled label(Entry entry, String words) {
        String term = entry instanceof Entry.Said said ? said.term() : null;
        return term == null || words.isEmpty() ? new Label(words) : termLink(words, term);
    }

    private Hyperlink termLink(String words, String term) {
        var link = link(words, () -> model.follow(EvidenceRequest.term(term)));
        link.getStyleClass().add("evidence-term");
        link.setAccessibleText(messages.text("evidence.term.link", words));
        return link;
    }

    private static Hyperlink link(String words, Runnable action) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> action.run());
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                action.run();
            }
        });
        return link;
    }

    private Node words(Entry entry) {
        return switch (entry) {
            case Entry.Said said -> new SelectableText(SelectableText.part(said.words(), "evidence-said"));
            case Entry.Quoted quoted -> new SelectableText(SelectableText.part(quoted.words(), "evidence-quoted"));
            case Entry.Leading leading -> wordsLink(leading.words(), () -> model.follow(leading.id()));
            case Entry.Listed listed -> wordsLink(listed.words(), () -> model.list(listed.key()));
        };
    }

    private static Node wordsLink(String words, Runnable action) {
        var link = link(words, action);
        link.getStyleClass().add("evidence-link");
        link.setWrapText(true);
        return link;
    }
}
