package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import tidemark.export.Archive;
import tidemark.export.AtomicFiles;
import tidemark.export.FileNames;
import tidemark.export.FolderClaim;
import tidemark.export.NamePattern;
import tidemark.picture.UnwritableException;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;

/// Writes a report's charts as files. The same order gives the same names and bytes.
public final class ExportService {

    private ExportService() {}

    /// Writes the files of an order. One that fails does not keep the others from being written, unless the disk or
    /// folder takes no more at all. An interrupt ends it like a cancellation, at once.
    public static ExportOutcome export(ExportOrder order, Progress progress) {
        Path folder = order.target().folder();
        if (AtomicFiles.makeFolder(folder) instanceof AtomicFiles.Outcome.Failed failed) {
            return new ExportOutcome.NoFolder(folder, failed.reason());
        }
        return switch (order.target()) {
            case ExportTarget.Folder _ -> toFolder(order, folder, progress);
            case ExportTarget.Zip(Path file) -> toArchive(order, file, progress);
        };
    }

    private static ExportOutcome toFolder(ExportOrder order, Path folder, Progress progress) {
        return switch (FolderClaim.of(folder)) {
            case FolderClaim.Outcome.Refused(Text reason) -> new ExportOutcome.NoFolder(folder, reason);
            case FolderClaim.Outcome.Held(FolderClaim claim) -> {
                try (claim) {
                    yield new ExportRun(order, progress, new Delivery.ToFolder(folder, order.overwrite())).run();
                }
            }
        };
    }

    private static ExportOutcome toArchive(ExportOrder order, Path file, Progress progress) {
        AtomicFiles.tidy(order.target().folder());
        return switch (Archive.begin(file)) {
            case Archive.Beginning.Failed(var failure) ->
                new ExportOutcome.NoFolder(order.target().folder(), failure.reason());
            case Archive.Beginning.Begun(Archive archive) -> {
                try (archive) {
                    var contents = new ExportRun(order, progress, new Delivery.ToArchive(archive)).run();
                    yield finished(archive, file, contents, order.overwrite());
                }
            }
        };
    }

    private static ExportOutcome finished(Archive archive, Path file, ExportOutcome.Done contents, boolean overwrite) {
        if (contents.isCancelled()) {
            var stopped = new Text("中途停止，没有写成 ZIP 文件。", "It was stopped; no ZIP file was written.");
            return new ExportOutcome.Zipped(
                    new FileOutcome.Failed(file, FileOutcome.Cause.CANCELLED, stopped), contents);
        }
        if (!contents.files().isEmpty()
                && contents.files().getLast() instanceof FileOutcome.Failed(var _, FileOutcome.Cause cause, Text reason)
                && cause == FileOutcome.Cause.FOLDER) {
            return new ExportOutcome.Zipped(new FileOutcome.Failed(file, cause, reason), contents.withoutLast());
        }
        if (contents.packed() == 0) {
            var empty = new Text("没有可以装入的文件，没有写成 ZIP 文件。", "There is nothing to put in; no ZIP file was written.");
            return new ExportOutcome.Zipped(new FileOutcome.Failed(file, FileOutcome.Cause.PICTURE, empty), contents);
        }
        return new ExportOutcome.Zipped(Delivery.outcome(file, archive.finish(overwrite)), contents);
    }

    /// Writes one chart to a file that someone chose and agreed to replace.
    public static FileOutcome save(
            OpenReport report, ChartSpec chart, PictureFormat format, PictureOrder look, Path file) {
        AtomicFiles.tidy(file.toAbsolutePath().resolveSibling(""));
        try {
            return Delivery.written(file, PictureFiles.draw(report, chart, format, look), true);
        } catch (UnwritableException e) {
            return new FileOutcome.Failed(file, FileOutcome.Cause.PICTURE, UnwritableWords.of(e));
        }
    }

    /// The name that [#export] would give a chart's file.
    public static String fileName(OpenReport report, ChartSpec chart, PictureFormat format, PictureOrder look) {
        return new ExportNames(report, List.of(chart), null, NamePattern.TITLE, List.of(look.language()), Path.of(""))
                .picture(chart, format, look)
                .toString();
    }

    /// The name of an archive of a report's charts: after its title.
    public static String archiveName(OpenReport report, Language language) {
        return FileNames.archive(
                report.report().title().in(language), report.report().id());
    }

    /// The names that [#export] gives the files of an order, in the order in which it writes them; of files that belong
    /// together, the name of their folder.
    public static List<String> fileNames(ExportOrder order) {
        var names = ExportNames.of(order);
        return ExportJob.of(order).stream().map(job -> names.of(job).toString()).toList();
    }
}
