package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import tidemark.report.Text;

/// What came of an export.
public sealed interface ExportOutcome {

    /// @param files one for each file, in the order of the charts and formats; fewer when it was cancelled
    record Done(List<FileOutcome> files, boolean isCancelled) implements ExportOutcome {
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

        public List<FileOutcome.Failed> failures() {
            return files.stream()
                    .filter(FileOutcome.Failed.class::isInstance)
                    .map(FileOutcome.Failed.class::cast)
                    .toList();
        }
    }

    /// The folder could not be made; nothing was written.
    record NoFolder(Path folder, Text reason) implements ExportOutcome {}
}
