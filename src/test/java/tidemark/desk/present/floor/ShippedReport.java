package tidemark.desk.present.floor;

import java.util.List;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;

/// Reports that the program ships with, as they are opened.
final class ShippedReport {
    private ShippedReport() {}

    static OpenReport of(String id) {
        return ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id))).report();
    }

    static List<OpenReport> all() {
        return ShippedReports.ids().stream().map(ShippedReport::of).toList();
    }
}
