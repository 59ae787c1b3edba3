package tidemark.app.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Prints for each slide of the shipped report that comes by a transition how long its frames took, the longest and the
/// 99th of 100, on a screen as large as the platform has. No frame may take longer than 33 ms. On a busy machine, look
/// at the work: what the two threads that draw did for a frame, however long they had to wait.
public final class MotionProbe {
    private static final long REST = 600_000_000;
    private static final long BEGINS_WITHIN = 200_000_000;
    private static final double NANOS = 1e6;

    private MotionProbe() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        SlideProbe.begin();
        LockSupport.parkNanos(3 * REST);
        var all = new ArrayList<Frame>();
        String before = "";
        String now = said();
        while (!now.equals(before)) {
            List<Frame> frames = change();
            before = now;
            now = said();
            if (!frames.isEmpty()) {
                print(now.lines().findFirst().orElse(""), frames);
                all.addAll(frames);
            }
            LockSupport.parkNanos(REST);
        }
        print("all", all);
        Platform.exit();
    }

    /// @param time from pulse to pulse, in nanoseconds
    /// @param work of the drawing threads in this time, in nanoseconds
    private record Frame(long time, long work) {}

    private static void print(String what, List<Frame> frames) {
        var times = frames.stream().map(Frame::time).sorted().toList();
        var work = frames.stream().map(Frame::work).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "longest %5.1f ms  p99 %5.1f ms  over 33 ms: %d of %3d  work: longest %5.1f ms  p50 %4.1f ms  %s%n",
                times.getLast() / NANOS,
                times.get(times.size() * 99 / 100) / NANOS,
                times.stream().filter(time -> time > 33 * NANOS).count(),
                times.size(),
                work.getLast() / NANOS,
                work.get(work.size() / 2) / NANOS,
                what);
    }

    private static long work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null
                        && (thread.getThreadName().startsWith("JavaFX Application")
                                || thread.getThreadName().startsWith("QuantumRenderer")))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static String said() throws InterruptedException, ExecutionException {
        return SlideProbe.now(() -> SlideProbe.view().getAccessibleText());
    }

    /// Asks for the next slide.
    ///
    /// @return how long each frame of its transition took; empty where it is there at once
    private static List<Frame> change() throws InterruptedException {
        var done = new CountDownLatch(1);
        var frames = new ArrayList<Frame>();
        Platform.runLater(() -> {
            Node view = SlideProbe.view();
            new Watch(frames, done).start();
            Event.fireEvent(
                    view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, false, false));
        });
        done.await(REST, TimeUnit.NANOSECONDS);
        return frames;
    }

    /// Takes the time from pulse to pulse while a transition is to be seen: JavaFX begins none before the picture of
    /// the one before is on its way.
    private static final class Watch extends AnimationTimer {
        private final List<Frame> frames;
        private final CountDownLatch done;
        private final long begun = System.nanoTime();
        private long last;
        private long worked;

        Watch(List<Frame> frames, CountDownLatch done) {
            this.frames = frames;
            this.done = done;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            boolean seen = isSeen();
            if (last != 0) {
                frames.add(new Frame(now - last, work() - worked));
            }
            if (!seen && (last != 0 || now - begun > BEGINS_WITHIN)) {
                stop();
                done.countDown();
            }
            last = seen ? now : 0;
            worked = work();
        }

        private static boolean isSeen() {
            return Stream.of(SlideProbe.view())
                    .flatMap(view -> view.lookupAll(".talk-pile").stream())
                    .anyMatch(pile -> !pile.isVisible());
        }
    }
}
