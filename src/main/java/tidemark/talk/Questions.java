package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.report.Area;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What the hall is likely to ask about a slide, with the answers that the evidence holds. Where it holds none to a
/// natural question, the answer is that the source does not say.
public final class Questions {
    /// More of them cannot be found at a glance.
    private static final int MOST = 10;

    private final Report report;
    private final Language language;

    private Questions(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    /// The likeliest first; none to an agenda or to what is the speaker's own.
    ///
    /// @param number of the slide, from 0
    public static List<Question> of(Talk talk, int number, Language language) {
        return new Questions(talk.report(), language)
                .of(talk.slides().get(number)).stream().limit(MOST).toList();
    }

    private List<Question> of(Slide slide) {
        return switch (slide) {
            case Slide.Cover _, Slide.Closing _ -> report();
            case Slide.Agenda _, Slide.Words _, Slide.Image _ -> List.of();
            case Slide.Opening opening -> section(opening.section());
            case Slide.Chart(ChartSpec chart) -> chart(chart);
        };
    }

    /// Everything about the first figure or event, of the others what one asks first.
    private List<Question> chart(ChartSpec chart) {
        List<Figure> figures = Stream.concat(Stream.ofNullable(chart.focus()), chart.figures().stream())
                .distinct()
                .flatMap(id -> report.figure(id).stream())
                .toList();
        List<Event> events =
                chart.events().stream().flatMap(id -> report.event(id).stream()).toList();
        var questions = new ArrayList<Question>();
        figures.stream()
                .limit(1)
                .forEach(figure -> questions.addAll(new FigureQuestions(figure, report, language).all()));
        events.stream()
                .limit(figures.isEmpty() ? 1 : 0)
                .forEach(event -> questions.addAll(new EventQuestions(event, report, language).all()));
        figures.stream()
                .skip(1)
                .forEach(figure -> questions.addAll(new FigureQuestions(figure, report, language).first()));
        events.stream()
                .skip(figures.isEmpty() ? 1 : 0)
                .forEach(event -> questions.add(new EventQuestions(event, report, language).first()));
        return questions;
    }

    private List<Question> section(Section section) {
        var figures = report.figures().stream()
                .filter(figure -> figure.section().equals(section.id()))
                .toList();
        var events = report.events().stream()
                .filter(event -> event.section().equals(section.id()))
                .toList();
        List<Place> places = Stream.concat(
                        figures.stream().flatMap(figure -> figure.places().stream()),
                        events.stream().map(Event::place))
                .distinct()
                .toList();
        var questions = new ArrayList<Question>();
        if (!places.isEmpty()) {
            questions.add(question(
                    say("这一部分的根据在原文哪里？", "Where in the source does this part come from?"),
                    Wording.places(places, report, language)));
        }
        questions.add(question(
                say("这一部分有多少数据？", "How much data is there in this part?"), counted(figures.size(), events.size())));
        return questions;
    }

    private String counted(int figures, int events) {
        String told = say(
                "，" + events + "件没有数字的事",
                " and " + events + (events == 1 ? " thing" : " things") + " stated without a figure");
        return say(figures + "项数据", figures + (figures == 1 ? " figure" : " figures")) + (events == 0 ? "" : told);
    }

    private List<Question> report() {
        String issued = report.source().issued();
        String area = report.area(report.refArea())
                .map(Area::name)
                .map(name -> name.in(language) + say("，", ", "))
                .orElse("");
        return List.of(
                question(say("这些数据从哪里来？", "Where does the data come from?"), source()),
                question(
                        say("原文是什么时候发表的？", "When was the source published?"),
                        issued == null ? notSaid(language) : Spoken.date(issued, language)),
                question(
                        say("这是哪里、哪一年的数据？", "Which place and which year is it about?"),
                        area + Wording.period(report.timePeriod(), language)),
                question(say("里面有估计或推算的数吗？", "Is any of it estimated or derived?"), standing()));
    }

    /// The line of the source without the word before it.
    private String source() {
        return Wording.sourceLine(report, language).replaceFirst("^(来源：|Source: )", "");
    }

    private String standing() {
        List<Figure> stated =
                report.figures().stream().filter(figure -> !figure.isDerived()).toList();
        long derived = report.figures().size() - stated.size();
        var parts = new ArrayList<String>();
        for (ObsStatus status : List.of(ObsStatus.P, ObsStatus.E, ObsStatus.F)) {
            long count = stated.stream()
                    .filter(figure -> figure.obsStatus() == status)
                    .count();
            if (count > 0) {
                parts.add(say(
                        count + "项是" + status.label().zh() + "数",
                        count + " marked " + status.label().en()));
            }
        }
        if (derived > 0) {
            parts.add(say(
                    "另有" + derived + "项由程序推算，来源没有写",
                    derived + " more derived by the program, which the source does not state"));
        }
        String all = say("来源写出的数据有" + stated.size() + "项", "The source states " + stated.size() + " figures");
        return parts.isEmpty()
                ? all + say("，都是实际数", ", all of them actual")
                : all + say("，其中", ", of these ") + String.join(say("；", "; "), parts);
    }

    private Question question(String question, String answer) {
        return new Question(question, Sentences.whole(answer, language), null);
    }

    /// What is answered where a natural question has no answer.
    static String notSaid(Language language) {
        return switch (language) {
            case ZH -> "就报告所记，来源没有说。";
            case EN -> "As far as the report records it, the source does not say.";
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
