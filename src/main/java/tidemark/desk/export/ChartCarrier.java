package tidemark.desk.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Size;
import tidemark.desk.Messages;
import tidemark.desk.Session;
import tidemark.desk.chart.ChartViewModel;
import tidemark.desk.tasks.Tasks;
import tidemark.service.ChartCopy;
import tidemark.service.ExportService;
import tidemark.service.FileOutcome;
import tidemark.service.OpenReport;
import tidemark.service.PictureFormat;
import tidemark.service.PictureOrder;

/// Carries charts out of the window: to the clipboard, and as files under the mouse. They look as the window does, on
/// their own ground, twice as sharp as a slide.
public final class ChartCarrier {

    private static final double SCALE = 2;

    private final Session session;
    private final Messages messages;
    private final Tasks tasks;
    private final Consumer<String> notice;
    private @Nullable Path folder;

    /// @param notice is told in words what came of it
    public ChartCarrier(Session session, Messages messages, Tasks tasks, Consumer<String> notice) {
        this.session = session;
        this.messages = messages;
        this.tasks = tasks;
        this.notice = notice;
    }

    /// Copies the picture, and what it shows as lines parted by tabs and as a table of HTML.
    public void copy(ChartViewModel chart) {
        chart.open().ifPresent(open -> {
            PictureOrder look = look();
            tasks.run(this, () -> ChartCopy.of(open, chart.chart(), look), this::put);
        });
    }

    private void put(ChartCopy copy) {
        var content = new ClipboardContent();
        content.putString(copy.table().tsv());
        content.putHtml(copy.table().html());
        byte[] png = copy.png();
        if (png != null) {
            content.putImage(new Image(new ByteArrayInputStream(png)));
        }
        Clipboard.getSystemClipboard().setContent(content);
        notice.accept(
                copy.reason() == null
                        ? messages.text("export.copied")
                        : messages.text("export.copied.table", copy.reason().in(session.getLanguage())));
    }

    /// A file with the picture for a drag that begins now; empty, with a notice, where there can be none. The file
    /// stays
    /// until the program ends, because whoever takes it may read it late.
    public Optional<Path> file(ChartViewModel chart) {
        return chart.open().flatMap(open -> file(open, chart));
    }

    private Optional<Path> file(OpenReport open, ChartViewModel chart) {
        PictureOrder look = look();
        String name = ExportService.fileName(open, chart.chart(), PictureFormat.PNG, look);
        try {
            Path file = folder().resolve(name);
            return switch (ExportService.save(open, chart.chart(), PictureFormat.PNG, look, file)) {
                case FileOutcome.Written _, FileOutcome.Unchanged _, FileOutcome.Packed _ -> Optional.of(file);
                case FileOutcome.Failed failed -> none(failed.reason().in(session.getLanguage()));
            };
        } catch (IOException e) {
            return none(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Path> none(String reason) {
        notice.accept(messages.text("export.undraggable", reason));
        return Optional.empty();
    }

    private PictureOrder look() {
        return new PictureOrder(
                session.getLanguage(), session.getTheme(), Size.HD, SCALE, PictureOrder.SCREEN_DPI * SCALE, false);
    }

    private Path folder() throws IOException {
        Path made = folder;
        if (made == null || !Files.isDirectory(made)) {
            made = Files.createTempDirectory("tidemark-");
            folder = made;
        }
        return made;
    }

    /// Removes what was made for drags.
    public void close() {
        Path made = folder;
        if (made == null) {
            return;
        }
        try (var files = Files.list(made)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(made);
        } catch (IOException e) {
            // Whoever took a file may still hold it; the system clears its folder for temporary files by itself.
            made.toFile().deleteOnExit();
        }
    }
}
