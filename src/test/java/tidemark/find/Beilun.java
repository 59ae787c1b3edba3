package tidemark.find;

import tidemark.report.Report;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// The report that the program ships with.
final class Beilun {
    private Beilun() {}

    static Report report() {
        if (ReportOpener.open(ShippedReports.first()) instanceof OpenOutcome.Opened opened) {
            return opened.report().report();
        }
        throw new AssertionError("the shipped report was not opened");
    }
}
