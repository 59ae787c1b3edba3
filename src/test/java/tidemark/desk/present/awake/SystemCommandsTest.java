package tidemark.desk.present.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// With commands that every Unix has.
@DisabledOnOs(OS.WINDOWS)
final class SystemCommandsTest {
    private static final Duration TRIAL = Duration.ofMillis(200);
    private static final long PATIENCE = 10_000_000_000L;

    private final Commands commands = new SystemCommands();

    @Test
    void aCommandThatRunsOnHoldsUntilItIsClosed() {
        var held = commands.hold(List.of("cat", "-u"), TRIAL).orElseThrow();

        assertThat(children(child -> true)).isPositive();
        held.close();
        long end = System.nanoTime() + PATIENCE;
        while (children(ProcessHandle::isAlive) > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(children(ProcessHandle::isAlive)).isZero();
    }

    private static long children(Predicate<ProcessHandle> which) {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info()
                        .command()
                        .filter(name -> name.endsWith("cat"))
                        .isPresent())
                .filter(which)
                .count();
    }

    @Test
    void aCommandThatEndsByItselfHoldsNothing() {
        assertThat(commands.hold(List.of("true"), Duration.ofSeconds(5))).isEmpty();
        assertThat(commands.hold(List.of("no-such-command-anywhere"), TRIAL)).isEmpty();
    }

    @Test
    void aCommandTellsWhetherItDidItsWork() {
        assertThat(commands.run(List.of("true"))).isTrue();
        assertThat(commands.run(List.of("false"))).isFalse();
        assertThat(commands.run(List.of("no-such-command-anywhere"))).isFalse();
    }
}
