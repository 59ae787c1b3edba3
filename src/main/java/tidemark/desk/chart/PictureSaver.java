package tidemark.desk.chart;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.service.ExportService;
import tidemark.service.FileOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// Saves charts as pictures: as they look in the window's language and theme, at the size of a slide.
public final class PictureSaver {

    private static final double SCALE = 2;

    private final Session session;
    private final Messages messages;
    private final Asking asking;
    private final Executor background;
    private final Executor window;
    private final Consumer<String> notice;

    /// Asks the reader where a picture shall be saved.
    @FunctionalInterface
    public interface Asking {

        /// @param name proposed
        /// @return empty if the reader would rather not
        Optional<Path> where(String name, PictureFormat format);
    }

    /// @param notice is told in words what came of it
    public PictureSaver(
            Session session,
            Messages messages,
            Asking asking,
            Executor background,
            Executor window,
            Consumer<String> notice) {
        this.session = session;
        this.messages = messages;
        this.asking = asking;
        this.background = background;
        this.window = window;
        this.notice = notice;
    }

    /// Asks where to, draws and writes in the background, tells what came of it.
    public void save(ChartViewModel chart, PictureFormat format) {
        OpenReport open = session.getReport();
        if (open == null) {
            return;
        }
        var look = new PictureOrder(
                session.getLanguage(),
                session.getTheme(),
                Size.HD,
                format == PictureFormat.PNG ? SCALE : 1,
                PictureOrder.SCREEN_DPI,
                false);
        asking.where(ExportService.fileName(open, chart.chart(), format, look), format)
                .ifPresent(file -> background.execute(() -> {
                    FileOutcome outcome = ExportService.save(open, chart.chart(), format, look, file);
                    window.execute(() -> notice.accept(words(outcome)));
                }));
    }

    private String words(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Written written ->
                messages.text("chart.saved", written.file().toString());
            case FileOutcome.Unchanged unchanged ->
                messages.text("chart.saved", unchanged.file().toString());
            case FileOutcome.Failed failed ->
                messages.text(
                        "chart.unsaved",
                        failed.file().toString(),
                        failed.reason().in(session.getLanguage()));
        };
    }
}
