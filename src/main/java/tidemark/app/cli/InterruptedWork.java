package tidemark.app.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Work that ends in good order when the program is ended: it is interrupted, removes what it has not finished and says
/// what it has.
final class InterruptedWork {

    private static final long MOST_SECONDS = 5;

    private InterruptedWork() {}

    /// What a command does.
    @FunctionalInterface
    interface Work {
        /// @return the exit code
        int run() throws IOException;
    }

    /// Does it on this thread.
    static int run(Interrupts interrupts, Work work) throws IOException {
        var worker = Thread.currentThread();
        var ended = new CountDownLatch(1);
        try (var watch = interrupts.during(() -> endInGoodOrder(worker, ended))) {
            return work.run();
        } finally {
            ended.countDown();
        }
    }

    private static void endInGoodOrder(Thread worker, CountDownLatch ended) {
        worker.interrupt();
        try {
            boolean inTime = ended.await(MOST_SECONDS, TimeUnit.SECONDS);
            if (!inTime) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
