package tidemark.talk;

import java.util.List;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Shipped;
import tidemark.report.Language;

/// The talks of the reports that the program ships with.
public final class ShippedTalks {
    private ShippedTalks() {}

    /// For a screen of a size, the one of the report that opens by itself first.
    public static List<Talk> on(Size size) {
        return Shipped.ids().stream()
                .map(id -> Shipped.whole(id, Language.ZH, Theme.LIGHT))
                .map(whole -> Talk.of(whole.report(), whole.charts(), size))
                .toList();
    }
}
