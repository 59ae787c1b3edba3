package tidemark.export.data;

import java.util.List;
import tidemark.report.Indicator;

/// Indicators with observations of a test's own.
final class Stated {
    private Stated() {}

    static Indicator with(Indicator indicator, List<Indicator.Observation> observations) {
        return new Indicator(
                indicator.id(),
                indicator.section(),
                indicator.name(),
                indicator.shortName(),
                indicator.aliases(),
                indicator.definition(),
                indicator.kind(),
                indicator.unit(),
                indicator.comparableGroup(),
                indicator.better(),
                indicator.partOf(),
                indicator.whole(),
                observations);
    }
}
