package tidemark.desk.files;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells when a file has changed, once the change has come to rest. Looks at the file itself now and then, which works
/// on every file system and through every manner of replacing a file.
public final class FileWatch implements AutoCloseable {
    private static final long PACE_MILLIS = 500;

    private final Consumer<Path> onChanged;
    private final Executor window;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-watch").factory());
    private @Nullable Path file;
    private @Nullable FileStamp told;
    private @Nullable FileStamp before;

    /// @param onChanged told which file has changed
    /// @param window runs on the JavaFX thread; `onChanged` is called there
    public FileWatch(Consumer<Path> onChanged, Executor window) {
        this.onChanged = onChanged;
        this.window = window;
    }

    /// Looks at the watched file twice a second from now on.
    public void start() {
        pace.scheduleWithFixedDelay(this::look, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Watches this file instead of any other, from its state of this moment on; nothing at all for null.
    public synchronized void watch(@Nullable Path watched) {
        file = watched;
        told = watched == null ? null : FileStamp.of(watched).orElse(null);
        before = told;
    }

    /// Looks once. A change is told when two looks in a row see the same new state; a file that is gone is waited for.
    void look() {
        Path changed = settled();
        if (changed != null) {
            window.execute(() -> {
                if (isWatched(changed)) {
                    onChanged.accept(changed);
                }
            });
        }
    }

    private synchronized @Nullable Path settled() {
        Path watched = file;
        if (watched == null) {
            return null;
        }
        Optional<FileStamp> now = FileStamp.of(watched);
        boolean calm = now.isPresent() && now.get().equals(before);
        boolean isNew = now.isPresent() && !now.get().equals(told);
        before = now.orElse(null);
        if (!calm || !isNew) {
            return null;
        }
        told = before;
        return watched;
    }

    private synchronized boolean isWatched(Path changed) {
        return changed.equals(file);
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}
