package tidemark.service;

/// Checks reports.
public final class CheckService {
    private CheckService() {}

    /// Checks a report by itself.
    public static CheckOutcome check(ReportLocation location) {
        return switch (ReportOpener.open(location)) {
            case OpenOutcome.Opened(OpenReport report) ->
                new CheckOutcome.Checked(location, report.warnings(), 0, report);
            case OpenOutcome.Refused refused ->
                new CheckOutcome.Checked(location, refused.problems(), refused.unlisted(), null);
            case OpenOutcome.Unreadable unreadable -> new CheckOutcome.Unreadable(location, unreadable.reason());
        };
    }
}
