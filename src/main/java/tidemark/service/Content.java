package tidemark.service;

import java.util.List;
import tidemark.export.NamedFile;
import tidemark.report.Text;

/// What a document consists of.
sealed interface Content {
    /// @param bytes of the one file that it is
    @SuppressWarnings("ArrayRecordComponent")
    record One(byte[] bytes) implements Content {}

    /// Nothing.
    ///
    /// @param reason why, and what to do
    record None(Text reason) implements Content {}

    /// @param files that belong together, in a folder of their own
    record Several(List<NamedFile> files) implements Content {
        public Several {
            files = List.copyOf(files);
            if (files.isEmpty()) {
                throw new IllegalArgumentException("a document has a file");
            }
        }
    }
}
