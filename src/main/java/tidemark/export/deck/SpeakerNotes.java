package tidemark.export.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.wording.Sentences;
import tidemark.report.wording.Wording;
import tidemark.talk.SpokenNotes;

/// What stands in the notes of a slide: what can be said to it, then a line for each figure and event with its
/// evidence.
final class SpeakerNotes {
    private final Report report;
    private final Language language;

    private SpeakerNotes(Report report, Language language) {
        this.report = report;
        this.language = language;
    }

    static List<String> of(Report report, ChartSpec chart, Language language) {
        return new SpeakerNotes(report, language).lines(chart);
    }

    /// The evidence alone: a line for each figure and event, and the source.
    static List<String> evidence(Report report, ChartSpec chart, Language language) {
        return new SpeakerNotes(report, language).evidence(chart);
    }

    private List<String> lines(ChartSpec chart) {
        var lines = new ArrayList<String>();
        lines.add(Sentences.joined(SpokenNotes.of(report, chart, language), language));
        lines.addAll(evidence(chart));
        return lines;
    }

    private List<String> evidence(ChartSpec chart) {
        var lines = new ArrayList<String>();
        chart.figures().forEach(id -> report.series(id).forEach(figure -> lines.add(figure(figure))));
        chart.events().stream().map(report::event).flatMap(Optional::stream).forEach(event -> lines.add(event(event)));
        lines.add(Wording.sourceLine(report, language));
        return lines;
    }

    private String figure(Figure figure) {
        var sentences = new ArrayList<String>();
        sentences.add(Wording.accessible(figure, language));
        Wording.qualifierInWords(figure, language).ifPresent(words -> sentences.add(sentence(words)));
        var places = Wording.places(figure.places(), report, language);
        switch (figure.origin()) {
            case Figure.Origin.Stated stated -> sentences.add(printed(places, stated.printed()));
            case Figure.Origin.Computed _ -> {
                var formula = Wording.formula(figure, report, language);
                sentences.add(sentence(say("推算：", "Derived: ") + formula));
                Wording.condition(figure, language).ifPresent(words -> sentences.add(sentence(words)));
                sentences.add(sentence(say("所依据的数出自", "Its inputs: ") + places));
            }
        }
        return joined(sentences);
    }

    private String event(Event event) {
        var place = Wording.place(event.place(), report, language);
        return joined(List.of(Wording.accessible(event, language), printed(place, event.printed())));
    }

    private String printed(String places, String words) {
        return switch (language) {
            case ZH -> "出处：" + places + "，原文“" + words + "”。";
            case EN -> "Source: " + places + ", printed “" + words + "”.";
        };
    }

    private String sentence(String words) {
        return Sentences.whole(words, language);
    }

    private String joined(List<String> sentences) {
        return Sentences.joined(sentences, language);
    }

    private String say(String zh, String en) {
        return new Text(zh, en).in(language);
    }
}
