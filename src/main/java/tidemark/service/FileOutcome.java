package tidemark.service;

import java.nio.file.Path;
import tidemark.report.Text;

/// What came of writing one file.
public sealed interface FileOutcome {
    Path file();

    record Written(Path file) implements FileOutcome {}

    /// The file was there already, with these very bytes.
    record Unchanged(Path file) implements FileOutcome {}

    /// It is in the archive that is written.
    ///
    /// @param file its name there
    record Packed(Path file) implements FileOutcome {}

    /// Nothing was written; what was there before is there still.
    ///
    /// @param reason what happened and what to do
    record Failed(Path file, Cause cause, Text reason) implements FileOutcome {}

    /// What kept a file from being written.
    enum Cause {
        /// The picture or document cannot become a file.
        PICTURE,
        /// Another file has its name.
        OCCUPIED,
        /// The disk refused this file.
        DISK,
        /// The disk or the folder takes no file at all, so that no more is tried.
        FOLDER,
        /// The export was cancelled.
        CANCELLED
    }
}
