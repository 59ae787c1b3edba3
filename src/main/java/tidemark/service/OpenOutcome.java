package tidemark.service;

import java.util.List;
import tidemark.report.Text;
import tidemark.report.json.Problem;

/// What came of opening a report.
public sealed interface OpenOutcome {

    /// Where the report is.
    ReportLocation location();

    record Opened(OpenReport report) implements OpenOutcome {
        @Override
        public ReportLocation location() {
            return report.location();
        }
    }

    /// The file was read and is no sound report.
    ///
    /// @param unlisted how many further problems there are
    record Refused(ReportLocation location, List<Problem> problems, int unlisted) implements OpenOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// The file could not be read.
    ///
    /// @param reason what happened and what to do
    record Unreadable(ReportLocation location, Text reason) implements OpenOutcome {}
}
