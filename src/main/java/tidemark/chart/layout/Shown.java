package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.Subject;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Language;
import tidemark.report.wording.Wording;

/// Marks tied to what they show.
final class Shown {
    private Shown() {}

    static Mark figure(Figure figure, Style style, List<? extends Mark> marks) {
        return figure(figure, style.language(), List.copyOf(marks));
    }

    static Mark.Group figure(Figure figure, Language language, List<Mark> marks) {
        return figure(figure, Wording.accessible(figure, language), marks);
    }

    /// @param label what is said of the figure
    static Mark.Group figure(Figure figure, String label, List<Mark> marks) {
        return new Mark.Group(subject(figure, label), marks);
    }

    private static Subject subject(Figure figure, String label) {
        return new Subject(figure.id(), figure.observation(), label);
    }

    static Mark.Group event(Event event, Language language, List<Mark> marks) {
        return new Mark.Group(new Subject(event.id(), Wording.accessible(event, language)), marks);
    }

    /// The whole block as one group.
    static Body figure(Figure figure, Language language, Body block) {
        return new Body(block.width(), block.height(), List.of(figure(figure, language, block.marks())), block.key());
    }

    /// The whole block as one group.
    static Body event(Event event, Language language, Body block) {
        return new Body(block.width(), block.height(), List.of(event(event, language, block.marks())), block.key());
    }
}
