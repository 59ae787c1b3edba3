package tidemark.desk.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TermRequest;
import tidemark.desk.keys.Shortcuts;
import tidemark.render.fx.AfterFrame;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportFolder;
import tidemark.service.ReportLocation;

/// The window's content: header and tabs above, the chosen tab, the status line below. A tab is built when it is first
/// chosen.
public final class ShellView extends StackPane {

    private final ShellViewModel model;
    private final Session session;
    private final Messages messages;
    private final ShellActions actions;
    private final Shortcuts shortcuts;
    private final Tabs tabs;
    private final HeaderView header;
    private final TabStrip strip;
    private final StackPane content = new StackPane();
    private final StatusBar status = new StatusBar();
    private final FailureBar failure;
    private final StackPane problems = new StackPane();
    private final OpeningView opening;
    private final Label drop = new Label();
    private final Overlay overlay;
    private final Dock dock;
    private @Nullable OpenReport shownReport;
    private Runnable onQuestion = () -> {};
    private final Map<Integer, Tab> built = new HashMap<>();

    /// @param shortcuts run wherever the keyboard is
    public ShellView(
            ShellViewModel model,
            Session session,
            Messages messages,
            ShellActions actions,
            Shortcuts shortcuts,
            Tabs tabs) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.actions = actions;
        this.shortcuts = shortcuts;
        this.tabs = tabs;
        getStyleClass().add("shell");
        header = new HeaderView(session, messages, actions, new ViewMenu(session, messages));
        strip = new TabStrip(model);
        content.getStyleClass().add("content");
        drop.getStyleClass().add("drop-feedback");
        drop.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        drop.setMouseTransparent(true);
        drop.setVisible(false);
        failure = new FailureBar(model, messages);
        opening = OpeningView.large(messages, model.openings()::cancel);
        dock = new Dock(new StackPane(content, problems, opening));
        var top = new VBox(header, new ReportStrip(model, session, messages), strip, failure);
        var frame = new BorderPane(dock, top, null, statusLine(), null);
        overlay = new Overlay(frame);
        getChildren().addAll(frame, overlay, drop);
        session.onReveal(this::reveal);
        session.onTerm(this::showTerm);
        model.openings().openingProperty().subscribe(opening::follow);
        model.openings().failuresProperty().subscribe(_ -> showFailure());
        session.reportProperty().subscribe(this::showReport);
        session.languageProperty().subscribe(_ -> tell());
        model.tabProperty().subscribe(number -> show(number.intValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(DragEvent.DRAG_OVER, this::dragged);
        addEventHandler(DragEvent.DRAG_EXITED, _ -> drop.setVisible(false));
        addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    /// The layer for one thing at a time over the whole window.
    public Overlay overlay() {
        return overlay;
    }

    /// The place for a pane beside the page.
    public Dock dock() {
        return dock;
    }

    private StatusBar statusLine() {
        status.setText("");
        var behind = OpeningView.line(messages, model.openings()::cancelBehind);
        model.openings().behindProperty().subscribe(behind::follow);
        var offline = new Label();
        offline.textProperty().bind(messages.binding("shell.offline"));
        offline.setMaxHeight(Double.MAX_VALUE);
        status.getRightItems().addAll(behind, offline);
        return status;
    }

    /// Remembers how far the pages of the report in front are scrolled, and which one is chosen.
    public void leave() {
        model.leave();
        if (shownReport != null) {
            rememberScrolled(shownReport.location());
        }
    }

    private void rememberScrolled(ReportLocation location) {
        var scrolled = new HashMap<>(session.place(location).scrolled());
        built.forEach((page, tab) -> {
            if (tab.charts() != null) {
                scrolled.put(page, tab.charts().getVvalue());
            }
        });
        session.place(location, place -> place.withScrolled(scrolled));
    }

    /// Charts are drawn as they come near and may be higher than was guessed, so the way is gone twice.
    private void scrollAgain(Tab tab, double scrolled) {
        ScrollPane charts = tab.charts();
        if (charts != null && scrolled > 0) {
            AfterFrame.run(() -> {
                charts.setVvalue(scrolled);
                AfterFrame.run(() -> charts.setVvalue(scrolled));
            });
        }
    }

    private void showReport(@Nullable OpenReport open) {
        if (shownReport != null) {
            rememberScrolled(shownReport.location());
        }
        shownReport = open;
        built.values().forEach(Tab::dispose);
        built.clear();
        content.getChildren().clear();
        tell();
        show(model.tabProperty().get());
        if (open != null) {
            strip.focusChosen();
        }
    }

    /// The problems of a refused report lie over what is open.
    private void showFailure() {
        failure.tell();
        problems.getChildren().clear();
        model.refused().ifPresent(refused -> problems.getChildren().add(tabs.problems(refused)));
        problems.setVisible(!problems.getChildren().isEmpty());
        content.setDisable(problems.isVisible());
        if (problems.isVisible()) {
            new FocusAreas(List.of(problems)).move(null, 1);
        }
    }

    private void tell() {
        header.tell(model.title(), session.getReport() == null ? "" : model.file() + " · " + model.check());
        header.tellNotes(model.notes());
        strip.name(model.tabs());
        status.setText(model.source());
        failure.tell();
    }

    private void show(int number) {
        if (session.getReport() == null) {
            return;
        }
        Tab shown = built.computeIfAbsent(number, this::build);
        for (Tab tab : built.values()) {
            tab.node().setVisible(tab == shown);
            tab.node().setManaged(tab == shown);
        }
        if (!content.getChildren().contains(shown.node())) {
            content.getChildren().add(shown.node());
            scrollAgain(shown, scrolled(number));
        }
    }

    private double scrolled(int page) {
        OpenReport open = Objects.requireNonNull(session.getReport());
        return session.place(open.location()).scrolled().getOrDefault(page, 0.0);
    }

    private Tab build(int number) {
        OpenReport open = Objects.requireNonNull(session.getReport());
        int sections = open.report().sections().size();
        return number < sections ? tabs.section(open, number) : tabs.tool(open, ToolPage.values()[number - sections]);
    }

    /// Called when a reader wants to see what there is to look at in the report.
    public void setOnNotes(Runnable listener) {
        header.setOnNotes(listener);
    }

    /// Called when a reader types a question mark that belongs to no words.
    public void setOnQuestion(Runnable listener) {
        onQuestion = listener;
    }

    /// The character and not its key, which differs from keyboard to keyboard.
    private void typed(KeyEvent event) {
        boolean asked = event.getCharacter().equals("?") || event.getCharacter().equals("？");
        if (asked && !overlay.isOpen() && !(getScene().getFocusOwner() instanceof TextInputControl)) {
            onQuestion.run();
            event.consume();
        }
    }

    private void reveal(String id) {
        if (model.choosePageOf(id)) {
            shown().ifPresent(tab -> AfterFrame.run(() -> tab.reveal().accept(id)));
        }
    }

    private void showTerm(TermRequest request) {
        model.visit(request);
        shown().ifPresent(tab -> tab.reveal().accept(EvidenceRequest.term(request.key())));
    }

    private void pressed(KeyEvent event) {
        if (overlay.isOpen()) {
            return;
        }
        boolean ours = true;
        if (shortcuts.run(event, getScene().getFocusOwner())) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() && !event.isAltDown() && event.getCode().isDigitKey()) {
            model.choose(event.getCode().ordinal() - KeyCode.DIGIT1.ordinal());
        } else if (event.getCode() == KeyCode.ESCAPE
                && !model.openings().failuresProperty().get().isEmpty()) {
            model.dismissFailure();
        } else if (event.getCode() == KeyCode.F6) {
            areas().move(getScene().getFocusOwner(), event.isShiftDown() ? -1 : 1);
        } else {
            ours = shortcuts.run(event, getScene().getFocusOwner()) || isPlain(event) && scrolled(event.getCode());
        }
        if (ours) {
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    }

    private FocusAreas areas() {
        var areas = new ArrayList<Node>(List.of(header, strip, failure));
        if (problems.isVisible()) {
            areas.add(problems);
        } else {
            shown().ifPresent(tab -> areas.addAll(tab.areas()));
        }
        Optional.ofNullable(dock.shown()).ifPresent(areas::add);
        areas.add(status);
        return new FocusAreas(areas);
    }

    /// Keys that scroll are for the charts of the tab, unless the keyboard is within the tab, which knows better.
    private boolean scrolled(KeyCode key) {
        ScrollPane charts = shown().map(Tab::charts).orElse(null);
        return charts != null && !problems.isVisible() && isOnFrame() && Scrolling.pressed(key, charts);
    }

    private boolean isOnFrame() {
        for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at == content) {
                return false;
            }
        }
        return true;
    }

    private Optional<Tab> shown() {
        return Optional.ofNullable(built.get(model.tabProperty().get()));
    }

    private void dragged(DragEvent event) {
        if (!reports(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            drop.setText(messages.text(dropWords(event)));
            drop.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<ReportLocation> dropped = reports(event);
        single(event)
                .filter(actions::isPicture)
                .ifPresentOrElse(
                        actions::comeBack,
                        () -> source(event)
                                .ifPresentOrElse(actions::attach, () -> model.openAll(ReportFolder.expand(dropped))));
        drop.setVisible(false);
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
    }

    private String dropWords(DragEvent event) {
        if (single(event).filter(actions::isPicture).isPresent()) {
            return "back.drop";
        }
        return source(event).isPresent() ? "source.drop" : "shell.drop";
    }

    private Optional<Path> source(DragEvent event) {
        return single(event).filter(actions::isSource);
    }

    private static Optional<Path> single(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.size() == 1 ? Optional.of(files.getFirst().toPath()) : Optional.empty();
    }

    /// What is dragged in from outside; a chart on its way out is nothing to open.
    private static List<ReportLocation> reports(DragEvent event) {
        boolean own = event.getGestureSource() != null;
        return (own ? List.<File>of() : event.getDragboard().getFiles())
                .stream()
                        .<ReportLocation>map(file -> new ReportLocation.OnDisk(file.toPath()))
                        .toList();
    }

    /// A tab's content.
    ///
    /// @param areas among which a key takes the reader, in reading order
    /// @param charts what keys scroll while the keyboard is outside the tab; null for nothing
    /// @param reveal takes the reader to a figure or event in it
    /// @param end called when the tab is shown no more
    public record Tab(Node node, List<Node> areas, @Nullable ScrollPane charts, Consumer<String> reveal, Runnable end) {

        public Tab {
            areas = List.copyOf(areas);
        }

        /// Without anything to be taken to.
        public Tab(Node node, List<Node> areas, @Nullable ScrollPane charts, Runnable end) {
            this(node, areas, charts, _ -> {}, end);
        }

        void dispose() {
            end.run();
        }
    }

    /// Builds the tabs' contents.
    public interface Tabs {

        /// @param number of the section, from 0
        Tab section(OpenReport open, int number);

        Tab tool(OpenReport open, ToolPage page);

        /// The problems of a report that did not open.
        Node problems(OpenOutcome.Refused refused);
    }
}
