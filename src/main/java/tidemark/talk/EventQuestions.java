package tidemark.talk;

import java.util.List;
import tidemark.report.Event;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Narrative;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Spoken;
import tidemark.report.wording.Wording;

/// What may be asked about one event.
final class EventQuestions {
    private final Event event;
    private final Report report;
    private final Language language;

    EventQuestions(Event event, Report report, Language language) {
        this.event = event;
        this.report = report;
        this.language = language;
    }

    List<Question> all() {
        return List.of(first(), when(), wording());
    }

    /// What it is and of which level.
    Question first() {
        Text detail = event.detail();
        String level = Wording.scope(event.scope(), language)
                + say("，", ", ")
                + event.kind().label().in(language)
                + (event.claim() == null ? "" : say("，", ", ") + Wording.claim(event.claim(), language));
        String what = event.name().in(language) + say("（" + level + "）", " (" + level + ")");
        return question(
                say("是什么？", "What is “", "”?"),
                Sentences.joined(
                        List.of(
                                Sentences.whole(what, language),
                                detail == null
                                        ? say("更多的来源没有说。", "The source says no more.")
                                        : Sentences.whole(Narrative.plain(detail, report, language), language)),
                        language));
    }

    private Question when() {
        return question(
                say("是什么时候的事？", "When was “", "”?"),
                event.date() == null ? Questions.notSaid(language) : Spoken.date(event.date(), language));
    }

    private Question wording() {
        return question(
                say("原文怎么写？", "How does the source put “", "”?"),
                "“" + event.printed() + "”" + say("，在", ", in ")
                        + Spoken.places(List.of(event.place()), report, language));
    }

    private Question question(String question, String answer) {
        return new Question(question, Sentences.whole(answer, language), event.id());
    }

    private String say(String zh, String before, String behind) {
        String name = event.label().in(language);
        return switch (language) {
            case ZH -> (name.startsWith("“") && name.endsWith("”") ? name : "“" + name + "”") + zh;
            case EN -> before + name + behind;
        };
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
