package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.Subject;
import tidemark.report.Figure;
import tidemark.report.wording.Wording;

/// Ties marks to the figure that they show.
final class Shown {
    private Shown() {}

    static Mark figure(Figure figure, Style style, List<? extends Mark> marks) {
        var subject = new Subject(figure.id(), Wording.accessible(figure, style.language()));
        return new Mark.Group(subject, List.copyOf(marks));
    }
}
