package tidemark.desk.tasks;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work beside the JavaFX thread.
public interface Tasks {

    /// Runs work and hands over what comes of it on the JavaFX thread. Of several runs for one purpose only the newest
    /// hands over.
    ///
    /// @param purpose told apart by `equals`, such as the view model that asks
    /// @param work must not touch what belongs to the JavaFX thread
    /// @param then called on the JavaFX thread
    <T> void run(Object purpose, Supplier<T> work, Consumer<T> then);
}
