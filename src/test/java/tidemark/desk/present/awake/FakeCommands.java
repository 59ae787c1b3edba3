package tidemark.desk.present.awake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// A system that has some commands and not others.
final class FakeCommands implements Commands {
    final List<List<String>> run = new CopyOnWriteArrayList<>();
    final List<String> held = new ArrayList<>();
    private final Set<String> known;

    /// @param known the names of the commands that work
    FakeCommands(String... known) {
        this.known = Set.of(known);
    }

    @Override
    public Optional<KeepAwake.Awake> hold(List<String> command, Duration trial) {
        String name = command.getFirst();
        run.add(command);
        if (!known.contains(name)) {
            return Optional.empty();
        }
        held.add(name);
        return Optional.of(() -> held.remove(name));
    }

    @Override
    public boolean run(List<String> command) {
        run.add(command);
        return known.contains(command.getFirst());
    }
}
