package tidemark.desk.tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work for something that ends, such as a talk: from then on none is begun, and nothing handed over.
///
/// For use on the JavaFX thread.
public final class EndingTasks implements Tasks {
    private final Tasks tasks;
    private boolean ended;

    public EndingTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    public void end() {
        ended = true;
    }

    @Override
    public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
        if (!ended) {
            tasks.run(purpose, work, done -> {
                if (!ended) {
                    then.accept(done);
                }
            });
        }
    }
}
