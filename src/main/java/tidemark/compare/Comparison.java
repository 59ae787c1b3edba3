package tidemark.compare;

import java.util.List;
import tidemark.report.Report;

/// Reports side by side.
///
/// @param reports in the order chosen
/// @param rows every matched indicator
/// @param alone every other one, with the reason
public record Comparison(List<Report> reports, List<Row> rows, List<Matching.Alone> alone) {

    public Comparison {
        reports = List.copyOf(reports);
        rows = List.copyOf(rows);
        alone = List.copyOf(alone);
    }

    /// @param pairings by the reader; those of other reports are left alone
    public static Comparison of(List<Report> reports, Pairings pairings) {
        var matching = Matching.of(reports, pairings);
        return new Comparison(reports, matching.matches().stream().map(Row::of).toList(), matching.alone());
    }
}
