package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.controlsfx.control.Notifications;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.chart.PictureSaver;
import tidemark.desk.shell.ShellActions;
import tidemark.desk.shell.ShellView;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.theme.WindowTheme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.PictureFormat;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// The window of Tidemark, with all its parts wired together.
final class MainWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final Session session;
    private final Messages messages;
    private final Questions questions;
    private final ShellViewModel shell;
    private final PictureSaver saver;
    private final Runnable onDrawn;

    /// @param background where reports are read and pictures written
    /// @param asking makes what asks the reader
    /// @param onDrawn called at every drawing of a chart
    MainWindow(
            Stage stage,
            Language language,
            Executor background,
            Function<Messages, Questions> asking,
            Runnable onDrawn) {
        this.stage = stage;
        this.onDrawn = onDrawn;
        session = new Session(language, Theme.LIGHT);
        messages = new Messages(session.languageProperty());
        questions = asking.apply(messages);
        shell = new ShellViewModel(session, messages, background, Platform::runLater);
        saver = new PictureSaver(session, messages, questions::whereTo, background, Platform::runLater, this::notice);
    }

    /// Shows the window, and in it the report as soon as it is read.
    ///
    /// @param reading waits for what comes of reading it
    void show(ReportLocation location, Supplier<OpenOutcome> reading) {
        var actions = new Actions();
        var view = new ShellView(
                shell, session, messages, actions, new Contents(session, messages, actions, shell, onDrawn));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        WindowTheme.dress(scene, session.themeProperty());
        session.reportProperty().subscribe(_ -> tell());
        session.languageProperty().subscribe(_ -> tell());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        shell.show(location, reading);
        stage.show();
    }

    Session session() {
        return session;
    }

    private void tell() {
        stage.setTitle(shell.windowTitle());
    }

    private void notice(String words) {
        Notifications.create().owner(stage).text(words).show();
    }

    /// What the parts of the window ask of the program.
    private final class Actions implements ShellActions, ChartActions {
        @Override
        public void chooseFile() {
            questions.whichReport().ifPresent(this::open);
        }

        private void open(Path file) {
            shell.open(new ReportLocation.OnDisk(file));
        }

        @Override
        public void open(ReportLocation location) {
            shell.open(location);
        }

        @Override
        public List<ReportLocation> recent() {
            return List.of(ShippedReports.first());
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
