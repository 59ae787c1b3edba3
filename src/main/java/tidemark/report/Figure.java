package tidemark.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.report.unit.Unit;

/// One figure ready to be shown: an observation with what its indicator says of it, or a derived value. The same record
/// for both, so that
/// whatever shows figures treats them alike and only `origin` tells them apart.
///
/// @param id of the indicator or derived indicator
/// @param value in `unit`, with the digits to be shown; null where only a rank is stated
/// @param interval where the true value lies; null where it is not known (no value, or a bound)
public record Figure(
        String id,
        String section,
        Text name,
        @Nullable Text shortName,
        @Nullable Text definition,
        IndicatorKind kind,
        Unit unit,
        @Nullable BigDecimal value,
        @Nullable Interval interval,
        TimePeriod timePeriod,
        String refArea,
        ObsStatus obsStatus,
        @Nullable Qualifier qualifier,
        @Nullable Growth growth,
        List<Rank> ranks,
        @Nullable String comparableGroup,
        @Nullable Direction better,
        @Nullable String partOf,
        @Nullable Text whole,
        Origin origin) {

    /// Where a figure comes from.
    public sealed interface Origin {

        /// Stated by the source in these words at this place.
        record Stated(String printed, Place place) implements Origin {}

        /// Computed from other figures.
        ///
        /// @param formula as the report writes it
        /// @param inputs ids of the figures it rests on, directly
        /// @param places where those are stated, in order, each once
        /// @param condition what must hold for it to be true; null if nothing
        record Computed(
                String formula,
                List<String> inputs,
                List<Place> places,
                @Nullable Text condition) implements Origin {
            public Computed {
                inputs = List.copyOf(inputs);
                places = List.copyOf(places);
            }
        }
    }

    public Figure {
        ranks = List.copyOf(ranks);
    }

    /// The same figure in another unit of the same size.
    public Figure in(Unit other) {
        return other.equals(unit)
                ? this
                : new Figure(
                        id,
                        section,
                        name,
                        shortName,
                        definition,
                        kind,
                        other,
                        value,
                        interval,
                        timePeriod,
                        refArea,
                        obsStatus,
                        qualifier,
                        growth,
                        ranks,
                        comparableGroup,
                        better,
                        partOf,
                        whole,
                        origin);
    }

    /// The same figure at an exact value of whatever origin, as axes and guesses need it; null for a value that is not
    /// known.
    public Figure at(@Nullable BigDecimal other) {
        return new Figure(
                id,
                section,
                name,
                shortName,
                definition,
                kind,
                unit,
                other,
                null,
                timePeriod,
                refArea,
                ObsStatus.A,
                null,
                null,
                List.of(),
                comparableGroup,
                better,
                partOf,
                whole,
                new Origin.Stated("", new Place(section, 1)));
    }

    /// Whether there is neither value nor rank, as while a reader guesses.
    public boolean isUnknown() {
        return value == null && ranks.isEmpty();
    }

    /// The short name where there is one.
    public Text label() {
        return shortName == null ? name : shortName;
    }

    /// What tells it from the other figures of its indicator: `2024 440000`.
    public String observation() {
        return timePeriod.code() + " " + refArea;
    }

    public boolean isDerived() {
        return origin instanceof Origin.Computed;
    }

    /// The places of the source that it rests on.
    public List<Place> places() {
        return switch (origin) {
            case Origin.Stated stated -> List.of(stated.place());
            case Origin.Computed computed -> computed.places();
        };
    }
}
