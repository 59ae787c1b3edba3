package tidemark.desk.compare;

import java.util.List;
import tidemark.compare.Pairing;
import tidemark.compare.Pairings;
import tidemark.report.Report;
import tidemark.sidecar.Sidecar;

/// What the reader said of indicators of several reports that measure the same, or do not.
public final class OwnPairings {
    private OwnPairings() {}

    /// @param sidecar of the report
    public static Pairings of(Sidecar sidecar, Report report) {
        return new Pairings(of(sidecar.pairings(), report), of(sidecar.partings(), report));
    }

    private static List<Pairing> of(List<tidemark.sidecar.Pairing> kept, Report report) {
        return kept.stream()
                .map(each -> new Pairing(report.id(), each.indicator(), each.otherReport(), each.otherIndicator()))
                .toList();
    }
}
