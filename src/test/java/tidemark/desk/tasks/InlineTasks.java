package tidemark.desk.tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does all work at once, where it is asked for.
public final class InlineTasks implements Tasks {
    @Override
    public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
        then.accept(work.get());
    }
}
