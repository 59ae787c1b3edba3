package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import tidemark.report.Text;

/// What came of an export.
public sealed interface ExportOutcome {

    /// @param files what was tried, in the order of the charts and formats
    /// @param isCancelled whether someone ended it
    /// @param left how many pictures and documents were not begun
    record Done(List<FileOutcome> files, boolean isCancelled, int left) implements ExportOutcome {
        public Done {
            files = List.copyOf(files);
        }

        public long written() {
            return files.stream().filter(FileOutcome.Written.class::isInstance).count();
        }

        public long unchanged() {
            return files.stream()
                    .filter(FileOutcome.Unchanged.class::isInstance)
                    .count();
        }

        public long packed() {
            return files.stream().filter(FileOutcome.Packed.class::isInstance).count();
        }

        public List<FileOutcome.Failed> failures() {
            return files.stream()
                    .filter(FileOutcome.Failed.class::isInstance)
                    .map(FileOutcome.Failed.class::cast)
                    .toList();
        }

        Done withoutLast() {
            return new Done(files.subList(0, files.size() - 1), isCancelled, left);
        }
    }

    /// One ZIP file was to be written.
    ///
    /// @param archive what came of it
    /// @param contents what is in it, or would be
    record Zipped(FileOutcome archive, Done contents) implements ExportOutcome {}

    /// The folder could not be made or is taken by another export; nothing was written.
    record NoFolder(Path folder, Text reason) implements ExportOutcome {}
}
