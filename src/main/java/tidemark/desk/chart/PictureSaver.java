package tidemark.desk.chart;

import java.util.List;
import java.util.function.Consumer;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.dialogs.Dialogs;
import tidemark.desk.tasks.Tasks;
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
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Consumer<String> notice;

    /// @param notice is told in words what came of it
    public PictureSaver(Session session, Messages messages, Dialogs dialogs, Tasks tasks, Consumer<String> notice) {
        this.session = session;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.notice = notice;
    }

    /// Asks where to, draws and writes in the background, tells what came of it.
    public void save(ChartViewModel chart, PictureFormat format) {
        OpenReport front = session.getReport();
        if (front == null) {
            return;
        }
        OpenReport open = chart.report() == front.report() ? front : ofItsOwn(front, chart);
        var look = new PictureOrder(
                session.getLanguage(),
                session.getTheme(),
                Size.HD,
                format == PictureFormat.PNG ? SCALE : 1,
                PictureOrder.SCREEN_DPI,
                false);
        String name = ExportService.fileName(open, chart.chart(), format, look);
        dialogs.chooseTarget(null, name, format.extension(), format.name())
                .ifPresent(file -> tasks.run(
                        file,
                        () -> ExportService.save(open, chart.chart(), format, look, file),
                        outcome -> notice.accept(words(outcome))));
    }

    /// A chart that compares reports is none of the report in front.
    private static OpenReport ofItsOwn(OpenReport front, ChartViewModel chart) {
        return new OpenReport(front.location(), chart.report(), List.of(chart.chart()), List.of());
    }

    private String words(FileOutcome outcome) {
        return switch (outcome) {
            case FileOutcome.Written written ->
                messages.text("chart.saved", written.file().toString());
            case FileOutcome.Unchanged _, FileOutcome.Packed _ ->
                messages.text("chart.saved", outcome.file().toString());
            case FileOutcome.Failed failed ->
                messages.text(
                        "chart.unsaved",
                        failed.file().toString(),
                        failed.reason().in(session.getLanguage()));
        };
    }
}
