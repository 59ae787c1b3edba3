package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import tidemark.export.AtomicFiles;
import tidemark.report.Text;

/// Puts the files of an export where they belong.
final class Delivery {
    private Delivery() {}

    static List<FileOutcome> deliver(Made made, Path folder, boolean overwrite) {
        return switch (made) {
            case Made.Unwritable(var name, Text reason) ->
                List.of(new FileOutcome.Failed(name.in(folder), FileOutcome.Cause.PICTURE, reason));
            case Made.Ready(List<Made.Entry> entries) ->
                entries.stream().map(entry -> write(entry, folder, overwrite)).toList();
        };
    }

    private static FileOutcome write(Made.Entry entry, Path folder, boolean overwrite) {
        Path file = entry.name().in(folder);
        return switch (AtomicFiles.makeFolder(file.resolveSibling(""))) {
            case AtomicFiles.Outcome.Failed(Text reason) ->
                new FileOutcome.Failed(file, FileOutcome.Cause.DISK, reason);
            case AtomicFiles.Outcome.Written _, AtomicFiles.Outcome.Unchanged _, AtomicFiles.Outcome.Occupied _ ->
                write(entry.content(), file, overwrite);
        };
    }

    static FileOutcome write(byte[] content, Path file, boolean overwrite) {
        return switch (AtomicFiles.write(file, content, overwrite)) {
            case AtomicFiles.Outcome.Written _ -> new FileOutcome.Written(file);
            case AtomicFiles.Outcome.Unchanged _ -> new FileOutcome.Unchanged(file);
            case AtomicFiles.Outcome.Occupied _ ->
                new FileOutcome.Failed(
                        file,
                        FileOutcome.Cause.OCCUPIED,
                        new Text("已有不同的同名文件，没有改动它。", "A different file of this name is there and was left alone."));
            case AtomicFiles.Outcome.Failed(Text reason) ->
                new FileOutcome.Failed(file, FileOutcome.Cause.DISK, reason);
        };
    }
}
