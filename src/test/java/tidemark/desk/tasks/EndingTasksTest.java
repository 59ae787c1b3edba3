package tidemark.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class EndingTasksTest {
    private final List<Runnable> begun = new ArrayList<>();
    private final List<String> handed = new ArrayList<>();
    private final EndingTasks tasks = new EndingTasks(new Tasks() {
        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            begun.add(() -> then.accept(work.get()));
        }
    });

    @Test
    void untilTheEndWorkIsDoneAndHandedOver() {
        tasks.run("a", () -> "done", handed::add);
        begun.getFirst().run();
        assertThat(handed).containsExactly("done");
    }

    @Test
    void afterTheEndNoneIsBegunAndWhatWasBegunIsNotHandedOver() {
        tasks.run("a", () -> "late", handed::add);
        tasks.end();
        tasks.run("b", () -> "never", handed::add);
        assertThat(begun).hasSize(1);
        begun.getFirst().run();
        assertThat(handed).isEmpty();
    }
}
