package tidemark.desk.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.terms.Terms;
import tidemark.report.Area;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
import tidemark.report.unit.Units;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// Puts figures and events into rows. Safe on any thread.
///
/// @param qualifiers what each qualifier is called in the language
record RowWriter(Report report, Language language, Map<Qualifier, String> qualifiers) {

    RowWriter {
        qualifiers = Map.copyOf(qualifiers);
    }

    Map<DataKind, List<DataRow>> rows() {
        var rows = new EnumMap<DataKind, List<DataRow>>(DataKind.class);
        List<Figure> figures = report.figures();
        rows.put(
                DataKind.FIGURES,
                figures.stream()
                        .filter(f -> !f.isDerived())
                        .<DataRow>map(f -> new FigureRow(this, f))
                        .toList());
        rows.put(
                DataKind.DERIVED,
                figures.stream()
                        .filter(Figure::isDerived)
                        .<DataRow>map(f -> new FigureRow(this, f))
                        .toList());
        rows.put(
                DataKind.EVENTS,
                report.events().stream()
                        .<DataRow>map(e -> new EventRow(this, e))
                        .toList());
        return rows;
    }

    /// What stands in a column of the stated figures.
    String stated(Figure figure, int column) {
        return switch (column) {
            case 0, 1, 2, 3 -> value(figure, column);
            case 4 -> figure.growth() == null ? "" : Wording.growth(figure.growth(), language);
            case 5 ->
                figure.ranks().stream()
                        .map(rank -> Wording.rank(rank, language))
                        .collect(Collectors.joining(" · "));
            case 6 -> Wording.period(figure.timePeriod(), language);
            case 7 ->
                report.area(figure.refArea())
                        .map(Area::name)
                        .map(name -> name.in(language))
                        .orElse(figure.refArea());
            case 8 -> Wording.places(figure.places(), report, language);
            case 9 ->
                switch (figure.origin()) {
                    case Figure.Origin.Stated stated -> stated.printed();
                    case Figure.Origin.Computed computed -> computed.formula();
                };
            case 10 -> figure.id();
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    /// What stands in a column of the derived figures.
    String derived(Figure figure, int column) {
        return switch (column) {
            case 0, 1, 2, 3 -> value(figure, column);
            case 4 -> Wording.formula(figure, report, language);
            case 5 -> Wording.range(figure, language).orElse("");
            case 6 -> Wording.condition(figure, language).orElse("");
            case 7 -> Wording.period(figure.timePeriod(), language);
            case 8 -> Wording.places(figure.places(), report, language);
            case 9 -> figure.id();
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    /// What stands in a column of the events.
    String event(Event event, int column) {
        return switch (column) {
            case 0 -> event.name().in(language);
            case 1 -> event.kind().label().in(language);
            case 2 -> Wording.scope(event.scope(), language);
            case 3 -> event.claim() == null ? "" : Wording.claim(event.claim(), language);
            case 4 -> event.date() == null ? "" : event.date();
            case 5 -> Wording.place(event.place(), report, language);
            case 6 -> event.printed();
            case 7 -> event.id();
            default -> throw new IndexOutOfBoundsException(column);
        };
    }

    /// The first four columns of every figure.
    private String value(Figure figure, int column) {
        boolean stated = figure.value() != null;
        return switch (column) {
            case 0 -> figure.name().in(language);
            case 1 -> stated ? Wording.reading(figure, language).number() : "";
            case 2 -> stated ? unit(figure) : "";
            default -> qualifier(figure);
        };
    }

    /// What a value of a facet is called.
    String facetWords(Facet facet, String value) {
        return switch (facet) {
            case SECTION ->
                report.section(value)
                        .map(section -> section.title().in(language))
                        .orElse(value);
            case KIND -> kind(value);
            case UNIT ->
                Units.find(value)
                        .map(Terms::name)
                        .map(name -> name.in(language))
                        .orElse(value);
            case SCOPE ->
                named(Scope.values(), value)
                        .map(scope -> Wording.scope(scope, language))
                        .orElse(value);
            case QUALIFIER -> qualifierWords(value);
            case PERIOD ->
                TimePeriod.parse(value).map(period -> period.in(language)).orElse(value);
        };
    }

    private String kind(String value) {
        return named(IndicatorKind.values(), value)
                .map(kind -> Wording.kind(kind, language))
                .or(() -> named(Event.Kind.values(), value)
                        .map(kind -> kind.label().in(language)))
                .orElse(value);
    }

    private String qualifierWords(String value) {
        return named(ObsStatus.values(), value)
                .map(status -> Wording.status(status, language))
                .or(() -> named(Qualifier.values(), value).map(qualifiers::get))
                .orElse(value);
    }

    /// A value may be kept from a report that had others.
    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    /// The unit apart from the number: 亿元, CNY billion.
    private String unit(Figure figure) {
        return Wording.unit(figure, language);
    }

    private String qualifier(Figure figure) {
        var words = new ArrayList<String>();
        if (figure.obsStatus() != ObsStatus.A) {
            words.add(Wording.status(figure.obsStatus(), language));
        }
        Optional.ofNullable(figure.qualifier()).map(qualifiers::get).ifPresent(words::add);
        return String.join(" · ", words);
    }

    DataRow.@Nullable Amount amount(Figure figure) {
        BigDecimal value = figure.value();
        return value == null
                ? null
                : new DataRow.Amount(
                        group(figure.unit()), value.multiply(figure.unit().scale()), shown(figure, value));
    }

    private BigDecimal shown(Figure figure, BigDecimal value) {
        Reading reading = Wording.reading(figure, language);
        return NumberFilter.number(reading.number()).orElse(value);
    }

    /// Counts of different things are no more comparable than tonnes and days.
    private static String group(Unit unit) {
        Unit per = unit.per();
        return unit.measure().name()
                + (unit.classifier() == null ? "" : "/" + unit.classifier())
                + (per == null ? "" : "/" + per.printed());
    }

    /// In years; not a number without a date.
    static double time(@Nullable String date) {
        if (date == null) {
            return Double.NaN;
        }
        double day = date.length() < 10 ? 0 : Integer.parseInt(date.substring(8)) / 400.0 / 12;
        return TimePeriod.parse(date.substring(0, Math.min(7, date.length())))
                .map(period -> period.end() - (day == 0 ? 0 : 1.0 / 12 - day))
                .orElse(Double.NaN);
    }
}
