package tidemark.service;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tidemark.export.AtomicFiles;
import tidemark.export.FileNames;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;

/// Writes charts as files. Pictures are drawn on several threads and written one by one in the order asked for; the
/// same order gives the same names and bytes.
public final class ExportService {

    /// Of the pixels that are drawn at a time; above this, pictures are drawn one by one.
    private static final double MOST_PIXELS_AT_A_TIME = 40_000_000;

    private static final int MOST_THREADS = 8;

    private ExportService() {}

    /// Writes the charts of an order; the first that fails does not keep the others from being written.
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
        return PictureFiles.write(PictureFiles.draw(report.report(), chart, format, look), file, true);
    }

    /// The name that [#export] would give a chart's file.
    public static String fileName(OpenReport report, ChartSpec chart, PictureFormat format, PictureOrder look) {
        return names(report, look.language(), Path.of("")).name(chart.id(), look.variant(format), format.extension());
    }

    private record Job(ChartSpec chart, PictureFormat format) {}

    private static ExportOutcome writeAll(ExportOrder order, Progress progress) {
        var names = names(order.report(), order.look().language(), order.folder());
        var jobs = order.charts().stream()
                .flatMap(chart -> order.formats().stream().map(format -> new Job(chart, format)))
                .toList();
        var files = new ArrayList<FileOutcome>();
        int threads = threads(order.look());
        try (ExecutorService drawing = Executors.newFixedThreadPool(threads)) {
            var ahead = new ArrayDeque<Future<PictureFiles.Drawn>>();
            Iterator<Job> next = jobs.iterator();
            for (Job job : jobs) {
                if (progress.isCancelled()) {
                    drawing.shutdownNow();
                    return new ExportOutcome.Done(files, true);
                }
                while (ahead.size() < threads + 1 && next.hasNext()) {
                    Job upcoming = next.next();
                    ahead.add(drawing.submit(() -> PictureFiles.draw(
                            order.report().report(), upcoming.chart(), upcoming.format(), order.look())));
                }
                files.add(PictureFiles.write(ahead.remove().get(), file(job, names, order), order.overwrite()));
                progress.reached(files.size(), jobs.size(), files.getLast());
            }
            return new ExportOutcome.Done(files, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ExportOutcome.Done(files, true);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a chart could not be drawn", e.getCause());
        }
    }

    private static Path file(Job job, FileNames names, ExportOrder order) {
        var variant = order.look().variant(job.format());
        return order.folder()
                .resolve(names.name(job.chart().id(), variant, job.format().extension()));
    }

    private static int threads(PictureOrder look) {
        double pixels = look.size().width() * look.size().height() * look.scale() * look.scale();
        int fitting = (int) Math.max(1, MOST_PIXELS_AT_A_TIME / pixels);
        return Math.min(Math.min(MOST_THREADS, fitting), Runtime.getRuntime().availableProcessors());
    }

    private static FileNames names(OpenReport report, Language language, Path folder) {
        Map<String, String> titles = new LinkedHashMap<>();
        report.charts()
                .forEach(chart -> titles.put(chart.id(), Narrative.plain(chart.title(), report.report(), language)));
        return FileNames.of(titles, name -> canHold(folder, name));
    }

    /// A file system whose locale knows ASCII only cannot name a file in Chinese.
    private static boolean canHold(Path folder, String name) {
        try {
            return folder.resolve(name).getNameCount() > 0;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
