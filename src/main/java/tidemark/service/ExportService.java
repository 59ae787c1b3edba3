package tidemark.service;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tidemark.export.AtomicFiles;
import tidemark.export.NamePattern;
import tidemark.picture.UnwritableException;
import tidemark.report.ChartSpec;
import tidemark.report.Text;

/// Writes charts as files. They are made on several threads and written one by one in the order asked for; the same
/// order gives the same names and bytes.
public final class ExportService {

    /// Of the pixels that are drawn at a time; above this, pictures are drawn one by one.
    private static final double MOST_PIXELS_AT_A_TIME = 40_000_000;

    private static final int MOST_THREADS = 8;

    private ExportService() {}

    /// Writes the files of an order; the first that fails does not keep the others from being written.
    public static ExportOutcome export(ExportOrder order, Progress progress) {
        return switch (AtomicFiles.makeFolder(order.folder())) {
            case AtomicFiles.Outcome.Failed(Text reason) -> new ExportOutcome.NoFolder(order.folder(), reason);
            case AtomicFiles.Outcome.Written written -> writeAll(order, progress);
            case AtomicFiles.Outcome.Unchanged unchanged -> writeAll(order, progress);
            case AtomicFiles.Outcome.Occupied occupied -> writeAll(order, progress);
        };
    }

    /// Writes one chart to a file that someone chose and agreed to replace.
    public static FileOutcome save(
            OpenReport report, ChartSpec chart, PictureFormat format, PictureOrder look, Path file) {
        try {
            return Delivery.write(PictureFiles.draw(report.report(), chart, format, look), file, true);
        } catch (UnwritableException e) {
            return new FileOutcome.Failed(file, FileOutcome.Cause.PICTURE, UnwritableWords.of(e));
        }
    }

    /// The name that [#export] would give a chart's file.
    public static String fileName(OpenReport report, ChartSpec chart, PictureFormat format, PictureOrder look) {
        return new ExportNames(report, List.of(chart), NamePattern.TITLE, List.of(look.language()), Path.of(""))
                .picture(chart, format, look)
                .toString();
    }

    /// The names that [#export] gives the files of an order, in the order in which it writes them; of files that belong
    /// together, the name of their folder.
    public static List<String> fileNames(ExportOrder order) {
        var names = ExportNames.of(order);
        return ExportJob.of(order).stream().map(job -> names.of(job).toString()).toList();
    }

    private static ExportOutcome writeAll(ExportOrder order, Progress progress) {
        var names = ExportNames.of(order);
        List<ExportJob> jobs = ExportJob.of(order);
        var files = new ArrayList<FileOutcome>();
        int done = 0;
        int threads = threads(order);
        try (ExecutorService making = Executors.newFixedThreadPool(threads)) {
            var ahead = new ArrayDeque<Future<Made>>();
            Iterator<ExportJob> next = jobs.iterator();
            while (done < jobs.size()) {
                if (progress.isCancelled()) {
                    making.shutdownNow();
                    return new ExportOutcome.Done(files, true);
                }
                while (ahead.size() < threads + 1 && next.hasNext()) {
                    ExportJob upcoming = next.next();
                    ahead.add(making.submit(() -> Made.by(upcoming, names.of(upcoming), order)));
                }
                files.addAll(Delivery.deliver(ahead.remove().get(), order.folder(), order.overwrite()));
                progress.reached(++done, jobs.size(), files.getLast());
            }
            return new ExportOutcome.Done(files, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ExportOutcome.Done(files, true);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be made", e.getCause());
        }
    }

    private static int threads(ExportOrder order) {
        double pixels = order.looks().stream()
                .mapToDouble(look -> look.size().width() * look.size().height() * look.scale() * look.scale())
                .max()
                .orElse(1);
        int fitting = (int) Math.max(1, MOST_PIXELS_AT_A_TIME / pixels);
        return Math.min(Math.min(MOST_THREADS, fitting), Runtime.getRuntime().availableProcessors());
    }
}
