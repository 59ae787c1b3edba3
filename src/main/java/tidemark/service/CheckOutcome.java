package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.report.check.SourceCheck;
import tidemark.report.json.Problem;

/// What came of checking a report.
public sealed interface CheckOutcome {

    /// The report was read.
    ///
    /// @param problems errors and warnings, in the order of the file
    /// @param unlisted how many further problems there are
    /// @param opened the report; null where an error keeps it from opening
    /// @param source what its source says of it; null where none was given or the report does not open
    record Checked(
            ReportLocation location,
            List<Problem> problems,
            int unlisted,
            @Nullable OpenReport opened,
            SourceCheck.@Nullable Result source)
            implements CheckOutcome {
        public Checked {
            problems = List.copyOf(problems);
        }

        public long errors() {
            return count(Problem.Severity.ERROR);
        }

        public long warnings() {
            return count(Problem.Severity.WARNING);
        }

        private long count(Problem.Severity severity) {
            return problems.stream().filter(p -> p.severity() == severity).count();
        }
    }

    /// The report could not be read.
    record Unreadable(ReportLocation location, Text reason) implements CheckOutcome {}

    /// The report was read, its source could not be.
    record NoSource(Path source, Text reason) implements CheckOutcome {}
}
