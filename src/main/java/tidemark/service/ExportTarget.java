package tidemark.service;

import java.nio.file.Path;

/// Where the files of an export go.
public sealed interface ExportTarget {

    /// The folder that is written to.
    Path folder();

    /// Into a folder, which is made where it does not exist.
    record Folder(Path folder) implements ExportTarget {}

    /// Into one ZIP file, in a folder which is made where it does not exist.
    record Zip(Path file) implements ExportTarget {
        @Override
        public Path folder() {
            return file.resolveSibling("");
        }
    }
}
