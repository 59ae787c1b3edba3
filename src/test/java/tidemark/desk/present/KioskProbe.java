package tidemark.desk.present;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.present.hand.HandKeys;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.tasks.BackgroundTasks;
import tidemark.desk.theme.WindowTheme;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.talk.Talk;

/// Lets the talk on the shipped report run by itself for an hour of a clock that the probe turns, every slide and
/// transition really painted on a screen as large as the platform has, and prints how much memory is in use every ten
/// minutes of it.
/// After the first round it must not grow.
public final class KioskProbe {
    private static final Duration HOUR = Duration.ofMinutes(60);
    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration LINE = Duration.ofMinutes(10);
    /// Time for a transition to be played.
    private static final long FRAMES = 420_000_000;
    private static final double MEGA = 1 << 20;

    private Duration now = Duration.ZERO;
    private int changes;
    private final TalkViewModel model;
    private final Kiosk kiosk;

    private KioskProbe() {
        var open = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
        var background = new BackgroundTasks(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()), Platform::runLater);
        Rectangle2D screen = Screen.getPrimary().getBounds();
        model = new TalkViewModel(
                size -> Talk.of(open.report(), open.charts(), size),
                TalkPlace.BEGINNING,
                Language.ZH,
                Theme.LIGHT,
                new Size(screen.getWidth(), screen.getHeight()),
                background);
        var hand = new HandViewModel(() -> now.toNanos());
        kiosk = new Kiosk(model, hand, () -> now.toNanos(), true);
        var keys = new TalkKeys(model, new HandKeys(hand), kiosk, new TalkCommands(() -> {}, () -> {}, () -> {}));
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(
                new Scene(new AudienceView(model, hand, keys, () -> true), screen.getWidth(), screen.getHeight()));
        WindowTheme.dressAlone(stage.getScene(), model.themeProperty());
        stage.show();
        model.slideProperty().subscribe(_ -> changes++);
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        KioskProbe probe = onFx(KioskProbe::new);
        while (onFx(() -> probe.model.slideProperty().get() == null)) {
            LockSupport.parkNanos(FRAMES);
        }
        long begun = System.nanoTime();
        Duration next = Duration.ZERO;
        while (probe.now.compareTo(HOUR) <= 0) {
            if (probe.now.compareTo(next) >= 0) {
                print(probe, begun);
                next = next.plus(LINE);
            }
            onFx(probe::untilTheNextSlide);
            LockSupport.parkNanos(FRAMES);
        }
        print(probe, begun);
        Platform.exit();
    }

    private boolean untilTheNextSlide() {
        int before = changes;
        for (int step = 0; step < 400 && changes == before; step++) {
            now = now.plus(STEP);
            kiosk.tick();
        }
        return true;
    }

    private static void print(KioskProbe probe, long begun) {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        System.out.printf(
                Locale.ROOT,
                "after %2d minutes (%2d s of ours) %3d slides  heap %6.1f MB  classes %d  threads %d%n",
                probe.now.toMinutes(),
                (System.nanoTime() - begun) / 1_000_000_000,
                probe.changes,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static <T> T onFx(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
