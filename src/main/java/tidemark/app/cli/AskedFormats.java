package tidemark.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import tidemark.service.ExportFormat;

/// The formats that a word of `--format` stands for.
record AskedFormats(List<ExportFormat> formats) {

    /// The word for every format.
    static final String ALL = "all";

    static SequencedSet<ExportFormat> union(List<AskedFormats> asked) {
        var union = new LinkedHashSet<ExportFormat>();
        asked.forEach(some -> union.addAll(some.formats()));
        return union;
    }
}
