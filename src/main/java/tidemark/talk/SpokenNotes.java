package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Wording;

/// What can be said to a slide, in whole sentences made from the evidence.
public final class SpokenNotes {

    /// More than these nobody listens to.
    private static final int MOST = 3;

    private final Report report;
    private final Language language;

    private SpokenNotes(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    /// @param number of the slide, from 0
    public static List<String> of(Talk talk, int number, Language language) {
        return new SpokenNotes(talk.report(), language).of(talk.slides().get(number));
    }

    private List<String> of(Slide slide) {
        return switch (slide) {
            case Slide.Cover _ -> List.of(sentence(say(report.title())));
            case Slide.Agenda agenda -> List.of(agenda(agenda.sections()));
            case Slide.Opening opening -> opening(opening.section());
            case Slide.Chart(ChartSpec chart) -> chart(chart);
            case Slide.Closing _ -> List.of(sentence(Wording.sourceLine(report, language)));
        };
    }

    private String agenda(List<Section> sections) {
        String titles = sections.stream()
                .map(section -> say(section.title()))
                .reduce((a, b) -> a + say(new Text("、", ", ")) + b)
                .orElse("");
        return sentence(say(new Text("下面依次讲", "In order: ")) + titles);
    }

    private List<String> opening(Section section) {
        return List.of(
                sentence(say(new Text("接下来讲", "Next: ")) + say(section.title())),
                sentence(Narrative.plain(section.message(), report, language)));
    }

    private List<String> chart(ChartSpec chart) {
        var sentences = new ArrayList<String>();
        sentences.add(sentence(Narrative.plain(chart.title(), report, language)));
        focusFirst(chart).limit(MOST).map(this::figure).forEach(sentences::add);
        events(chart)
                .limit(MOST)
                .map(event -> Wording.accessible(event, language))
                .forEach(sentences::add);
        source(chart).ifPresent(sentences::add);
        return sentences;
    }

    private Stream<Figure> focusFirst(ChartSpec chart) {
        return Stream.concat(Stream.ofNullable(chart.focus()), chart.figures().stream())
                .distinct()
                .flatMap(id -> report.figure(id).stream());
    }

    private Stream<Event> events(ChartSpec chart) {
        return chart.events().stream().flatMap(id -> report.event(id).stream());
    }

    private String figure(Figure figure) {
        if (figure.value() == null) {
            return Wording.accessible(figure, language);
        }
        var parts = new ArrayList<String>();
        String reading = Wording.reading(figure, language).text();
        String said = say(figure.name()) + say(new Text("", " stood at ")) + reading;
        String when = Wording.period(figure.timePeriod(), language);
        boolean now = figure.timePeriod().equals(report.timePeriod());
        parts.add(now ? said : say(new Text(when + "，" + said, said + " in " + when)));
        if (figure.growth() != null) {
            parts.add(Wording.growth(figure.growth(), language));
        }
        figure.ranks().forEach(rank -> parts.add(Wording.rank(rank, language)));
        if (figure.isDerived()) {
            parts.add(say(new Text("这是推算的数", "which is derived")));
        }
        return sentence(String.join(say(new Text("，", ", ")), parts));
    }

    private Optional<String> source(ChartSpec chart) {
        List<Place> places = Stream.concat(
                        focusFirst(chart).flatMap(figure -> figure.places().stream()),
                        events(chart).map(Event::place))
                .distinct()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sentence(say(new Text("出处：", "From the source: ")) + Wording.places(places, report, language)));
    }

    private String sentence(String words) {
        String capital = language == Language.EN && !words.isEmpty()
                ? words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1)
                : words;
        return capital.endsWith("。") || capital.endsWith(".") ? capital : capital + say(new Text("。", "."));
    }

    private String say(Text text) {
        return text.in(language);
    }
}
