package tidemark.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What is said of a figure or an event, in the parts that a picture may set in different sizes.
///
/// @param name of a figure; what kind of event it is
/// @param large the value; the name of an event
/// @param standing in which year, how it grew, which rank it has and the like; empty for nothing
/// @param evidence qualifiers, the words of the source or the formula, conditions
/// @param place in the source
record Said(String name, String large, String standing, List<String> evidence, String place) {
    private static final int MOST_ELSEWHERE = 3;

    Said {
        evidence = List.copyOf(evidence);
    }

    /// Empty for an id that the report does not know.
    static Optional<Said> of(String id, Report report, Language language) {
        return report.figure(id)
                .map(figure -> of(figure, report, language))
                .or(() -> report.event(id).map(event -> of(event, report, language)));
    }

    static Said of(Figure figure, Report report, Language language) {
        return new Said(
                figure.name().in(language),
                Wording.reading(figure, language).text(),
                figure.value() == null ? "" : standing(figure, language),
                evidence(figure, report, language),
                Wording.places(figure.places(), report, language));
    }

    /// How sure a figure is, what the source prints of it, or from what it follows.
    static List<String> evidence(Figure figure, Report report, Language language) {
        var lines = new ArrayList<String>();
        Wording.qualifierInWords(figure, language).ifPresent(lines::add);
        switch (figure.origin()) {
            case Figure.Origin.Stated stated -> lines.add(quoted(stated.printed(), language));
            case Figure.Origin.Computed _ ->
                lines.add(new Text("推算：", "Derived: ").in(language) + Wording.formula(figure, report, language));
        }
        Wording.condition(figure, language).ifPresent(lines::add);
        return lines;
    }

    private static String standing(Figure figure, Language language) {
        var parts = new ArrayList<String>();
        if (figure.obsStatus() != ObsStatus.A) {
            parts.add(Wording.status(figure.obsStatus(), language));
        }
        if (figure.growth() != null) {
            parts.add(Wording.growth(figure.growth(), language));
        }
        figure.ranks().forEach(rank -> parts.add(Wording.rank(rank, language)));
        Wording.conversion(figure, language).ifPresent(parts::add);
        return joined(parts.stream());
    }

    private static Said of(Event event, Report report, Language language) {
        String claim = event.claim() == null ? "" : Wording.claim(event.claim(), language);
        String date = event.date() == null ? "" : Spoken.date(event.date(), language);
        return new Said(
                event.kind().label().in(language),
                event.name().in(language),
                joined(Stream.of(date, Wording.scope(event.scope(), language), claim)),
                List.of(quoted(event.printed(), language)),
                Wording.place(event.place(), report, language));
    }

    /// `北仑区 · 2023年`.
    static String whoAndWhen(Figure figure, Report report, Language language) {
        String area = report.area(figure.refArea())
                .map(found -> found.name().in(language))
                .orElse("");
        return joined(Stream.of(area, Wording.period(figure.timePeriod(), language)));
    }

    /// What the report says of the same in other periods or areas, the latest first; empty where it says nothing.
    static String elsewhere(Figure figure, Report report, Language language) {
        String others = report.series(figure.id()).stream()
                .filter(other -> !other.observation().equals(figure.observation()))
                .sorted(Comparator.comparing(Figure::timePeriod).reversed())
                .limit(MOST_ELSEWHERE)
                .map(other -> when(other, figure, report, language)
                        + new Text("", ": ").in(language)
                        + Wording.reading(other, language).text())
                .collect(Collectors.joining(new Text("；", "; ").in(language)));
        return others.isEmpty() ? "" : new Text("另有：", "Also: ").in(language) + others;
    }

    private static String when(Figure other, Figure figure, Report report, Language language) {
        return other.refArea().equals(figure.refArea())
                ? Wording.period(other.timePeriod(), language)
                : whoAndWhen(other, report, language) + " ";
    }

    /// What there is of several things, in one line.
    static String joined(Stream<String> parts) {
        return parts.filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String quoted(String printed, Language language) {
        String inner = printed.replace('“', '‘').replace('”', '’');
        return new Text("原文：“" + inner + "”", "As printed: “" + inner + "”").in(language);
    }
}
