package tidemark.service;

import java.util.List;
import tidemark.export.DocumentRequest;
import tidemark.export.NamedFile;
import tidemark.picture.UnwritableException;

/// The documents that the charts of a report can become, each with its writer.
public enum DocumentFormat implements ExportFormat {
    ;

    /// Makes a document; the same request gives the same bytes.
    @FunctionalInterface
    interface Writer {
        Content write(DocumentRequest request) throws UnwritableException;
    }

    /// What a document consists of.
    sealed interface Content {
        /// @param bytes of the one file that it is
        @SuppressWarnings("ArrayRecordComponent")
        record One(byte[] bytes) implements Content {}

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

    private final String code;
    private final String ending;
    private final Writer writer;

    /// @param code as the command line names it
    /// @param ending of the name of its one file, such as `.pptx`; of files that belong together, of their folder's
    DocumentFormat(String code, String ending, Writer writer) {
        this.code = code;
        this.ending = ending;
        this.writer = writer;
    }

    @Override
    public String code() {
        return code;
    }

    /// What the name of its file ends with, extension and all; of files that belong together, the name of their folder.
    String ending() {
        return ending;
    }

    Content write(DocumentRequest request) throws UnwritableException {
        return writer.write(request);
    }
}
