package tidemark.desk.tasks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work on threads of its own. A fault of the work is thrown on the JavaFX thread, where the program's last resort
/// stands.
public final class BackgroundTasks implements Tasks {
    private final Executor background;
    private final Executor window;
    private final AtomicLong number = new AtomicLong();
    private final Map<Object, Long> newest = new ConcurrentHashMap<>();

    /// @param background where work is done
    /// @param window runs on the JavaFX thread, one after the other
    public BackgroundTasks(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    @Override
    public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
        long mine = number.incrementAndGet();
        newest.merge(purpose, mine, Math::max);
        background.execute(() -> {
            if (isNewest(purpose, mine)) {
                Runnable handOver = outcome(work, then);
                window.execute(() -> {
                    if (newest.remove(purpose, mine)) {
                        handOver.run();
                    }
                });
            }
        });
    }

    private boolean isNewest(Object purpose, long mine) {
        return newest.getOrDefault(purpose, 0L) == mine;
    }

    private static <T> Runnable outcome(Supplier<T> work, Consumer<T> then) {
        try {
            T result = work.get();
            return () -> then.accept(result);
        } catch (RuntimeException | Error fault) {
            return () -> {
                throw fault;
            };
        }
    }
}
