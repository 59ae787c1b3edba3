package tidemark.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tidemark.export.Archive;
import tidemark.export.AtomicFiles;
import tidemark.export.EntryName;
import tidemark.report.Text;

/// Puts the files of an export where they belong.
sealed interface Delivery {

    FileOutcome put(EntryName name, byte[] content);

    /// Where a file of this name goes.
    Path place(EntryName name);

    default List<FileOutcome> put(Made made) {
        return switch (made) {
            case Made.Unwritable(EntryName name, Text reason) ->
                List.of(new FileOutcome.Failed(place(name), FileOutcome.Cause.PICTURE, reason));
            case Made.Ready(List<Made.Entry> entries) ->
                entries.stream()
                        .map(entry -> put(entry.name(), entry.content()))
                        .toList();
        };
    }

    /// Into a folder that exists.
    record ToFolder(Path folder, boolean overwrite, Set<Path> tidied) implements Delivery {

        ToFolder(Path folder, boolean overwrite) {
            this(folder, overwrite, new HashSet<>());
        }

        @Override
        public Path place(EntryName name) {
            return name.in(folder);
        }

        @Override
        public FileOutcome put(EntryName name, byte[] content) {
            Path file = place(name);
            // A folder that someone removes meanwhile is not made again: only half of the files would be in it.
            if (name.segments().size() > 1 && Files.isDirectory(folder)) {
                Path within = file.resolveSibling("");
                if (AtomicFiles.makeFolder(within) instanceof AtomicFiles.Outcome.Failed failed) {
                    return failed(file, failed);
                }
            }
            if (tidied.add(file.resolveSibling(""))) {
                AtomicFiles.tidy(file.resolveSibling(""));
            }
            return written(file, content, overwrite);
        }
    }

    /// Into an archive, whose folders are names alone.
    record ToArchive(Archive archive) implements Delivery {

        @Override
        public Path place(EntryName name) {
            return name.in(Path.of(""));
        }

        @Override
        public FileOutcome put(EntryName name, byte[] content) {
            Optional<AtomicFiles.Outcome.Failed> failure = archive.add(name, content);
            return failure.isPresent() ? failed(place(name), failure.get()) : new FileOutcome.Packed(place(name));
        }
    }

    static FileOutcome written(Path file, byte[] content, boolean overwrite) {
        return outcome(file, AtomicFiles.write(file, content, overwrite));
    }

    static FileOutcome outcome(Path file, AtomicFiles.Outcome outcome) {
        return switch (outcome) {
            case AtomicFiles.Outcome.Written _ -> new FileOutcome.Written(file);
            case AtomicFiles.Outcome.Unchanged _ -> new FileOutcome.Unchanged(file);
            case AtomicFiles.Outcome.Occupied _ ->
                new FileOutcome.Failed(
                        file,
                        FileOutcome.Cause.OCCUPIED,
                        new Text("已有不同的同名文件，没有改动它。", "A different file of this name is there and was left alone."));
            case AtomicFiles.Outcome.Failed failed -> failed(file, failed);
        };
    }

    private static FileOutcome.Failed failed(Path file, AtomicFiles.Outcome.Failed failed) {
        var cause = switch (failed.reach()) {
            case FILE -> FileOutcome.Cause.DISK;
            case FOLDER -> FileOutcome.Cause.FOLDER;
        };
        return new FileOutcome.Failed(file, cause, failed.reason());
    }
}
