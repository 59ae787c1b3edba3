package tidemark.desk.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tidemark.report.Area;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;
import tidemark.report.Report;
import tidemark.report.TimePeriod;
import tidemark.report.unit.Unit;
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
                figures.stream().filter(f -> !f.isDerived()).map(this::stated).toList());
        rows.put(
                DataKind.DERIVED,
                figures.stream().filter(Figure::isDerived).map(this::derived).toList());
        rows.put(DataKind.EVENTS, report.events().stream().map(this::event).toList());
        return rows;
    }

    private DataRow stated(Figure figure) {
        var words = value(figure);
        var growth = figure.growth();
        words.add(growth == null ? "" : Wording.growth(growth, language));
        words.add(figure.ranks().stream()
                .map(rank -> Wording.rank(rank, language))
                .collect(Collectors.joining(" · ")));
        words.add(Wording.period(figure.timePeriod(), language));
        words.add(report.area(figure.refArea())
                .map(Area::name)
                .map(name -> name.in(language))
                .orElse(figure.refArea()));
        words.add(Wording.places(figure.places(), report, language));
        words.add(
                switch (figure.origin()) {
                    case Figure.Origin.Stated stated -> stated.printed();
                    case Figure.Origin.Computed computed -> computed.formula();
                });
        words.add(figure.id());
        return row(figure, words);
    }

    private DataRow derived(Figure figure) {
        var words = value(figure);
        words.add(Wording.formula(figure, report, language));
        words.add(Wording.range(figure, language).orElse(""));
        words.add(Wording.condition(figure, language).orElse(""));
        words.add(Wording.period(figure.timePeriod(), language));
        words.add(Wording.places(figure.places(), report, language));
        words.add(figure.id());
        return row(figure, words);
    }

    private DataRow event(Event event) {
        Event.Claim claim = event.claim();
        String date = event.date();
        return new DataRow(
                event.id(),
                List.of(
                        event.name().in(language),
                        event.kind().label().in(language),
                        Wording.scope(event.scope(), language),
                        claim == null ? "" : Wording.claim(claim, language),
                        date == null ? "" : date,
                        Wording.place(event.place(), report, language),
                        event.printed(),
                        event.id()),
                null,
                time(date));
    }

    /// The first four columns of every figure.
    private List<String> value(Figure figure) {
        var words = new ArrayList<String>();
        boolean stated = figure.value() != null;
        words.add(figure.name().in(language));
        words.add(stated ? Wording.reading(figure, language).number() : "");
        words.add(stated ? unit(figure) : "");
        words.add(qualifier(figure));
        return words;
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

    private DataRow row(Figure figure, List<String> words) {
        BigDecimal value = figure.value();
        DataRow.Amount amount = value == null
                ? null
                : new DataRow.Amount(
                        group(figure.unit()), value.multiply(figure.unit().scale()), shown(figure, value));
        return new DataRow(figure.id(), words, amount, figure.timePeriod().end());
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

    private static double time(@Nullable String date) {
        if (date == null) {
            return Double.NaN;
        }
        double day = date.length() < 10 ? 0 : Integer.parseInt(date.substring(8)) / 400.0 / 12;
        return TimePeriod.parse(date.substring(0, Math.min(7, date.length())))
                .map(period -> period.end() - (day == 0 ? 0 : 1.0 / 12 - day))
                .orElse(Double.NaN);
    }
}
