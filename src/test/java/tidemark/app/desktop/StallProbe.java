package tidemark.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import tidemark.desk.Session;
import tidemark.desk.present.awake.KeepAwake;
import tidemark.desk.present.screens.FxScreens;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.shell.ToolPage;
import tidemark.report.Language;
import tidemark.report.json.Samples;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Prints how long the window keeps a reader waiting: while a report opens, on every tab, under the mouse and while a
/// filter is typed; and, of every wait longer than a frame, where the thread was. A sample is the time from asking the
/// JavaFX thread for something to its answer, asked for every
/// millisecond.
public final class StallProbe {

    private static final long REST_MILLIS = 700;
    private static final long FRAME = 16_000_000;
    private static final int DEEP = 14;
    private static final int PLACES = 4;

    private final ReportLocation location;
    private final Stage stage;
    private final MainWindow window;

    private StallProbe(ReportLocation location) throws InterruptedException, ExecutionException {
        this.location = location;
        var background =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        stage = now(Stage::new);
        window = now(() -> new MainWindow(
                stage,
                new LiveSettings(Settings.initial(Language.ZH)),
                background,
                _ -> new WindowExtension.Answers(),
                new FxScreens(),
                Clock.systemUTC(),
                KeepAwake.NONE,
                () -> {}));
    }

    /// @param arguments the file of a report, or the number of indicators of one to be made; nothing for the shipped
    /// one
    public static void main(String[] arguments) throws InterruptedException, ExecutionException, IOException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        ReportLocation location =
                arguments.length == 0 ? ShippedReports.first() : new ReportLocation.OnDisk(file(arguments[0]));
        new StallProbe(location).run();
        Platform.exit();
    }

    private static Path file(String word) throws IOException {
        return word.matches("\\d+") ? Samples.largeFile(Integer.parseInt(word)) : Path.of(word);
    }

    private void run() throws InterruptedException, ExecutionException {
        Session session = window.session();
        sample("open", () -> window.show(new Opening(location), List.of()), this::isOpen);
        int tabs = stage.getScene().getRoot().lookupAll(".tab-button").size();
        for (int round = 1; round <= 2; round++) {
            for (int tab = tabs; tab >= 1; tab--) {
                String id = "#tab-" + tab;
                sample("tab " + tab + ", time " + round, () -> fire(id), () -> true);
            }
        }
        now(() -> fire("#tab-2"));
        String first = session.getReport().report().indicators().getFirst().id();
        for (int i = 0; i < 3; i++) {
            sample("light", () -> session.light(first), () -> true);
            sample("put out", () -> session.unlight(first), () -> true);
        }
        now(() -> {
            window.shell().choose(ToolPage.DATA);
            return true;
        });
        TextField filter = now(() -> (TextField) stage.getScene().lookup(".filter-field"));
        for (String words : new String[] {"1", "12", "123", ""}) {
            sample("filter '" + words + "'", () -> filter.setText(words), () -> true);
        }
        sample("only one row", () -> session.requestTable(Set.of(first)), () -> true);
        sample("all rows", () -> fire(".data-bar .button"), () -> true);
        sample("select all", () -> press(KeyCode.A, true), () -> true);
        sample("select none", () -> press(KeyCode.ESCAPE, false), () -> true);
        sample("hide derived", session::switchDerived, () -> true);
        sample("show derived", session::switchDerived, () -> true);
        sample("open the search", () -> fire("#find"), () -> true);
        TextField sought = now(() -> (TextField) stage.getScene().lookup(".find .text-field"));
        for (String words : new String[] {"w", "wm", "wmj", "wmjc", "wmjck", "外贸", "4501", "trade", "trdae"}) {
            sample("find '" + words + "'", () -> sought.setText(words), () -> true);
        }
        sample("language", () -> session.setLanguage(Language.EN), () -> true);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup(".data-table");
    }

    private void press(KeyCode key, boolean shortcut) {
        Event.fireEvent(table(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private boolean fire(String id) {
        Node tab = stage.getScene().lookup(id);
        ((javafx.scene.control.Button) tab).fire();
        return true;
    }

    private boolean isOpen() {
        if (window.shell().failureWords().isPresent()
                || window.shell().refused().isPresent()) {
            throw new IllegalStateException("the report does not open; tidemark check says why: " + location.display());
        }
        return window.session().getReport() != null;
    }

    private static void sample(String phase, Runnable action, BooleanSupplier done)
            throws InterruptedException, ExecutionException {
        var waits = LongStream.builder();
        Thread window = now(Thread::currentThread);
        Map<String, Integer> places = new ConcurrentHashMap<>();
        var watch = Executors.newSingleThreadScheduledExecutor();
        var asked = new AtomicLong(System.nanoTime());
        watch.scheduleAtFixedRate(() -> note(window, asked.get(), places), 5, 5, TimeUnit.MILLISECONDS);
        Platform.runLater(action);
        long rest = 0;
        do {
            long before = System.nanoTime();
            asked.set(before);
            boolean isDone = now(done::getAsBoolean);
            waits.add(System.nanoTime() - before);
            asked.set(Long.MAX_VALUE);
            LockSupport.parkNanos(1_000_000);
            rest = !isDone ? 0 : rest == 0 ? System.nanoTime() : rest;
        } while (rest == 0 || System.nanoTime() - rest < TimeUnit.MILLISECONDS.toNanos(REST_MILLIS));
        watch.shutdownNow();
        long[] sorted = waits.build().sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-16s p50 %6.1f ms  p99 %6.1f ms  longest %7.1f ms  of %s%n",
                phase,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6,
                sorted.length);
        places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PLACES)
                .forEach(place -> System.out.printf("    %4d × %s%n", place.getValue(), place.getKey()));
    }

    /// Where the JavaFX thread is while it lets somebody wait for longer than a frame.
    private static void note(Thread window, long asked, Map<String, Integer> places) {
        if (System.nanoTime() - asked > FRAME) {
            String place = Arrays.stream(window.getStackTrace())
                    .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                    .filter(frame -> !frame.contains("$$Lambda") && !frame.contains("lambda$"))
                    .limit(DEEP)
                    .collect(Collectors.joining(" < "));
            places.merge(place, 1, Integer::sum);
        }
    }

    private static <T> T now(java.util.concurrent.Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
