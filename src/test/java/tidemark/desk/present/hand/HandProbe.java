package tidemark.desk.present.hand;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.theme.WindowTheme;
import tidemark.picture.Picture;
import tidemark.render.fx.FxRenderer;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.talk.SlideLayout;
import tidemark.talk.SlideRequest;
import tidemark.talk.Talk;

/// Prints for each tool how long frames take while the hand moves in every one of them, over a chart that fills the
/// screen of the platform. No frame may take longer than 33 ms.
public final class HandProbe {
    private static final int FRAMES = 400;
    private static final long REST = 1_500_000_000;
    private static final double NANOS = 1e6;
    private static final double TURN = 0.11;

    private HandProbe() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        HandViewModel hand = now(HandProbe::show);
        LockSupport.parkNanos(REST);
        print("nothing", frames(_ -> {}));
        for (Tool tool : List.of(Tool.POINTER, Tool.PEN, Tool.SPOTLIGHT, Tool.ZOOM)) {
            now(() -> {
                hand.clear();
                hand.take(tool);
                if (tool == Tool.ZOOM) {
                    hand.magnify(3);
                }
                hand.press(at(0));
                return tool;
            });
            LockSupport.parkNanos(REST);
            print(tool.name().toLowerCase(Locale.ROOT), frames(frame -> move(hand, frame)));
        }
        Platform.exit();
    }

    private interface Step {
        void take(int frame);
    }

    /// A pen is down while it moves, a slide is held.
    private static void move(HandViewModel hand, int frame) {
        switch (hand.toolProperty().get()) {
            case PEN, ZOOM -> hand.drag(at(frame));
            case NONE, POINTER, SPOTLIGHT -> hand.move(at(frame));
        }
    }

    /// A spiral over the whole slide.
    private static Spot at(int frame) {
        double radius = 0.05 + 0.4 * frame / FRAMES;
        return new Spot(0.5 + radius * Math.cos(frame * TURN), 0.5 + radius * Math.sin(frame * TURN));
    }

    private static HandViewModel show() {
        var hand = new HandViewModel(System::nanoTime);
        Rectangle2D screen = Screen.getPrimary().getBounds();
        Picture slide = slide(new Size(screen.getWidth(), screen.getHeight()));
        var canvas = new Canvas(slide.width(), slide.height());
        FxRenderer.paint(slide, Set.of(), canvas.getGraphicsContext2D());
        var scene = new Scene(new StackPane(canvas, new ZoomPane(hand), new HandPane(hand)));
        WindowTheme.dressAlone(scene, new SimpleObjectProperty<>(Theme.LIGHT));
        var stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        stage.show();
        hand.show(new SlidePlace(new SlideKey.Cover(), 0), slide, Set.of());
        System.out.printf(Locale.ROOT, "a screen of %.0f × %.0f%n", screen.getWidth(), screen.getHeight());
        return hand;
    }

    private static Picture slide(Size size) {
        var open = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
        var talk = Talk.of(open.report(), open.charts(), size);
        int number = talk.ofChart("service_time").orElseThrow();
        return SlideLayout.draw(new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, size));
    }

    /// What a tool cost.
    ///
    /// @param times from pulse to pulse: JavaFX begins none before the picture of the one before is on its way
    /// @param work of the toolkit's threads within each, which does not grow with what else the machine does
    private record Cost(List<Long> times, List<Long> work) {}

    private static Cost frames(Step step) throws InterruptedException {
        var done = new CountDownLatch(1);
        var cost = new Cost(new ArrayList<>(), new ArrayList<>());
        long[] threads = toolkit();
        var timer = new AnimationTimer() {
            private long last;
            private long worked;
            private int frame;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                long work = work(threads);
                if (last != 0) {
                    cost.times.add(now - last);
                    cost.work.add(work - worked);
                }
                last = now;
                worked = work;
                step.take(frame);
                frame++;
                if (frame > FRAMES) {
                    stop();
                    done.countDown();
                }
            }
        };
        Platform.runLater(timer::start);
        done.await();
        return cost;
    }

    private static long[] toolkit() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .toArray();
    }

    private static long work(long[] threads) {
        return Arrays.stream(threads)
                .map(ManagementFactory.getThreadMXBean()::getThreadCpuTime)
                .sum();
    }

    private static void print(String what, Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "%-10s frames: p50 %5.1f  p99 %5.1f  longest %5.1f ms, over 33 ms %d of %d;  work: p50 %4.1f  p99"
                        + " %4.1f ms%n",
                what,
                percentile(cost.times, 50),
                percentile(cost.times, 99),
                percentile(cost.times, 100),
                cost.times.stream().filter(frame -> frame > 33 * NANOS).count(),
                FRAMES,
                percentile(cost.work, 50),
                percentile(cost.work, 99));
    }

    private static double percentile(List<Long> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / NANOS;
    }

    private static <T> T now(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
