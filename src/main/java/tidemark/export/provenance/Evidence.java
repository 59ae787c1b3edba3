package tidemark.export.provenance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.unit.UnitStyle;
import tidemark.report.unit.UnitStyles;
import tidemark.report.wording.Wording;

/// One figure or event of a picture with what it rests on.
///
/// @param id of the figure or event
/// @param says its name, value and qualifiers in the units of the source, as one sentence
/// @param timePeriod of the figure, date of the event; null where none is stated
/// @param refArea of the figure; null for an event
/// @param printed the words of the source that state it; null for what is derived
/// @param formula of what is derived; null for what is stated
/// @param places of the source
public record Evidence(
        String id,
        String says,
        @Nullable String timePeriod,
        @Nullable String refArea,
        @Nullable String printed,
        @Nullable String formula,
        List<Place> places) {

    private static final UnitStyles AS_PRINTED = new UnitStyles(UnitStyle.PRINTED, UnitStyle.PRINTED);

    public Evidence {
        places = List.copyOf(places);
    }

    /// For everything that a chart shows, in its order.
    public static List<Evidence> of(ChartSpec chart, Report report, Language language) {
        return of(
                Stream.concat(chart.figures().stream(), chart.events().stream()).toList(), report, language);
    }

    /// For figures and events by their ids; a figure of several periods or areas several times. Nothing for an unknown
    /// id.
    public static List<Evidence> of(List<String> ids, Report report, Language language) {
        return ids.stream()
                .flatMap(id -> Stream.concat(
                        report.series(id).stream().map(figure -> of(figure, language)),
                        report.event(id).stream().map(event -> of(event, language))))
                .toList();
    }

    private static Evidence of(Figure figure, Language language) {
        String says = Wording.accessible(figure.in(figure.unit().reading(AS_PRINTED)), language);
        String period = figure.timePeriod().code();
        return switch (figure.origin()) {
            case Figure.Origin.Stated(String printed, Place place) ->
                new Evidence(figure.id(), says, period, figure.refArea(), printed, null, List.of(place));
            case Figure.Origin.Computed computed ->
                new Evidence(figure.id(), says, period, figure.refArea(), null, computed.formula(), computed.places());
        };
    }

    private static Evidence of(Event event, Language language) {
        return new Evidence(
                event.id(),
                Wording.accessible(event, language),
                event.date(),
                null,
                event.printed(),
                null,
                List.of(event.place()));
    }

    /// Whether both speak of one figure of one period and area, or of one event.
    public boolean isAbout(Evidence other) {
        return id.equals(other.id)
                && Objects.equals(timePeriod, other.timePeriod)
                && Objects.equals(refArea, other.refArea);
    }
}
