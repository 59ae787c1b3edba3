package tidemark.talk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What can be said to a slide: what the report has to say, else a few whole sentences made from the evidence, the
/// finding first and the place in the source last. What does not fit into so much speech is on the slide.
public final class SpokenNotes {

    /// More figures than these nobody listens to.
    private static final int MOST_FIGURES = 3;

    private static final int MOST_EVENTS = 4;

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

    /// What is to be said to a slide: what the speaker noted, a line each, else what can be said to it.
    ///
    /// @param number of the slide, from 0
    public static List<String> given(Talk talk, int number, Language language) {
        var noted = talk.notes(number, language)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return noted.isEmpty() ? of(talk, number, language) : noted;
    }

    /// What can be said to a chart that is shown outside a talk.
    public static List<String> of(Report report, ChartSpec chart, Language language) {
        return new SpokenNotes(report, language).chart(chart);
    }

    private List<String> of(Slide slide) {
        return switch (slide) {
            case Slide.Cover _ -> cover();
            case Slide.Agenda agenda -> List.of(agenda(agenda));
            case Slide.Opening opening -> opening(opening);
            case Slide.Chart(ChartSpec chart) -> chart(chart);
            case Slide.Words words -> own(words);
            case Slide.Image image -> own(image);
            case Slide.Closing closing -> closing(closing);
        };
    }

    private List<String> cover() {
        String authors = String.join(say("、", ", "), report.source().authors());
        String work = "《" + report.source().title() + "》";
        return List.of(
                sentence(say("今天介绍", "Today: ") + say(report.title())),
                sentence(say("数据都出自", "All figures come from ")
                        + authors
                        + (authors.isEmpty() ? "" : say("的", ", "))
                        + work));
    }

    private String agenda(Slide.Agenda agenda) {
        var titles =
                agenda.sections().stream().map(Section::title).map(this::say).toList();
        String start = agenda.first() == 1 ? say("下面依次讲：", "In order: ") : say("再往后讲：", "After that: ");
        return sentence(start + String.join(say("、", ", "), titles));
    }

    private List<String> opening(Slide.Opening opening) {
        Text spoken = opening.section().spoken();
        return spoken != null
                ? reported(spoken)
                : List.of(
                        sentence(say("第" + opening.number() + "部分，", "Part " + opening.number() + ": ")
                                + say(opening.section().title())),
                        sentence(Spoken.narrative(opening.section().message(), report, language)));
    }

    /// What the speaker wrote, line by line.
    private List<String> own(Slide.Words words) {
        return Stream.concat(
                        Stream.of(say(words.title())),
                        say(words.words()).lines().map(WordsLine::of).map(WordsLine::words))
                .filter(line -> !line.isBlank())
                .map(this::sentence)
                .toList();
    }

    /// What the speaker wrote to a picture.
    private List<String> own(Slide.Image image) {
        return Stream.of(image.title(), image.caption())
                .map(this::say)
                .filter(words -> !words.isBlank())
                .map(this::sentence)
                .toList();
    }

    private List<String> closing(Slide.Closing closing) {
        var sentences = new ArrayList<String>();
        if (closing.figures() > 0) {
            String derived = closing.derived() == 0
                    ? ""
                    : say(
                            "，其中" + closing.derived() + "项是推算的，图上都有标记",
                            "; " + closing.derived() + " of them " + (closing.derived() == 1 ? "is" : "are")
                                    + " derived, and marked so");
            sentences.add(sentence(say(
                            "以上" + closing.figures() + "项数据，每一项都能查到原文的章节和段落",
                            closing.figures() == 1
                                    ? "The figure shown can be traced to its paragraph in the source"
                                    : "Each of the " + closing.figures()
                                            + " figures shown can be traced to its paragraph in the source")
                    + derived));
        }
        sentences.add(say("谢谢大家。", "Thank you."));
        return sentences;
    }

    private List<String> reported(Text spoken) {
        return Spoken.narrative(spoken, report, language)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> chart(ChartSpec chart) {
        Text spoken = chart.spoken();
        return spoken == null ? made(chart) : reported(spoken);
    }

    private List<String> made(ChartSpec chart) {
        String title = Spoken.narrative(LegibleParts.whole(chart.title()), report, language);
        List<Figure> figures = focusFirst(chart).toList();
        List<Event> events = events(chart).toList();
        var sentences = new ArrayList<String>();
        sentences.add(sentence(LegibleParts.isContinued(chart.title()) ? say("接着看：", "Continued: ") + title : title));
        if (figures.size() == 1 && events.isEmpty()) {
            alone(figures.getFirst(), title, sentences);
        } else {
            figures.stream().limit(MOST_FIGURES).map(this::figure).forEach(sentence -> addNew(sentence, sentences));
            rest(figures.size() - MOST_FIGURES).ifPresent(sentences::add);
        }
        if (!events.isEmpty()) {
            sentences.add(events(events));
        }
        source(figures, events).ifPresent(sentences::add);
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
        if (!saysAll(title, figure)) {
            addNew(figure(figure), sentences);
        }
        Text definition = figure.definition();
        if (definition != null) {
            sentences.add(
                    sentence(say("这里说的是", "What it means: ") + first(Spoken.narrative(definition, report, language))));
        }
    }

    private boolean saysAll(String title, Figure figure) {
        return !figure.isDerived()
                && figure.value() != null
                && figure.growth() == null
                && Spoken.conversion(figure, language).isEmpty()
                && holds(title, Spoken.reading(figure, language))
                && figure.ranks().stream()
                        .allMatch(rank -> isNamed(rank, figure) || title.contains(Wording.rank(rank, language)));
    }

    /// As words of their own, not as part of a longer number.
    private static boolean holds(String title, String reading) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(reading) + "(?![\\d.])")
                .matcher(title)
                .find();
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

    private String figure(Figure figure) {
        var parts = new ArrayList<String>();
        parts.add(stated(figure));
        if (figure.value() != null) {
            Spoken.conversion(figure, language).ifPresent(parts::add);
            if (figure.growth() != null) {
                parts.add(Spoken.growth(figure.growth(), language));
            }
            figure.ranks().stream()
                    .filter(rank -> !isNamed(rank, figure))
                    .map(rank -> Spoken.rank(rank, language))
                    .forEach(parts::add);
        }
        return sentence(String.join(say("，", ", "), parts) + (figure.isDerived() ? derived(figure) : ""));
    }

    /// `财政总收入813.4亿元`; `Total fiscal revenue came to 81.34 billion yuan`.
    private String stated(Figure figure) {
        String name = whose(figure) + say(figure.name());
        boolean now = figure.timePeriod().equals(report.timePeriod());
        String when = Wording.period(figure.timePeriod(), language);
        return switch (language) {
            case ZH -> (now || name.startsWith("上年") ? "" : when + "，") + name + chinese(figure);
            case EN -> name + english(figure) + (now ? "" : " in " + when);
        };
    }

    /// A place other than the report's own.
    private String whose(Figure figure) {
        return figure.refArea().equals(report.refArea())
                ? ""
                : report.area(figure.refArea())
                        .map(Area::name)
                        .map(area -> say(area.zh(), area.en() + ": "))
                        .orElse("");
    }

    private String chinese(Figure figure) {
        if (figure.value() == null) {
            return ranked(figure);
        }
        return verb(figure) + Spoken.readingAfterName(figure, language);
    }

    /// The verb that a Chinese name takes before a number; a name that says what was done takes none.
    private static String verb(Figure figure) {
        String name = figure.name().zh();
        if (figure.obsStatus() != ObsStatus.A || isBeforeTheNumber(figure)) {
            return "";
        }
        if (name.endsWith("数")) {
            return "是";
        }
        return switch (figure.kind()) {
            case COUNT -> name.contains("的") ? "有" : "";
            case RATIO, INDEX, DURATION, STREAK -> "是";
            case FLOW, STOCK, RANK -> "";
        };
    }

    /// Whether a word such as 超 or 近 stands there already.
    private static boolean isBeforeTheNumber(Figure figure) {
        return !Wording.reading(figure, Language.ZH).lead().isEmpty();
    }

    private String english(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return " " + ranked(figure);
        }
        String verb = switch (figure.kind()) {
            case COUNT -> figure.unit().isCount() ? " numbered " : " came to ";
            case FLOW, STOCK, DURATION, STREAK, RANK -> " came to ";
            case RATIO, INDEX -> " stood at ";
        };
        return verb + Spoken.reading(figure, language);
    }

    private String ranked(Figure figure) {
        return figure.ranks().stream()
                .map(rank -> Spoken.ranked(rank, language))
                .collect(Collectors.joining(say("，", " and ")));
    }

    /// A name such as 居全省首位的总量指标 says the rank itself.
    private static boolean isNamed(Rank rank, Figure figure) {
        String name = figure.name().zh();
        return name.contains(rank.scope().label().zh())
                && Stream.of("第一", "首位", "领先", "唯一").anyMatch(name::contains);
    }

    private String derived(Figure figure) {
        Optional<String> formula = Spoken.formula(figure, report, language);
        String how = formula.map(words -> say("这是用" + words + "推算的", "that is derived: " + words))
                .orElseGet(() -> isConversion(figure)
                        ? say("这是换算出来的", "that is a conversion")
                        : say("这是推算的，原文没有直接写", "that is derived and not stated in the source"));
        return say("；", "; ")
                + how
                + Wording.condition(figure, language)
                        .map(words -> say("，" + words + "才成立", ", and holds only " + words))
                        .orElse("");
    }

    private static boolean isConversion(Figure figure) {
        return figure.origin() instanceof Figure.Origin.Computed computed
                && computed.inputs().contains(computed.formula().strip());
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
