package tidemark.desk.present.awake;

import java.util.Locale;
import java.util.Optional;

/// Keeps the screen from going to sleep, as the system offers it.
@FunctionalInterface
public interface KeepAwake {

    /// Where there is no way, or none is wanted.
    KeepAwake NONE = Optional::empty;

    /// Begins; may take seconds.
    ///
    /// @return what lets the screen sleep again; empty where the system offers no way
    Optional<Awake> begin();

    /// The screen stays awake until this is closed or the process ends, however it ends.
    @FunctionalInterface
    interface Awake extends AutoCloseable {
        @Override
        void close();
    }

    /// @param system the name of the operating system, as in the property `os.name`
    /// @param process the id of this process
    static KeepAwake on(String system, long process, Commands commands) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("linux")) {
            return new LinuxAwake(commands, LinuxAwake.USUAL_PAUSE);
        }
        if (name.startsWith("mac")) {
            return new MacAwake(commands, process);
        }
        return name.startsWith("windows") ? new WindowsAwake(commands) : NONE;
    }
}
