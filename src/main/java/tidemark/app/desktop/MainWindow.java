package tidemark.app.desktop;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import tidemark.chart.Theme;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartActions;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.overview.OverviewView;
import tidemark.desk.overview.OverviewViewModel;
import tidemark.desk.section.SectionView;
import tidemark.desk.section.SectionViewModel;
import tidemark.desk.shell.ShellActions;
import tidemark.desk.shell.ShellView;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.theme.WindowTheme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// The window of Tidemark, with all its parts wired together.
final class MainWindow {

    private final Stage stage;
    private final Session session;
    private final Messages messages;
    private final ShellViewModel shell;
    private final Runnable onDrawn;

    /// @param onDrawn called at every drawing of a chart
    MainWindow(Stage stage, Language language, Executor background, Runnable onDrawn) {
        this.stage = stage;
        this.onDrawn = onDrawn;
        session = new Session(language, Theme.LIGHT);
        messages = new Messages(session.languageProperty());
        shell = new ShellViewModel(session, messages, background, Platform::runLater);
    }

    void show(ReportLocation location, CompletableFuture<OpenOutcome> reading) {
        var view = new ShellView(shell, session, messages, new Actions(), new Contents());
        var scene = new Scene(view, 1440, 900);
        WindowTheme.dress(scene, session.themeProperty());
        session.reportProperty().subscribe(_ -> tell());
        session.languageProperty().subscribe(_ -> tell());
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        stage.setScene(scene);
        stage.show();
        shell.show(location, reading::join);
    }

    Session session() {
        return session;
    }

    private void tell() {
        stage.setTitle(shell.windowTitle());
    }

    private final class Actions implements ShellActions, ChartActions {
        @Override
        public void chooseFile() {
            var chooser = new FileChooser();
            var file = chooser.showOpenDialog(stage);
            if (file != null) {
                shell.open(new ReportLocation.OnDisk(file.toPath()));
            }
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
        public void save(ChartViewModel chart, PictureFormat format) {}

        @Override
        public void showInTable(ChartViewModel chart) {
            shell.chooseData();
            session.requestTable(chart.ids());
        }
    }

    private final class Contents implements ShellView.Tabs {
        @Override
        public ShellView.Tab section(OpenReport open, int number) {
            var sections = open.report().sections();
            if (number == 0 && sections.size() > 1) {
                var view = new OverviewView(
                        new OverviewViewModel(session, open), session, messages, new Actions(), shell::chooseSection);
                view.setOnDrawn(onDrawn);
                return new ShellView.Tab(view, view::dispose);
            }
            var model = new SectionViewModel(session, open, sections.get(number));
            var view = new SectionView(model, session, messages, new Actions());
            view.setOnDrawn(onDrawn);
            return new ShellView.Tab(view, view::dispose);
        }

        @Override
        public ShellView.Tab data(OpenReport open) {
            return new ShellView.Tab(new Label(), () -> {});
        }
    }
}
