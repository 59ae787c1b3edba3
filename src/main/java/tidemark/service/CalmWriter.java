package tidemark.service;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Of many values in a row writes the last, a moment later, on a thread of its own.
public final class CalmWriter<T> {
    private static final long CALM_MILLIS = 400;

    private final Consumer<T> write;
    private final ScheduledExecutorService thread;
    private @Nullable T waiting;

    /// @param name of the thread
    /// @param write called once it has become calm, with the latest value
    public CalmWriter(String name, Consumer<T> write) {
        this.write = write;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /// Has a value written in a moment; at once where it has ended.
    public void keep(T value) {
        if (exchange(value) == null) {
            try {
                thread.schedule(this::writeWaiting, CALM_MILLIS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException ended) {
                writeWaiting();
            }
        }
    }

    private void writeWaiting() {
        T value = exchange(null);
        if (value != null) {
            write.accept(value);
        }
    }

    private synchronized @Nullable T exchange(@Nullable T value) {
        T before = waiting;
        waiting = value;
        return before;
    }

    /// Ends the thread.
    ///
    /// @return what still waits to be written
    public Optional<T> end() {
        thread.shutdownNow();
        return Optional.ofNullable(exchange(null));
    }
}
