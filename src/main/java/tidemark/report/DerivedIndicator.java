package tidemark.report;

import org.jspecify.annotations.Nullable;
import tidemark.report.unit.Unit;

/// Something that the source does not state and that follows from what it states. Computed when read, never stored.
public record DerivedIndicator(
        String id,
        String section,
        Text name,
        @Nullable Text shortName,
        @Nullable Text definition,
        IndicatorKind kind,
        Unit unit,
        Formula formula,
        TimePeriod timePeriod,
        @Nullable String comparableGroup,
        @Nullable Direction better,
        @Nullable String partOf,
        @Nullable Text whole) {}
