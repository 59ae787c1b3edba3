package tidemark.service;

import java.nio.file.Path;
import tidemark.report.Text;
import tidemark.report.check.SourceCheck;

/// Checks reports.
public final class CheckService {
    private CheckService() {}

    /// Checks a report by itself.
    public static CheckOutcome check(ReportLocation location) {
        return switch (ReportOpener.open(location)) {
            case OpenOutcome.Opened(OpenReport report) ->
                new CheckOutcome.Checked(location, report.warnings(), 0, report, null);
            case OpenOutcome.Refused refused ->
                new CheckOutcome.Checked(location, refused.problems(), refused.unlisted(), null, null);
            case OpenOutcome.Unreadable unreadable -> new CheckOutcome.Unreadable(location, unreadable.reason());
        };
    }

    /// Checks a report by itself and, where it opens, against the text of its source.
    public static CheckOutcome check(ReportLocation location, Path source) {
        return switch (SourceFile.read(source)) {
            case SourceFile.Outcome.Unreadable(Text reason) -> new CheckOutcome.NoSource(source, reason);
            case SourceFile.Outcome.Read read -> against(read.text(), check(location));
        };
    }

    private static CheckOutcome against(String text, CheckOutcome outcome) {
        if (outcome instanceof CheckOutcome.Checked checked && checked.opened() instanceof OpenReport open) {
            return new CheckOutcome.Checked(
                    checked.location(),
                    checked.problems(),
                    checked.unlisted(),
                    open,
                    SourceCheck.check(open.report(), text));
        }
        return outcome;
    }
}
