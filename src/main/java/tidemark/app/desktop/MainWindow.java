package tidemark.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.TextSize;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.evidence.EvidencePopOver;
import tidemark.desk.files.FileWatch;
import tidemark.desk.find.FindField;
import tidemark.desk.find.FindView;
import tidemark.desk.find.FindViewModel;
import tidemark.desk.guess.GuessOffer;
import tidemark.desk.guess.GuessView;
import tidemark.desk.guess.GuessViewModel;
import tidemark.desk.keys.KeyGroup;
import tidemark.desk.keys.KeysView;
import tidemark.desk.keys.Shortcut;
import tidemark.desk.keys.Shortcuts;
import tidemark.desk.mine.SidecarKeeper;
import tidemark.desk.present.Rehearsed;
import tidemark.desk.present.TalkPlace;
import tidemark.desk.present.TalkStages;
import tidemark.desk.present.TimeWords;
import tidemark.desk.present.awake.KeepAwake;
import tidemark.desk.present.awake.Wakefulness;
import tidemark.desk.present.screens.Screens;
import tidemark.desk.problems.ProblemsView;
import tidemark.desk.problems.ProblemsViewModel;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.shell.ShellActions;
import tidemark.desk.shell.ShellView;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.shell.ToolPage;
import tidemark.desk.tasks.BackgroundTasks;
import tidemark.desk.tasks.Tasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.render.fx.AfterFrame;
import tidemark.report.lens.Lens;
import tidemark.service.KnownReport;
import tidemark.service.OpenReport;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;
import tidemark.sidecar.SlideKey;

/// The window of Tidemark, with all its parts wired together.
final class MainWindow {

    private static final Duration OFFER = Duration.seconds(20);
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final LiveSettings settings;
    private final Session session;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ShellViewModel shell;
    private final Contents contents;
    private final ShellView view;
    private final Shortcuts shortcuts = new Shortcuts();
    private final SourcePane source;
    private final ExportPart exports;
    private final FileWatch watch;
    private final TalkStages talk;
    private final Tasks tasks;
    private final List<String> held = new ArrayList<>();
    private @Nullable SidecarKeeper sidecars;
    private @Nullable EvidencePopOver evidence;
    private @Nullable FindViewModel find;
    private boolean ranTalk;

    /// @param background where reports are read and pictures written
    /// @param dialogs makes what asks the reader
    /// @param screens where talks are given
    /// @param clock by which they are
    /// @param awake keeps the screen awake meanwhile
    /// @param onDrawn called at every drawing of a chart
    MainWindow(
            Stage stage,
            LiveSettings settings,
            Executor background,
            Function<Messages, Dialogs> dialogs,
            Screens screens,
            Clock clock,
            KeepAwake awake,
            Runnable onDrawn) {
        this.stage = stage;
        this.settings = settings;
        tasks = new BackgroundTasks(background, Platform::runLater);
        session = new Session(settings.get().language(), settings.get().theme());
        session.setTextSize(settings.get().textSize());
        session.setLens(settings.get().lens());
        session.lessMotionProperty().set(settings.get().talking().lessMotion());
        session.notesSizeProperty().set(settings.get().talking().notes());
        session.setLooking(this::look);
        session.places().putAll(settings.get().places());
        messages = new Messages(session.languageProperty());
        this.dialogs = dialogs.apply(messages);
        shell = new ShellViewModel(session, messages, tasks);
        talk = new TalkStages(stage, session, tasks, screens, new RememberedScreen(settings), clock);
        talk.givenProperty().subscribe(this::tellHeld);
        talk.setOnRehearsed(this::tellRehearsed);
        new TalkOffer(session, messages, tasks, talk.givenProperty(), this::offer).listen();
        var wakefulness = new Wakefulness(awake, tasks, this::tellOfSleep);
        talk.givenProperty().subscribe(wakefulness::want);
        watch = new FileWatch(this::reload, Platform::runLater);
        var actions = new Actions();
        contents =
                new Contents(session, messages, actions, shell, tasks, this.dialogs, talk::stock, this::give, onDrawn);
        view = new ShellView(shell, session, messages, actions, shortcuts, contents);
        view.dock().paneWidthProperty().set(settings.get().dockWidth());
        source = new SourcePane(session, messages, tasks, this.dialogs, view.dock(), this::notice);
        exports = new ExportPart(session, settings, messages, tasks, this.dialogs, shell, view.overlay(), this::notice);
        addShortcuts(actions);
        KeyNotes.addTo(shortcuts);
    }

    /// What needs no change is there at once.
    private void look(OpenReport open, Lens through, Consumer<OpenReport> then) {
        if (through.equals(Lens.CLEAR)) {
            then.accept(open);
        } else {
            tasks.run(List.of(session, "lens"), () -> open.seen(through), then);
        }
    }

    private void give(SlideKey slide) {
        talk.start(TalkPlace.at(slide));
    }

    private void addShortcuts(ShellActions actions) {
        shortcuts.add(new Shortcut(FindField.KEYS, "keys.find", KeyGroup.WAY, actions::find));
        shortcut("Shortcut+O", "keys.open", KeyGroup.WINDOW, actions::chooseFile);
        shortcut("Shortcut+L", "keys.language", KeyGroup.WINDOW, shell::switchLanguage);
        shortcut("Shortcut+D", "keys.theme", KeyGroup.WINDOW, shell::switchTheme);
        shortcut("Shortcut+Equals", "keys.larger", KeyGroup.WINDOW, () -> size(TextSize::larger));
        shortcut("Shortcut+Minus", "keys.smaller", KeyGroup.WINDOW, () -> size(TextSize::smaller));
        shortcut("Shortcut+0", "keys.usual", KeyGroup.WINDOW, () -> size(_ -> TextSize.USUAL));
        shortcut("Shortcut+Shift+D", "keys.derived", KeyGroup.WINDOW, session::switchDerived);
        shortcut("Shortcut+Shift+U", "keys.units", KeyGroup.WINDOW, session::switchUnits);
        shortcut("F1", "keys.sheet", KeyGroup.WINDOW, this::showKeys);
        shortcut("Shortcut+W", "keys.close", KeyGroup.WINDOW, shell::closeFront);
        shortcut("Shortcut+Tab", "keys.report", KeyGroup.WAY, shell::frontNext);
        shortcut("Shortcut+Z", "keys.undo", KeyGroup.WINDOW, session::undo);
        shortcut("Shortcut+Shift+Z", "keys.redo", KeyGroup.WINDOW, session::redo);
        shortcut("Shortcut+E", "keys.export", KeyGroup.WINDOW, actions::export);
        shortcut("F4", "keys.source.toggle", KeyGroup.SOURCE, source::toggle);
        shortcut("F5", "keys.talk.start", KeyGroup.TALK, actions::present);
        shortcut("Alt+F5", "keys.talk.goon", KeyGroup.TALK, this::goOn);
        shortcut("Shortcut+F5", "keys.talk.rehearse", KeyGroup.TALK, actions::rehearse);
        shortcut("Shortcut+Shift+E", "keys.talk.export", KeyGroup.TALK, actions::exportTalk);
        shortcut("Shortcut+Shift+F5", "keys.talk.run", KeyGroup.TALK, actions::runTalk);
        shortcut("Shift+F5", "keys.outline", KeyGroup.TALK, actions::arrange);
        view.setOnQuestion(this::showKeys);
        view.setOnNotes(this::showNotes);
    }

    /// What is being written counts before a key does anything.
    private void shortcut(String keys, String words, KeyGroup group, Runnable action) {
        shortcuts.add(new Shortcut(KeyCombination.valueOf(keys), words, group, () -> {
            contents.keep();
            action.run();
        }));
    }

    private void goOn() {
        if (!talk.goOn()) {
            notice(messages.text("talk.goon.none"));
        }
    }

    /// Lets the talk on the first report that opens run by itself.
    void runTalkOnceOpen() {
        session.reportProperty().when(stage.showingProperty()).subscribe(open -> {
            if (open != null && !ranTalk) {
                ranTalk = true;
                AfterFrame.run(talk::run);
            }
        });
    }

    private void size(UnaryOperator<TextSize> change) {
        session.setTextSize(change.apply(session.getTextSize()));
    }

    /// What finds is made when it is first wanted: a start without it is quicker.
    private void showFind() {
        if (find == null) {
            find = new FindViewModel(session, messages, tasks, shell::front);
        }
        var palette = new FindView(find, messages, view.overlay()::close);
        view.overlay().open(palette, palette::dispose);
    }

    /// What the checks of the open report found, over the page; choosing one goes to the figure.
    private void showNotes() {
        OpenReport open = session.getReport();
        if (open == null) {
            return;
        }
        var model = new ProblemsViewModel(messages, session.languageProperty());
        model.findingsProperty().set(new ProblemsViewModel.Findings(shell.file(), open.warnings(), 0));
        var notes = new ProblemsView(model, messages, view.overlay()::close);
        notes.getStyleClass().add("notes-sheet");
        notes.setOnChosen(path -> {
            view.overlay().close();
            shell.reveal(path);
        });
        view.overlay().open(notes, () -> {});
        notes.focusFirst();
    }

    /// Goes to the chart that a picture was made from. A PDF that is no picture of this program may be a source.
    void comeBack(Path file) {
        exports.comeBack(file, reason -> {
            if (SourcePane.isText(file) && session.getReport() != null) {
                source.attach(file);
            } else {
                notice(reason.in(session.getLanguage()));
            }
        });
    }

    private void showKeys() {
        view.overlay().open(new KeysView(shortcuts, messages), () -> {});
    }

    /// Keeps what the reader makes of reports from one run to the next.
    ///
    /// @param folder of the user's settings
    void keepOwnWork(Path folder) {
        sidecars = new SidecarKeeper(
                session, tasks, folder, Platform::runLater, words -> notice(words.in(session.getLanguage())));
    }

    /// Shows the window, and in it the reports as soon as they are read.
    ///
    /// @param first comes to the front; may have begun
    /// @param others stand behind it
    void show(Opening first, List<ReportLocation> others) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Settings.WindowSize size = settings.get().window();
        var scene =
                new Scene(view, Math.min(size.width(), screen.getWidth()), Math.min(size.height(), screen.getHeight()));
        WindowTheme.dress(scene, session.themeProperty(), session.textSizeProperty());
        settings.follow(session);
        session.reportProperty().subscribe(_ -> tell());
        session.library().subscribe(this::watchFiles);
        session.languageProperty().subscribe(_ -> tell());
        session.onEvidence(this::showEvidence);
        shell.tabProperty().subscribe((_, _) -> hideEvidence());
        view.overlay().visibleProperty().subscribe((_, _) -> hideEvidence());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setMaximized(size.maximized());
        stage.setOnHiding(_ -> end());
        shell.openings().open(first, others);
        stage.show();
        watch.start();
    }

    Session session() {
        return session;
    }

    ShellViewModel shell() {
        return shell;
    }

    private void tell() {
        stage.setTitle(shell.windowTitle());
    }

    private void watchFiles() {
        watch.watch(session.library().stream()
                .map(OpenReport::location)
                .filter(ReportLocation.OnDisk.class::isInstance)
                .map(location -> ((ReportLocation.OnDisk) location).path())
                .toList());
    }

    private void reload(Path file) {
        var location = new ReportLocation.OnDisk(file);
        shell.openings()
                .reload(
                        location,
                        () -> notice(messages.text(
                                "shell.reloaded", file.getFileName().toString())));
    }

    private void end() {
        view.leave();
        contents.keep();
        settings.setPlaces(session.places());
        settings.setDock(view.dock().paneWidthProperty().get());
        watch.close();
        exports.close();
        if (sidecars != null) {
            sidecars.close();
        }
        Settings.WindowSize before = settings.get().window();
        boolean large = stage.isMaximized();
        Scene scene = stage.getScene();
        settings.setWindow(
                large
                        ? new Settings.WindowSize(before.width(), before.height(), true)
                        : new Settings.WindowSize(scene.getWidth(), scene.getHeight(), false));
    }

    /// While a talk is given notices wait: nobody but the reader is to see them.
    private void notice(String words) {
        if (talk.givenProperty().get()) {
            held.add(words);
        } else {
            tellNow(words);
        }
    }

    private void tellRehearsed(Rehearsed times) {
        notice(messages.text(
                "talk.rehearsed", TimeWords.of(times.elapsed()), times.times().size()));
    }

    /// On the speaker's screen, else after the talk: never where the audience looks.
    private void tellOfSleep() {
        String words = messages.text("talk.sleeps");
        if (!talk.tellSpeaker(words)) {
            notice(words);
        }
    }

    private void tellHeld(boolean given) {
        if (!given) {
            held.forEach(this::tellNow);
            held.clear();
        }
    }

    /// The words are the button: a notice with a button of its own would keep the keys from the window.
    private void offer(String words) {
        Notifications.create()
                .owner(stage)
                .text(words)
                .onAction(_ -> goOn())
                .hideAfter(OFFER)
                .show();
    }

    private void tellNow(String words) {
        Notifications.create().owner(stage).text(words).show();
    }

    /// The popover is made when it is first wanted: a start without it is quicker.
    private void showEvidence(EvidenceRequest request) {
        if (evidence == null) {
            evidence = new EvidencePopOver(session, messages, view);
            evidence.show(request);
        }
    }

    /// Evidence belongs to the page where it was asked for.
    private void hideEvidence() {
        if (evidence != null) {
            evidence.hide();
        }
    }

    /// What the parts of the window ask of the program.
    private final class Actions implements ShellActions, ChartActions {
        @Override
        public void chooseFile() {
            shell.openAll(dialogs.chooseReports(null).stream()
                    .<ReportLocation>map(ReportLocation.OnDisk::new)
                    .toList());
        }

        @Override
        public void find() {
            showFind();
        }

        @Override
        public void open(ReportLocation location) {
            shell.open(location);
        }

        @Override
        public boolean isSource(Path file) {
            return session.getReport() != null && SourcePane.isText(file);
        }

        @Override
        public void attach(Path file) {
            source.attach(file);
        }

        @Override
        public boolean isPicture(Path file) {
            return PictureReturn.isPicture(file);
        }

        @Override
        public void comeBack(Path file) {
            MainWindow.this.comeBack(file);
        }

        @Override
        public void export() {
            exports.exportMany();
        }

        @Override
        public void exportTalk() {
            exports.exportTalk();
        }

        @Override
        public void present() {
            contents.arranged()
                    .ifPresentOrElse(
                            MainWindow.this::give,
                            () -> talk.start(InFront.of(
                                    session.getReport(), shell.tabProperty().get(), stage.getScene())));
        }

        @Override
        public void runTalk() {
            talk.run();
        }

        @Override
        public void rehearse() {
            talk.rehearse();
        }

        @Override
        public void arrange() {
            contents.arrange();
        }

        @Override
        public void toggleSource() {
            source.toggle();
        }

        @Override
        public void recent(Consumer<List<KnownReport>> then) {
            List<ReportLocation> known = Stream.concat(settings.recent().stream(), ShippedReports.all().stream())
                    .distinct()
                    .toList();
            tasks.run(
                    List.of(MainWindow.this, "recent"),
                    () -> known.stream().map(KnownReport::at).toList(),
                    then);
        }

        @Override
        public void save(ChartViewModel chart) {
            exports.save(chart);
        }

        @Override
        public void copy(ChartViewModel chart) {
            exports.copy(chart);
        }

        @Override
        public Optional<Path> file(ChartViewModel chart) {
            return exports.file(chart);
        }

        @Override
        public void showInTable(ChartViewModel chart) {
            shell.choose(ToolPage.DATA);
            session.requestTable(chart.ids());
        }

        @Override
        public Optional<Runnable> guess(ChartViewModel chart) {
            return GuessOffer.holds(chart.chart(), chart.report()) ? Optional.of(() -> begin(chart)) : Optional.empty();
        }

        private void begin(ChartViewModel chart) {
            var model = new GuessViewModel(session, messages, chart.report(), chart.chart());
            var overlay = view.overlay();
            var guess = new GuessView(model, chart, session, messages, overlay::close);
            overlay.openAlone(guess, guess::dispose);
            guess.focusFirst();
        }
    }
}
