package tidemark.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.export.BatchChoices;
import tidemark.desk.export.BatchView;
import tidemark.desk.export.BatchViewModel;
import tidemark.desk.export.BatchWords;
import tidemark.desk.export.ChartCarrier;
import tidemark.desk.export.ExportChoices;
import tidemark.desk.export.ExportFolder;
import tidemark.desk.export.SaveView;
import tidemark.desk.export.SaveViewModel;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.shell.Overlay;
import tidemark.desk.shell.ShellViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.report.ChartSpec;
import tidemark.report.Text;
import tidemark.service.ExportOutcome;
import tidemark.service.OpenReport;

/// Taking charts out of the window, and coming back with their files. Nothing of it is made before a reader wants it.
final class ExportPart {
    private final Session session;
    private final LiveSettings settings;
    private final Messages messages;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Overlay overlay;
    private final Consumer<String> notice;
    private final ChartCarrier carrier;
    private final PictureReturn pictures;
    private @Nullable BatchViewModel many;

    /// @param notice says something in passing
    ExportPart(
            Session session,
            LiveSettings settings,
            Messages messages,
            Tasks tasks,
            Dialogs dialogs,
            ShellViewModel shell,
            Overlay overlay,
            Consumer<String> notice) {
        this.session = session;
        this.settings = settings;
        this.messages = messages;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.overlay = overlay;
        this.notice = notice;
        carrier = new ChartCarrier(session, messages, tasks, notice);
        pictures = new PictureReturn(session, messages, tasks, shell, overlay, notice);
    }

    void copy(ChartViewModel chart) {
        carrier.copy(chart);
    }

    Optional<Path> file(ChartViewModel chart) {
        return carrier.file(chart);
    }

    /// @param otherwise called where the file is no picture of this program
    void comeBack(Path file, Consumer<Text> otherwise) {
        pictures.open(file, otherwise);
    }

    /// Asks how and where to, and saves a chart.
    void save(ChartViewModel chart) {
        chart.open().ifPresent(open -> save(open, chart.chart()));
    }

    private void save(OpenReport open, ChartSpec chart) {
        var model = new SaveViewModel(
                open,
                chart,
                settings.get().exporting().one(),
                session.getLanguage(),
                session.getTheme(),
                home(),
                tasks);
        var save = new SaveView(model, messages, dialogs, session.getLanguage(), this::saved, overlay::close);
        overlay.open(save, () -> {
            settings.setExporting(settings.get().exporting().with(model.choices()));
            save.dispose();
        });
        save.focusFirst();
    }

    private void saved(Path file) {
        overlay.close();
        notice.accept(messages.text("chart.saved", file.toString()));
    }

    /// Exports many charts at once. An export that is still being written is shown again; what came of one that was put
    /// aside is told when it ends.
    void exportMany() {
        export(BatchChoices::ofCharts);
    }

    /// Exports the talk, in the same way.
    void exportTalk() {
        export(BatchChoices::ofTalk);
    }

    private void export(UnaryOperator<BatchChoices> beginning) {
        OpenReport open = session.getReport();
        if (open == null) {
            return;
        }
        BatchChoices begin = beginning.apply(settings.get().exporting().many());
        BatchViewModel model = many != null && many.isRunning() ? many : newBatch(open, begin);
        many = model;
        var batch = new BatchView(model, messages, dialogs, session.getLanguage(), overlay::close);
        overlay.open(batch, () -> {
            ExportChoices before = settings.get().exporting();
            settings.setExporting(before.with(model.choices().keeping(before.many())));
            batch.dispose();
        });
        batch.focusFirst();
    }

    private BatchViewModel newBatch(OpenReport open, BatchChoices begin) {
        var model = new BatchViewModel(
                open,
                session.own().sidecarProperty().get(),
                begin,
                session.getLanguage(),
                session.getTheme(),
                home(),
                tasks,
                Platform::runLater);
        model.stateProperty().subscribe(now -> {
            if (now instanceof BatchViewModel.State.Ended(ExportOutcome outcome) && !overlay.isOpen()) {
                notice.accept(BatchWords.of(outcome, messages, session.getLanguage()));
            }
        });
        return model;
    }

    private static Path home() {
        return ExportFolder.usual(System.getProperty("user.home", ""));
    }

    void close() {
        carrier.close();
    }
}
