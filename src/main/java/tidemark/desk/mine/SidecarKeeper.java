package tidemark.desk.mine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tidemark.desk.Session;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Text;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.SidecarFile;
import tidemark.sidecar.Sidecar;

/// Reads the side-car of each report that opens and keeps what the reader changes in it.
public final class SidecarKeeper implements AutoCloseable {
    private final Session session;
    private final Tasks tasks;
    private final Path folder;
    private final Executor window;
    private final Consumer<Text> onNotice;
    private final Map<ReportLocation, SidecarFile> files = new HashMap<>();

    /// @param folder of the user's settings, for reports that come with the program
    /// @param window runs on the JavaFX thread
    /// @param onNotice told on the JavaFX thread what was wrong with a side-car, or why it could not be kept
    public SidecarKeeper(Session session, Tasks tasks, Path folder, Executor window, Consumer<Text> onNotice) {
        this.session = session;
        this.tasks = tasks;
        this.folder = folder;
        this.window = window;
        this.onNotice = onNotice;
        session.own().onChanged(this::keep);
        session.reportProperty().subscribe(this::load);
    }

    private void load(@Nullable OpenReport open) {
        if (open == null || files.containsKey(open.location())) {
            return;
        }
        ReportLocation location = open.location();
        var file =
                new SidecarFile(SidecarFile.of(location, folder), open.report().id(), this::tell);
        files.put(location, file);
        tasks.run(List.of(this, location), file::load, loaded -> {
            if (loaded.notice() != null) {
                onNotice.accept(loaded.notice());
            }
            session.own().loaded(location, loaded.sidecar());
        });
    }

    private void keep(ReportLocation location, Sidecar sidecar) {
        SidecarFile file = files.get(location);
        if (file != null) {
            file.keep(sidecar);
        }
    }

    private void tell(Text notice) {
        window.execute(() -> onNotice.accept(notice));
    }

    /// Writes what still waits.
    @Override
    public void close() {
        files.values().forEach(SidecarFile::close);
    }
}
