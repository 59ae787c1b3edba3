package tidemark.desk.present.awake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tidemark.desk.tasks.Tasks;

final class WakefulnessTest {
    private final List<String> said = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Tasks tasks = new Tasks() {
        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            later.add(() -> then.accept(work.get()));
        }
    };
    private final KeepAwake system = () -> {
        said.add("awake");
        return Optional.of(() -> said.add("asleep"));
    };

    private void work() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    @Test
    void theScreenIsAwakeFromTheBeginningOfATalkToItsEnd() {
        var wakefulness = new Wakefulness(system, tasks, () -> said.add("missing"));

        wakefulness.want(true);
        work();
        assertThat(said).containsExactly("awake");
        wakefulness.want(false);
        wakefulness.want(false);

        assertThat(said).containsExactly("awake", "asleep");
    }

    @Test
    void aTalkThatEndsBeforeTheScreenIsAwakeLetsItSleepAtOnce() {
        var wakefulness = new Wakefulness(system, tasks, () -> said.add("missing"));

        wakefulness.want(true);
        wakefulness.want(false);
        work();

        assertThat(said).containsExactly("awake", "asleep");
    }

    @Test
    void aSystemWithoutAWayIsMentionedOnceAndNotAfterTheTalk() {
        var wakefulness = new Wakefulness(KeepAwake.NONE, tasks, () -> said.add("missing"));

        wakefulness.want(true);
        wakefulness.want(false);
        work();
        assertThat(said).isEmpty();
        for (int talk = 0; talk < 3; talk++) {
            wakefulness.want(true);
            work();
            wakefulness.want(false);
        }

        assertThat(said).containsExactly("missing");
    }
}
