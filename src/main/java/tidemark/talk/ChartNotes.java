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
import tidemark.report.Text;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;

/// What can be said to a chart: its finding, a few of its figures or events, and the place in the source.
final class ChartNotes {
    /// More figures than these nobody listens to.
    private static final int MOST_FIGURES = 3;

    private static final int MOST_EVENTS = 4;

    private final Report report;
    private final Language language;
    private final FigureSentence figures;

    ChartNotes(Report report, Language language) {
        this.report = report;
        this.language = language;
        figures = new FigureSentence(report, language);
    }

    List<String> of(ChartSpec chart) {
        String title = Spoken.narrative(LegibleParts.whole(chart.title()), report, language);
        List<Figure> shown = focusFirst(chart).toList();
        List<Event> events = events(chart).toList();
        var sentences = new ArrayList<String>();
        sentences.add(sentence(LegibleParts.isContinued(chart.title()) ? say("接着看：", "Continued: ") + title : title));
        if (shown.size() == 1 && events.isEmpty()) {
            alone(shown.getFirst(), title, sentences);
        } else {
            shown.stream().limit(MOST_FIGURES).map(figures::of).forEach(sentence -> addNew(sentence, sentences));
            rest(shown.size() - MOST_FIGURES).ifPresent(sentences::add);
        }
        if (!events.isEmpty()) {
            sentences.add(events(events));
        }
        source(shown, events).ifPresent(sentences::add);
        return sentences;
    }

    /// The title need not be said where the sentence says it and more.
    private void addNew(String sentence, List<String> sentences) {
        String title = sentences.getFirst();
        if (sentence.equals(title)) {
            return;
        }
        if (sentence.startsWith(title.substring(0, title.length() - 1))) {
            sentences.removeFirst();
        }
        sentences.add(sentence);
    }

    /// Of a single figure its exact name only where the title does not say it all, and what it means.
    private void alone(Figure figure, String title, List<String> sentences) {
        if (!figures.saysAll(title, figure)) {
            addNew(figures.of(figure), sentences);
        }
        Text definition = figure.definition();
        if (definition != null) {
            sentences.add(
                    sentence(say("这里说的是", "What it means: ") + first(Spoken.narrative(definition, report, language))));
        }
    }

    /// The first sentence of several, with a small letter.
    private String first(String words) {
        int end = language == Language.ZH ? words.indexOf('。') : words.indexOf(". ");
        String first = end < 0 ? words : words.substring(0, end);
        return language == Language.EN ? Spoken.inSentence(first) : first;
    }

    private Optional<String> rest(int count) {
        return count <= 0
                ? Optional.empty()
                : Optional.of(say(
                        "还有" + count + "项在图上。",
                        count == 1 ? "One more is on the slide." : count + " more are on the slide."));
    }

    private Stream<Figure> focusFirst(ChartSpec chart) {
        return Stream.concat(Stream.ofNullable(chart.focus()), chart.figures().stream())
                .distinct()
                .flatMap(id -> report.figure(id).stream());
    }

    private Stream<Event> events(ChartSpec chart) {
        return chart.events().stream().flatMap(id -> report.event(id).stream());
    }

    /// A few of them by name, with when it was where that is stated.
    private String events(List<Event> events) {
        var named = events.stream().limit(MOST_EVENTS).map(this::event).toList();
        int more = events.size() - named.size();
        return sentence(
                more == 0
                        ? say("这里有", "On the slide: ") + listed(named)
                        : say(
                                "其中有" + listed(named) + "，一共" + events.size() + "项",
                                "They include " + listed(named) + ", " + events.size() + " in all"));
    }

    private String event(Event event) {
        String name = say(event.label());
        if (event.date() == null || event.date().length() == 4) {
            return name;
        }
        String when = Spoken.date(event.date(), language);
        return say(when + "的" + name, name + " in " + when);
    }

    private Optional<String> source(List<Figure> figures, List<Event> events) {
        List<Place> places = Stream.concat(
                        figures.stream().flatMap(figure -> figure.places().stream()),
                        events.stream().map(Event::place))
                .distinct()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(sentence(say("出处是原文", "From the source: ") + Spoken.places(places, report, language)));
    }

    private String listed(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(say("、", ", "), words.subList(0, words.size() - 1)) + say("和", " and ") + words.getLast();
    }

    private String sentence(String words) {
        return Sentences.whole(words, language);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
