package tidemark.desk.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells when files have changed, each once the change has come to rest. Looks at the files themselves now and then,
/// which works
/// on every file system and through every manner of replacing a file.
public final class FileWatch implements AutoCloseable {
    private static final long PACE_MILLIS = 500;

    private final Consumer<Path> onChanged;
    private final Executor window;
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("file-watch").factory());
    private final Map<Path, Seen> watched = new LinkedHashMap<>();

    /// What was seen of a file.
    ///
    /// @param told the state last told of, or that of the beginning
    /// @param before the state at the last look; null where there was no file
    private record Seen(@Nullable FileStamp told, @Nullable FileStamp before) {
        static Seen now(Path file) {
            FileStamp stamp = FileStamp.of(file).orElse(null);
            return new Seen(stamp, stamp);
        }
    }

    /// @param onChanged told which file has changed
    /// @param window runs on the JavaFX thread; `onChanged` is called there
    public FileWatch(Consumer<Path> onChanged, Executor window) {
        this.onChanged = onChanged;
        this.window = window;
    }

    /// Looks at the watched files twice a second from now on.
    public void start() {
        pace.scheduleWithFixedDelay(this::look, PACE_MILLIS, PACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Watches these files and no others; those that are new from their state of this moment on.
    public synchronized void watch(Collection<Path> files) {
        watched.keySet().retainAll(files);
        files.forEach(file -> watched.computeIfAbsent(file, Seen::now));
    }

    /// Looks once. A change is told when two looks in a row see the same new state; a file that is gone is waited for.
    void look() {
        settled()
                .forEach(changed -> window.execute(() -> {
                    if (isWatched(changed)) {
                        onChanged.accept(changed);
                    }
                }));
    }

    private synchronized List<Path> settled() {
        var changed = new ArrayList<Path>();
        watched.replaceAll((file, seen) -> {
            FileStamp now = FileStamp.of(file).orElse(null);
            boolean settled = now != null && now.equals(seen.before()) && !now.equals(seen.told());
            if (settled) {
                changed.add(file);
            }
            return new Seen(settled ? now : seen.told(), now);
        });
        return changed;
    }

    private synchronized boolean isWatched(Path changed) {
        return watched.containsKey(changed);
    }

    @Override
    public void close() {
        pace.shutdownNow();
    }
}
