package tidemark.app.desktop;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import tidemark.chart.Theme;
import tidemark.desk.Session;
import tidemark.desk.present.TalkPlace;
import tidemark.desk.present.TalkStages;
import tidemark.desk.present.screens.ChosenScreen;
import tidemark.desk.present.screens.FxScreens;
import tidemark.desk.tasks.BackgroundTasks;
import tidemark.render.fx.AfterFrame;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// Prints how long a talk lets its audience wait: from a key until the frame with the slide that it asks for is
/// painted,
/// for every slide of the shipped report on a screen as large as the platform has, forwards with a rest at each, and
/// back in haste.
public final class SlideProbe {
    private static final long REST = 600_000_000;
    private static final int FRAMES = 100;
    private static final long HASTE = 60_000_000;
    private static final long LONGEST = 1_000_000_000L;

    private SlideProbe() {}

    /// Nothing was chosen, and nothing is remembered.
    private static final class NoChoice implements ChosenScreen {
        @Override
        public @Nullable String get() {
            return null;
        }

        @Override
        public void set(String key) {}
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        begin();
        LockSupport.parkNanos(REST * 4);
        printNothing();
        print("forwards", KeyCode.RIGHT, REST);
        print("back in haste", KeyCode.LEFT, HASTE);
        print("forwards again", KeyCode.RIGHT, REST);
        Platform.exit();
    }

    /// Begins a talk on the shipped report and waits for its first slide.
    static void begin() throws InterruptedException, ExecutionException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var background =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        var open = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
        long begun = System.nanoTime();
        now(() -> {
            var session = new Session(Language.ZH, Theme.LIGHT);
            session.setReport(open);
            var window = new Stage();
            window.show();
            new TalkStages(
                            window,
                            session,
                            new BackgroundTasks(background, Platform::runLater),
                            new FxScreens(),
                            new NoChoice(),
                            Clock.systemUTC())
                    .start(TalkPlace.BEGINNING);
            return true;
        });
        while (now(SlideProbe::said) == null) {
            LockSupport.parkNanos(1_000_000);
        }
        System.out.printf(Locale.ROOT, "the first slide after %d ms%n", (System.nanoTime() - begun) / 1_000_000);
    }

    /// What of every wait is the toolkit's: two frames in which nothing changes.
    private static void printNothing() throws InterruptedException, ExecutionException {
        var waits = LongStream.builder();
        for (int i = 0; i < FRAMES; i++) {
            long before = System.nanoTime();
            var painted = new CountDownLatch(1);
            Platform.runLater(() -> AfterFrame.run(painted::countDown));
            painted.await();
            waits.add(System.nanoTime() - before);
            LockSupport.parkNanos(HASTE);
        }
        print("nothing", waits.build().sorted().toArray());
    }

    private static void print(String phase, KeyCode key, long rest) throws InterruptedException, ExecutionException {
        var waits = LongStream.builder();
        for (long wait = change(key); wait >= 0; wait = change(key)) {
            waits.add(wait);
            LockSupport.parkNanos(rest);
        }
        print(phase, waits.build().sorted().toArray());
    }

    private static void print(String phase, long[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%-16s p50 %6.1f ms  p99 %6.1f ms  longest %6.1f ms  of %d%n",
                phase,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6,
                sorted.length);
    }

    /// How long a key takes until another slide is painted; negative where none comes.
    private static long change(KeyCode key) throws InterruptedException, ExecutionException {
        var painted = new CountDownLatch(1);
        var done = new long[] {-1};
        long before = System.nanoTime();
        Platform.runLater(() -> {
            Node view = view();
            String said = view.getAccessibleText();
            view.accessibleTextProperty().addListener((_, _, words) -> {
                if (!words.equals(said) && done[0] < 0) {
                    done[0] = 0;
                    AfterFrame.run(() -> {
                        done[0] = System.nanoTime() - before;
                        painted.countDown();
                    });
                }
            });
            Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        });
        boolean came = painted.await(LONGEST, TimeUnit.NANOSECONDS);
        return came ? done[0] : -1;
    }

    private static String said() {
        return view().getAccessibleText();
    }

    static Node view() {
        return Window.getWindows().stream()
                .flatMap(window -> Stream.ofNullable(window.getScene()))
                .map(scene -> (Node) scene.getRoot())
                .filter(root -> root.getStyleClass().contains("talk"))
                .findFirst()
                .orElseThrow();
    }

    static <T> T now(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
