package tidemark.desk.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.source.AttachedText.Cursor;
import tidemark.desk.theme.Icon;
import tidemark.service.OpenReport;

/// The pane of the source: how much of it the report covers above, the text itself, and what is said of the mark where
/// the reader is below.
public final class SourceView extends BorderPane {
    private final SourceViewModel model;
    private final Session session;
    private final Messages messages;
    private final SourceActions actions;
    private final Label file = new Label();
    private final Button replace = new Button();
    private final Button detach = new Button();
    private final CoverageMeter meter = new CoverageMeter();
    private final MarkLegend legend;
    private final Label covered = label("source-covered");
    private final Label disagreements = label("source-disagreements");
    private final PassageList list;
    private final VBox detail = new VBox();
    private final VBox coverage = new VBox();
    private final VBox empty = new VBox();
    private final VBox reading = new VBox();
    private final Label readingWords = label("source-hint");

    public SourceView(SourceViewModel model, Session session, Messages messages, SourceActions actions) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        legend = new MarkLegend(model, messages);
        list = new PassageList(model, session);
        getStyleClass().add("source-view");
        getStylesheets()
                .add(Objects.requireNonNull(SourceView.class.getResource("source.css"))
                        .toExternalForm());
        list.accessibleRoleDescriptionProperty().bind(messages.binding("source.title"));
        coverage.getStyleClass().add("source-coverage");
        coverage.getChildren().addAll(covered, meter, legend, disagreements);
        detail.getStyleClass().add("source-detail");
        detail.setId("source-detail");
        setTop(new VBox(head(), new ProblemBar(model, session, messages, actions), coverage));
        setCenter(new StackPane(list, nothing(), inReading()));
        setBottom(detail);
        model.textProperty().subscribe(_ -> {
            tell();
            tellOf(model.cursorProperty().get());
        });
        model.readingProperty().subscribe(_ -> tell());
        model.cursorProperty().subscribe(this::tellOf);
        session.languageProperty().subscribe(() -> {
            tell();
            tellOf(model.cursorProperty().get());
        });
    }

    /// Puts the keyboard here.
    public void focusText() {
        (list.isVisible() ? list : empty.isVisible() ? empty.getChildren().getLast() : this).requestFocus();
    }

    private Node head() {
        var title = new Label();
        title.getStyleClass().add("source-title");
        title.textProperty().bind(messages.binding("source.title"));
        title.setMinWidth(USE_PREF_SIZE);
        file.getStyleClass().add("source-file");
        file.setId("source-file");
        file.setMinWidth(0);
        HBox.setHgrow(file, Priority.ALWAYS);
        file.setMaxWidth(Double.MAX_VALUE);
        name(replace, "source.replace", "source-replace", actions::chooseSource);
        name(detach, "source.detach", "source-detach", model::detach);
        var close = new Button(null, Icon.CLOSE.draw());
        close.setId("source-close");
        close.getStyleClass().add("icon-button");
        close.accessibleTextProperty().bind(messages.binding("source.close"));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(messages.binding("source.close"));
        close.setTooltip(tooltip);
        close.setOnAction(_ -> actions.hidePane());
        var head = new HBox(title, file, replace, detach, close);
        head.getStyleClass().add("source-head");
        return head;
    }

    private void name(Button button, String key, String id, Runnable action) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "source-action");
        button.textProperty().bind(messages.binding(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
    }

    private Node nothing() {
        var hint = label("source-hint");
        hint.textProperty().bind(messages.binding("source.none"));
        var choose = new Button(null, Icon.OPEN.draw());
        choose.setId("source-choose");
        choose.textProperty().bind(messages.binding("source.choose"));
        choose.setOnAction(_ -> actions.chooseSource());
        empty.getStyleClass().add("source-empty");
        empty.getChildren().addAll(hint, choose);
        return empty;
    }

    private Node inReading() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        var cancel = new Button();
        cancel.setId("source-cancel");
        cancel.textProperty().bind(messages.binding("source.cancel"));
        cancel.setOnAction(_ -> model.cancel());
        reading.getStyleClass().add("source-empty");
        reading.getChildren().addAll(readingWords, bar, cancel);
        return reading;
    }

    private static Label label(String styleClass) {
        var label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void tell() {
        AttachedText text = model.textProperty().get();
        String being = model.readingProperty().get();
        list.setVisible(text != null && being == null);
        shown(coverage, text != null);
        shown(reading, being != null);
        shown(empty, text == null && being == null);
        for (Region button : List.of(replace, detach)) {
            shown(button, text != null);
        }
        readingWords.setText(being == null ? "" : messages.text("source.reading", SourceWords.name(Path.of(being))));
        if (text == null) {
            file.setText("");
            return;
        }
        Path path = Path.of(text.attachment().file());
        file.setText(SourceWords.name(path));
        file.setTooltip(new Tooltip(path.toString()));
        covered.setText(SourceWords.covered(text.marked().coverage(), messages));
        String open = SourceWords.disagreements(text.marked(), session.getLanguage(), messages);
        disagreements.setText(open);
        shown(disagreements, !open.isEmpty());
        meter.show(text.marked().coverage());
        legend.show(text.marked().coverage());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void tellOf(@Nullable Cursor cursor) {
        AttachedText text = model.textProperty().get();
        OpenReport open = session.getReport();
        detail.getChildren().clear();
        shown(detail, text != null);
        if (cursor == null || text == null || open == null) {
            list.setAccessibleText(messages.text("source.walk"));
            detail.getChildren().add(line(messages.text("source.walk"), "detail-why"));
            return;
        }
        MarkDetail told = MarkDetail.of(text, cursor, open.report(), session.getLanguage(), messages);
        list.setAccessibleText(told.spoken());
        detail.getChildren().add(line(told.words(), "detail-words"));
        detail.getChildren().add(line(told.state(), "detail-state"));
        String why = told.why();
        if (why != null) {
            detail.getChildren().add(line(why, "detail-why"));
        }
        if (!told.proofs().isEmpty()) {
            detail.getChildren().add(proofs(told));
        }
    }

    private static Label line(String words, String styleClass) {
        Label label = label(styleClass);
        label.setText(words);
        return label;
    }

    private Node proofs(MarkDetail told) {
        var links = new FlowPane();
        links.getStyleClass().add("detail-proofs");
        for (MarkDetail.Proof proof : told.proofs()) {
            var link = new Hyperlink(proof.name());
            link.getStyleClass().add("detail-link");
            link.setWrapText(true);
            link.setOnAction(_ -> model.reveal(proof.id()));
            links.getChildren().add(link);
        }
        return links;
    }
}
