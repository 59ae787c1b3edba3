package tidemark.desk.source;

import java.nio.file.Path;
import tidemark.report.Text;

/// Why a text does not stand beside the report, and with that what can be done about it.
public sealed interface SourceProblem {

    /// As it was chosen.
    Path file();

    /// It cannot be read.
    record Unreadable(Path file, Text reason) implements SourceProblem {}

    /// It is the text of something else.
    record AnotherText(Path file, Text problem, Text repair) implements SourceProblem {}

    /// It is not where it was when it was attached.
    record Gone(Path file) implements SourceProblem {}

    /// It has other bytes than when it was attached.
    record Changed(Path file) implements SourceProblem {}
}
