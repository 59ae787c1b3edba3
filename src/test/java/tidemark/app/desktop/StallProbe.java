package tidemark.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import tidemark.desk.Session;
import tidemark.desk.settings.LiveSettings;
import tidemark.desk.settings.Settings;
import tidemark.desk.shell.ToolPage;
import tidemark.report.Language;
import tidemark.report.json.Samples;
import tidemark.service.Opening;
import tidemark.service.ReportLocation;
import tidemark.service.ShippedReports;

/// Prints how long the window keeps a reader waiting: while a report opens, on every tab, under the mouse and while a
/// filter is typed. A sample is the time from asking the JavaFX thread for something to its answer, asked for every
/// millisecond.
public final class StallProbe {

    private static final long REST_MILLIS = 700;

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
        sample("open", () -> window.show(new Opening(location), List.of()), () -> session.getReport() != null);
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
        now(() -> fire("#find"));
        TextField sought = now(() -> (TextField) stage.getScene().lookup(".find .text-field"));
        for (String words : new String[] {"w", "wm", "wmj", "wmjc", "wmjck", "外贸", "4501", "trade", "trdae"}) {
            sample("find '" + words + "'", () -> sought.setText(words), () -> true);
        }
        sample("language", () -> session.setLanguage(Language.EN), () -> true);
    }

    private boolean fire(String id) {
        Node tab = stage.getScene().lookup(id);
        ((javafx.scene.control.Button) tab).fire();
        return true;
    }

    private static void sample(String phase, Runnable action, BooleanSupplier done)
            throws InterruptedException, ExecutionException {
        var waits = LongStream.builder();
        Platform.runLater(action);
        long rest = 0;
        do {
            long before = System.nanoTime();
            boolean isDone = now(done::getAsBoolean);
            waits.add(System.nanoTime() - before);
            LockSupport.parkNanos(1_000_000);
            rest = !isDone ? 0 : rest == 0 ? System.nanoTime() : rest;
        } while (rest == 0 || System.nanoTime() - rest < TimeUnit.MILLISECONDS.toNanos(REST_MILLIS));
        long[] sorted = waits.build().sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-16s p50 %6.1f ms  p99 %6.1f ms  longest %7.1f ms  of %s%n",
                phase,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6,
                sorted.length);
    }

    private static <T> T now(java.util.concurrent.Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
