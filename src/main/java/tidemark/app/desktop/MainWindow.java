package tidemark.app.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;
import tidemark.desk.EvidenceRequest;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.chart.PictureSaver;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.evidence.EvidencePopOver;
import tidemark.desk.files.FileWatch;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.shell.ShellActions;
import tidemark.desk.shell.ShellView;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.tasks.BackgroundTasks;
import tidemark.desk.tasks.Tasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// The window of Tidemark, with all its parts wired together.
final class MainWindow {

    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final LiveSettings settings;
    private final Session session;
    private final Messages messages;
    private final Dialogs dialogs;
    private final ShellViewModel shell;
    private final ShellView view;
    private final PictureSaver saver;
    private final FileWatch watch;
    private @Nullable EvidencePopOver evidence;

    /// @param background where reports are read and pictures written
    /// @param dialogs makes what asks the reader
    /// @param onDrawn called at every drawing of a chart
    MainWindow(
            Stage stage,
            LiveSettings settings,
            Executor background,
            Function<Messages, Dialogs> dialogs,
            Runnable onDrawn) {
        this.stage = stage;
        this.settings = settings;
        Tasks tasks = new BackgroundTasks(background, Platform::runLater);
        session = new Session(settings.get().language(), settings.get().theme());
        messages = new Messages(session.languageProperty());
        this.dialogs = dialogs.apply(messages);
        shell = new ShellViewModel(session, messages, tasks);
        saver = new PictureSaver(session, messages, this.dialogs, tasks, this::notice);
        watch = new FileWatch(_ -> reload(), Platform::runLater);
        var actions = new Actions();
        view = new ShellView(
                shell, session, messages, actions, new Contents(session, messages, actions, shell, tasks, onDrawn));
    }

    /// Shows the window, and in it the report as soon as it is read.
    ///
    /// @param reading waits for what comes of reading it
    void show(ReportLocation location, Supplier<OpenOutcome> reading) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Settings.WindowSize size = settings.get().window();
        var scene =
                new Scene(view, Math.min(size.width(), screen.getWidth()), Math.min(size.height(), screen.getHeight()));
        WindowTheme.dress(scene, session.themeProperty());
        settings.follow(session);
        session.reportProperty().subscribe(this::follow);
        session.languageProperty().subscribe(_ -> tell());
        session.onEvidence(this::showEvidence);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setMaximized(size.maximized());
        stage.setOnHiding(_ -> end());
        shell.show(location, reading);
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

    private void follow(@Nullable OpenReport open) {
        tell();
        watch.watch(open != null && open.location() instanceof ReportLocation.OnDisk file ? file.path() : null);
    }

    private void reload() {
        shell.reload(() -> notice(messages.text("shell.reloaded", shell.file())));
    }

    private void end() {
        watch.close();
        Settings.WindowSize before = settings.get().window();
        boolean large = stage.isMaximized();
        Scene scene = stage.getScene();
        settings.setWindow(
                large
                        ? new Settings.WindowSize(before.width(), before.height(), true)
                        : new Settings.WindowSize(scene.getWidth(), scene.getHeight(), false));
    }

    private void notice(String words) {
        Notifications.create().owner(stage).text(words).show();
    }

    /// The popover is made when it is first wanted: a start without it is quicker.
    private void showEvidence(EvidenceRequest request) {
        if (evidence == null) {
            evidence = new EvidencePopOver(session, messages, view);
            evidence.show(request);
        }
    }

    /// What the parts of the window ask of the program.
    private final class Actions implements ShellActions, ChartActions {
        @Override
        public void chooseFile() {
            dialogs.chooseReport(null).ifPresent(file -> shell.open(new ReportLocation.OnDisk(file)));
        }

        @Override
        public void open(ReportLocation location) {
            shell.open(location);
        }

        @Override
        public List<ReportLocation> recent() {
            return Stream.concat(settings.recent().stream(), ShippedReports.all().stream())
                    .distinct()
                    .toList();
        }

        @Override
        public void save(ChartViewModel chart, PictureFormat format) {
            saver.save(chart, format);
        }

        @Override
        public void showInTable(ChartViewModel chart) {
            shell.chooseData();
            session.requestTable(chart.ids());
        }
    }
}
