package tidemark.desk.present.awake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Runs commands of the system.
public interface Commands {

    /// Starts a command that works as long as it runs. It is to end when its input ends, which it does with this
    /// process.
    ///
    /// @param trial how long it must run to count as working
    /// @return what ends it; empty where there is no such command, or it ended by itself
    Optional<KeepAwake.Awake> hold(List<String> command, Duration trial);

    /// Runs a command to its end.
    ///
    /// @return whether there is such a command and it said that it did its work
    boolean run(List<String> command);
}
