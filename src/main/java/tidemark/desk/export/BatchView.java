package tidemark.desk.export;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.CheckComboBox;
import tidemark.desk.Messages;
import tidemark.desk.dialogs.Dialogs;
import tidemark.export.Preset;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.service.ExportFormat;
import tidemark.service.ExportOutcome;
import tidemark.service.FileOutcome;
import tidemark.service.TalkFormat;
import tidemark.sidecar.OwnTalk;

/// Exports many charts at once: at the left which, at the right as what and how; then how far it is, and what was
/// written and what was not.
public final class BatchView extends BorderPane {

    private static final int EXAMPLES = 3;

    private final BatchViewModel model;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Language words;
    private final ChoiceNames choiceNames;
    private final VBox left = new VBox();
    private final VBox side = new VBox();
    private final ScrollPane charts;
    private final Label folder = new Label();
    private final Label examples = new Label();
    private final Label state = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button go = new Button();
    private final Button away = new Button();
    private final ExportForm form;
    private final Subscription following;

    /// @param words the language of the window
    /// @param onClose called when the reader is done; what is being written goes on
    public BatchView(BatchViewModel model, Messages messages, Dialogs dialogs, Language words, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        this.dialogs = dialogs;
        this.words = words;
        form = new ExportForm(messages);
        this.choiceNames = new ChoiceNames(messages);
        setId("export-all");
        getStyleClass().addAll("export-view", "export-many");
        getStylesheets()
                .add(Objects.requireNonNull(BatchView.class.getResource("export.css"))
                        .toExternalForm());
        charts = ExportForm.scroller(charts());
        var heading = new Label(messages.text("batch.title"));
        heading.getStyleClass().add("export-heading");
        left.getStyleClass().add("export-left");
        left.getChildren().addAll(heading, charts);
        setCenter(left);
        setRight(side(onClose));
        following = model.stateProperty().subscribe(this::tell);
    }

    /// Heeds the model no more.
    public void dispose() {
        following.unsubscribe();
    }

    /// Gives the keyboard to the button that begins.
    public void focusFirst() {
        go.requestFocus();
    }

    private Node charts() {
        var list = new VBox();
        list.getStyleClass().add("export-charts");
        var all = tick(
                "batch-all", messages.text("batch.all", model.report().charts().size()), "export-all-charts");
        all.setOnAction(_ -> model.chooseAll(all.isSelected()));
        form.follow(() -> mark(
                all, model.report().charts().stream().map(chart -> chart.id()).toList()));
        list.getChildren().add(all);
        for (Section section : model.report().report().sections()) {
            var own = model.report().chartsOf(section.id());
            if (!own.isEmpty()) {
                var head = tick("batch-section-" + section.id(), section.title().in(words), "export-section");
                head.setOnAction(_ -> model.choose(section.id(), head.isSelected()));
                form.follow(
                        () -> mark(head, own.stream().map(chart -> chart.id()).toList()));
                list.getChildren().add(head);
                own.forEach(chart -> list.getChildren()
                        .add(chart(
                                chart.id(),
                                Narrative.plain(chart.title(), model.report().report(), words))));
            }
        }
        return list;
    }

    private CheckBox chart(String id, String title) {
        var box = tick("batch-chart-" + id, title, "export-chart");
        box.setOnAction(
                _ -> model.chartsProperty().set(changed(model.chartsProperty().get(), id, box.isSelected())));
        form.follow(() -> mark(box, List.of(id)));
        return box;
    }

    private CheckBox tick(String id, String title, String styleClass) {
        var box = new CheckBox(title);
        box.setId(id);
        box.setMnemonicParsing(false);
        box.getStyleClass().add(styleClass);
        return box;
    }

    private void mark(CheckBox box, List<String> ids) {
        long chosen =
                ids.stream().filter(model.chartsProperty().get()::contains).count();
        box.setIndeterminate(chosen > 0 && chosen < ids.size());
        box.setSelected(chosen == ids.size());
    }

    private static <T> Set<T> changed(Set<T> before, T value, boolean wanted) {
        var after = new LinkedHashSet<>(before);
        if (wanted) {
            after.add(value);
        } else {
            after.remove(value);
        }
        return after;
    }

    private Node side(Runnable onClose) {
        var how = new MannerControls("batch", model.manner(), choiceNames, messages, dialogs);
        form.add("export.format", formats(false))
                .add("batch.talk", formats(true))
                .add("batch.which", talks(), model::hasTalks)
                .add(
                        "export.language",
                        ticks("batch-language", List.of(Language.values()), model.languagesProperty(), choiceNames::of))
                .add("export.theme", how.theme())
                .add("export.size", sizes(), model::hasSizes)
                .add("export.scale", how.scale(), model::hasPixels)
                .add("export.content", how.content(), model::hasPictures)
                .add("export.background", how.background(), model::hasPictures)
                .add("export.lettering", how.lettering(), model::hasLettering)
                .add("export.template", how.template(), model::hasSlides)
                .add("batch.names", how.fileNames(examples))
                .add("batch.there", overwriting());
        var where = new ExportForm(messages)
                .add(
                        "batch.into",
                        Segments.of(
                                "batch-zipped",
                                model.zippedProperty(),
                                List.of(false, true),
                                zipped -> messages.text(zipped ? "batch.zip" : "batch.folder")))
                .add("export.folder", how.folder(folder));
        where.getStyleClass().add("export-where");
        progress.setId("batch-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        state.setId("batch-state");
        state.getStyleClass().add("export-state");
        state.setWrapText(true);
        go.setId("batch-go");
        go.getStyleClass().add("accent");
        away.setId("batch-away");
        away.setOnAction(_ -> onClose.run());
        var buttons = new HBox(away, go);
        buttons.getStyleClass().add("export-buttons");
        side.getChildren().setAll(ExportForm.scroller(form), where, state, progress, buttons);
        side.getStyleClass().add("export-side");
        return side;
    }

    /// @param ofTalk true for what the talk becomes, false for what charts become
    private Node formats(boolean ofTalk) {
        var wanted = ExportFormat.all().stream()
                .filter(format -> format instanceof TalkFormat == ofTalk)
                .toList();
        return ticks("batch-format", wanted, model.formatsProperty(), choiceNames::of);
    }

    private Node talks() {
        var talks = new ComboBox<Optional<OwnTalk>>();
        talks.setId("batch-talk");
        talks.getItems().setAll(model.talks());
        talks.setConverter(
                ChoiceNames.reading(talk -> talk.map(OwnTalk::name).orElseGet(() -> messages.text("batch.automatic"))));
        talks.valueProperty().bindBidirectional(model.talkProperty());
        talks.setMaxWidth(Double.MAX_VALUE);
        return talks;
    }

    private <T> Node ticks(String id, List<T> values, ObjectProperty<Set<T>> chosen, Function<T, String> name) {
        var pane = new FlowPane();
        pane.getStyleClass().add("export-ticks");
        for (T value : values) {
            String code = value instanceof ExportFormat format
                    ? format.code().replace('.', '-')
                    : value.toString().toLowerCase(Locale.ROOT);
            var box = tick(id + "-" + code, capital(name.apply(value)), "export-tick");
            box.setOnAction(_ -> chosen.set(changed(chosen.get(), value, box.isSelected())));
            form.follow(() -> box.setSelected(chosen.get().contains(value)));
            pane.getChildren().add(box);
        }
        return pane;
    }

    private Node sizes() {
        var sizes = new CheckComboBox<Preset>();
        sizes.setId("batch-sizes");
        sizes.getItems().setAll(Preset.values());
        sizes.setConverter(ChoiceNames.reading(size -> capital(size.words().in(words))));
        model.sizesProperty().get().forEach(sizes.getCheckModel()::check);
        sizes.getCheckModel()
                .getCheckedItems()
                .subscribe(() -> model.sizesProperty()
                        .set(Set.copyOf(sizes.getCheckModel().getCheckedItems())));
        sizes.setMaxWidth(Double.MAX_VALUE);
        return sizes;
    }

    private static String capital(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private Node overwriting() {
        return Segments.of(
                "batch-overwriting",
                model.overwritingProperty(),
                List.of(false, true),
                replace -> messages.text(replace ? "batch.replace" : "batch.keep"));
    }

    private void tell(BatchViewModel.State now) {
        form.tell();
        folder.setText(model.target().toString());
        examples.setText(String.join("\n", model.examples(EXAMPLES)));
        boolean running = now instanceof BatchViewModel.State.Running;
        charts.setDisable(running);
        side.getChildren().subList(0, 2).forEach(part -> part.setDisable(running));
        progress.setVisible(running);
        progress.setManaged(running);
        go.setDisable(now instanceof BatchViewModel.State.Wrong);
        switch (now) {
            case BatchViewModel.State.Ready(int files) ->
                show(messages.text("batch.ready", files), "batch.go", model::start, "batch.close", "plain");
            case BatchViewModel.State.Wrong(Text reason) ->
                show(reason.in(words), "batch.go", model::start, "batch.close", "wrong");
            case BatchViewModel.State.Running(int done, int of, String latest) -> {
                progress.setProgress((double) done / of);
                show(
                        messages.text("batch.running", done, of, latest),
                        "batch.cancel",
                        model::cancel,
                        "batch.aside",
                        "plain");
            }
            case BatchViewModel.State.Ended(ExportOutcome outcome) -> {
                show(ended(outcome), "batch.again", model::again, "batch.close", "plain");
                left.getChildren().set(1, ExportForm.scroller(results(outcome)));
            }
        }
        if (!(now instanceof BatchViewModel.State.Ended) && left.getChildren().get(1) != charts) {
            left.getChildren().set(1, charts);
        }
    }

    private void show(String words, String goWords, Runnable action, String awayWords, String look) {
        state.setText(words);
        state.getStyleClass().removeAll("plain", "wrong");
        state.getStyleClass().add(look);
        go.setText(messages.text(goWords));
        go.setOnAction(_ -> action.run());
        away.setText(messages.text(awayWords));
    }

    private String ended(ExportOutcome outcome) {
        return BatchWords.of(outcome, messages, words);
    }

    /// What was written and what was not, the failures first.
    private Node results(ExportOutcome outcome) {
        var list = new VBox();
        list.setId("batch-results");
        list.getStyleClass().add("export-results");
        BatchWords.files(outcome).stream()
                .flatMap(file -> file instanceof FileOutcome.Failed failed ? Stream.of(failed) : Stream.empty())
                .forEach(failed -> list.getChildren()
                        .add(result(name(failed.file()) + "\n" + failed.reason().in(words), "failed")));
        BatchWords.files(outcome).stream()
                .filter(file -> !(file instanceof FileOutcome.Failed))
                .forEach(file -> list.getChildren().add(result(name(file.file()), "written")));
        return list;
    }

    private static Label result(String text, String look) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("export-result", look);
        return label;
    }

    private String name(Path file) {
        Path at = model.manner().folderProperty().get();
        return file.startsWith(at) ? at.relativize(file).toString() : file.toString();
    }
}
