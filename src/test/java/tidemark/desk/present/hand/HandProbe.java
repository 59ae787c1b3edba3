package tidemark.desk.present.hand;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

    /// The time from pulse to pulse: JavaFX begins none before the picture of the one before is on its way.
    private static List<Long> frames(Step step) throws InterruptedException {
        var done = new CountDownLatch(1);
        long before = work();
        var frames = new ArrayList<Long>();
        var timer = new AnimationTimer() {
            private long last;
            private int frame;

            @Override
            public void handle(long pulse) {
                long now = System.nanoTime();
                if (last != 0) {
                    frames.add(now - last);
                }
                last = now;
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
        System.out.printf(Locale.ROOT, "work %4.1f ms a frame  ", (work() - before) / NANOS / FRAMES);
        return frames;
    }

    /// What the toolkit's threads have worked so far, whatever else the machine does.
    private static long work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().startsWith("JavaFX Application")
                        || thread.getThreadName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static void print(String what, List<Long> frames) {
        var sorted = frames.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-10s p50 %5.1f ms  p99 %5.1f ms  longest %5.1f ms  over 33 ms: %d of %d%n",
                what,
                sorted.get(sorted.size() / 2) / NANOS,
                sorted.get(sorted.size() * 99 / 100) / NANOS,
                sorted.getLast() / NANOS,
                sorted.stream().filter(frame -> frame > 33 * NANOS).count(),
                sorted.size());
    }

    private static <T> T now(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
