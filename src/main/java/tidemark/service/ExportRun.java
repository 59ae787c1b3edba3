package tidemark.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Does the work of an order: makes files on several threads, some ahead, and delivers them one by one in their order.
final class ExportRun {

    /// Of the pixels that are drawn at a time; above this, pictures are drawn one by one.
    private static final double MOST_PIXELS_AT_A_TIME = 40_000_000;

    private static final int MOST_THREADS = 8;

    /// Files that wait to be written, so that the disk and the processors do not wait for each other.
    private static final int MOST_WAITING = 16;

    private static final int ATTENTIVE_MILLIS = 100;

    private final ExportOrder order;
    private final Progress progress;
    private final Delivery delivery;
    private final ExportNames names;
    private final Talks talks;
    private final List<ExportJob> jobs;
    private final int threads;
    private final int waiting;
    private final List<FileOutcome> files = new ArrayList<>();
    private int done;

    ExportRun(ExportOrder order, Progress progress, Delivery delivery) {
        this.order = order;
        this.progress = progress;
        this.delivery = delivery;
        names = ExportNames.of(order);
        talks = new Talks(order);
        jobs = ExportJob.of(order);
        int fitting = fitting(order);
        threads = Math.min(Math.min(MOST_THREADS, fitting), Runtime.getRuntime().availableProcessors());
        waiting = Math.min(MOST_WAITING, fitting);
    }

    /// Works until all is done, someone cancels or interrupts, or nothing more can be written.
    ExportOutcome.Done run() {
        ExecutorService making = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("export-", 1).factory());
        try {
            return run(making);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ended(true);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("a file could not be made", e.getCause());
        } finally {
            making.shutdownNow();
        }
    }

    private ExportOutcome.Done run(ExecutorService making) throws InterruptedException, ExecutionException {
        Deque<Future<Made>> ahead = new ArrayDeque<>();
        Iterator<ExportJob> next = jobs.iterator();
        while (done < jobs.size()) {
            while (ahead.size() < threads + waiting && next.hasNext()) {
                ExportJob upcoming = next.next();
                ahead.add(making.submit(() -> Made.by(upcoming, names.of(upcoming), order, talks)));
            }
            Optional<Made> made = made(ahead.remove());
            if (made.isEmpty()) {
                return ended(true);
            }
            List<FileOutcome> latest = delivery.put(made.get());
            if (Thread.currentThread().isInterrupted()) {
                latest.stream().filter(outcome -> !endsAll(outcome)).forEach(files::add);
                return ended(true);
            }
            files.addAll(latest);
            progress.reached(++done, jobs.size(), files.getLast());
            if (latest.stream().anyMatch(ExportRun::endsAll)) {
                return ended(false);
            }
        }
        return ended(false);
    }

    /// What comes of a job; empty where someone cancels meanwhile, for whom a long document is not waited for.
    private Optional<Made> made(Future<Made> job) throws InterruptedException, ExecutionException {
        while (!progress.isCancelled()) {
            try {
                return Optional.of(job.get(ATTENTIVE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    private ExportOutcome.Done ended(boolean isCancelled) {
        return new ExportOutcome.Done(files, isCancelled, jobs.size() - done);
    }

    private static boolean endsAll(FileOutcome outcome) {
        return outcome instanceof FileOutcome.Failed failed && failed.cause() == FileOutcome.Cause.FOLDER;
    }

    /// How many pictures of the largest size fit into what is drawn at a time.
    private static int fitting(ExportOrder order) {
        double pixels = order.looks().stream()
                .mapToDouble(look -> look.size().width() * look.size().height() * look.scale() * look.scale())
                .max()
                .orElse(1);
        return (int) Math.max(1, MOST_PIXELS_AT_A_TIME / pixels);
    }
}
