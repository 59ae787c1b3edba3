package tidemark.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.unit.Unit;

/// What is measured, and what was observed of it.
///
/// @param comparableGroup indicators of one group and one unit may share an axis; null stands alone
/// @param better which way it improves; null where neither can be said
/// @param partOf the id of the figure of which this amount is a stated part
/// @param whole for a share, the name of the whole
public record Indicator(
        String id,
        String section,
        Text name,
        @Nullable Text shortName,
        List<String> aliases,
        @Nullable Text definition,
        IndicatorKind kind,
        Unit unit,
        @Nullable String comparableGroup,
        @Nullable Direction better,
        @Nullable String partOf,
        @Nullable Text whole,
        List<Observation> observations) {

    /// One value of an indicator, for one period and one area.
    ///
    /// @param value exact, in the printed scale; null where only a rank is stated
    /// @param qualifier null for a plain figure
    /// @param printed the figure as the source prints it
    public record Observation(
            @Nullable BigDecimal value,
            TimePeriod timePeriod,
            String refArea,
            ObsStatus obsStatus,
            @Nullable Qualifier qualifier,
            String printed,
            @Nullable Growth growth,
            List<Rank> ranks,
            Place place) {

        public Observation {
            ranks = List.copyOf(ranks);
            if (value == null && ranks.isEmpty()) {
                throw new IllegalArgumentException("an observation states a value or a rank");
            }
        }
    }

    public Indicator {
        aliases = List.copyOf(aliases);
        observations = List.copyOf(observations);
    }
}
