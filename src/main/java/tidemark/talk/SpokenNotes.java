package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;

/// What can be said to a slide: what the report has to say, else a few whole sentences made from the evidence, the
/// finding first and the place in the source last. What does not fit into so much speech is on the slide.
public final class SpokenNotes {

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
        return spoken == null ? new ChartNotes(report, language).of(chart) : reported(spoken);
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
