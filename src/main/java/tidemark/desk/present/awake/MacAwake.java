package tidemark.desk.present.awake;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// macOS has a command for it, which ends with the process that it is told to watch.
///
/// @param process the id of this process
record MacAwake(Commands commands, long process) implements KeepAwake {
    private static final Duration TRIAL = Duration.ofMillis(500);

    @Override
    public Optional<Awake> begin() {
        return commands.hold(List.of("caffeinate", "-d", "-i", "-w", Long.toString(process)), TRIAL);
    }
}
