package tidemark.app.cli;

import java.io.IOException;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// Opens the report of a command, or says why it does not open.
final class Opening {
    private Opening() {}

    /// What a command does with an open report.
    @FunctionalInterface
    interface Work {
        /// @return the exit code
        int on(OpenReport report) throws IOException;
    }

    static int with(ReportLocation location, Console console, Work work) throws IOException {
        return switch (ReportOpener.open(location)) {
            case OpenOutcome.Opened(OpenReport report) -> work.on(report);
            case OpenOutcome.Refused refused -> {
                ProblemLines.of(location, refused.problems(), console.language())
                        .forEach(console::sayPlainly);
                if (refused.unlisted() > 0) {
                    console.say(ProblemLines.unlisted(refused.unlisted()));
                }
                yield ExitCode.PROBLEMS;
            }
            case OpenOutcome.Unreadable unreadable -> {
                console.say(location.display() + ": " + unreadable.reason().in(console.language()));
                yield ExitCode.FILES;
            }
        };
    }
}
