package tidemark.desk.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final BackgroundTasks tasks = new BackgroundTasks(background::add, window::add);
    private final List<String> handedOver = new ArrayList<>();

    @Test
    void whatComesOfWorkIsHandedOverOnTheWindowsThread() {
        tasks.run("rows", () -> "a", handedOver::add);

        runAll(background);
        assertThat(handedOver).isEmpty();
        runAll(window);
        assertThat(handedOver).containsExactly("a");
    }

    @Test
    void ofSeveralRunsForOnePurposeOnlyTheNewestHandsOver() {
        tasks.run("rows", () -> "old", handedOver::add);
        runAll(background);
        tasks.run("rows", () -> "new", handedOver::add);
        runAll(background);
        runAll(window);

        assertThat(handedOver).containsExactly("new");
    }

    @Test
    void workThatIsOutdatedBeforeItBeginsIsNotDone() {
        var done = new ArrayList<String>();
        tasks.run("rows", () -> done.add("old"), _ -> {});
        tasks.run("rows", () -> done.add("new"), _ -> {});
        runAll(background);

        assertThat(done).containsExactly("new");
    }

    @Test
    void differentPurposesDoNotDisturbEachOther() {
        tasks.run("rows", () -> "rows", handedOver::add);
        tasks.run("order", () -> "order", handedOver::add);
        runAll(background);
        runAll(window);

        assertThat(handedOver).containsExactly("rows", "order");
    }

    @Test
    void aFaultOfTheWorkComesOutOnTheWindowsThread() {
        tasks.run(
                "rows",
                () -> {
                    throw new IllegalStateException("broken");
                },
                _ -> {});
        runAll(background);

        assertThatThrownBy(() -> runAll(window)).hasMessage("broken");
    }

    private static void runAll(Queue<Runnable> queue) {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }
}
