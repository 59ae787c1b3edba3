package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Event;

/// What the icons of kinds mean, for the kinds that are used.
final class KindRow {
    private KindRow() {}

    static Body of(List<Event> events, double width, Style style) {
        double size = style.size(Style.Role.SMALL);
        double rowHeight = 1.7 * size;
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        double widest = 0;
        for (Event.Kind kind : used(events)) {
            var words = TextBox.line(style.say(kind.label()), Face.REGULAR, size);
            double needed = 1.4 * size + words.width();
            if (x > 0 && x + needed > width) {
                x = 0;
                y += rowHeight;
            }
            var palette = style.palette();
            var colour = kind == Event.Kind.HONOUR ? palette.gold() : palette.sea();
            marks.addAll(Mark.moved(EventIcon.of(kind, size, colour), x, y + 0.05 * size));
            marks.addAll(words.at(x + 1.4 * size, y, TextBox.Align.LEFT, palette.calm()));
            widest = Math.max(widest, x + needed);
            x += needed + 1.3 * size;
        }
        return new Body(widest, y + 1.1 * size, marks, Set.of());
    }

    private static List<Event.Kind> used(List<Event> events) {
        return Arrays.stream(Event.Kind.values())
                .filter(kind -> events.stream().anyMatch(event -> event.kind() == kind))
                .toList();
    }
}
