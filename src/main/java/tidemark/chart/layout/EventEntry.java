package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Set;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Event;
import tidemark.report.wording.Wording;

/// An event by name: the icon of its kind, the name, and what the source claims for it in a chip.
record EventEntry(Event event, boolean lit) {
    private static final double ICON = 1.05;
    private static final double GAP = 0.5;
    private static final double CHIP_GAP = 0.25;

    Body lay(double width, Style style) {
        return Shown.event(event, style.language(), bare(width, style));
    }

    /// Not yet tied to the event, for those who add to it.
    Body bare(double width, Style style) {
        double size = style.size(Style.Role.NAME);
        double icon = ICON * size;
        double left = icon + GAP * size;
        double room = Math.max(size, width - left);
        var name = TextBox.wrap(style.say(event.name()), lit ? Face.BOLD : Face.REGULAR, size, room);
        var palette = style.palette();
        var marks = new ArrayList<Mark>();
        double line = name.face().ascent(size) + name.face().descent(size);
        marks.addAll(Mark.moved(EventIcon.of(event.kind(), icon, iconColour(style)), 0, (line - icon) / 2));
        marks.addAll(name.at(left, 0, TextBox.Align.LEFT, palette.ink()));
        double right = left + name.width();
        double height = name.height();
        if (event.claim() != null) {
            var claim = Wording.claim(event.claim(), style.language());
            var pill = new Chip(Chip.Meaning.RANK, claim).lay(room, style);
            double after = left + name.face().width(name.lines().getLast(), size) + GAP * size;
            boolean beside = after + pill.width() <= width;
            double x = beside ? after : left;
            double y = beside ? height - line / 2 - pill.height() / 2 : height + CHIP_GAP * size;
            double drop = Math.max(0, -y);
            marks.addAll(Mark.moved(pill.marks(), x, y));
            right = Math.max(right, x + pill.width());
            height = Math.max(height, y + pill.height());
            if (drop > 0) {
                return new Body(right, height + drop, Mark.moved(marks, 0, drop), Set.of());
            }
        }
        return new Body(right, height, marks, Set.of());
    }

    private Colour iconColour(Style style) {
        var palette = style.palette();
        if (lit) {
            return palette.signal();
        }
        return event.kind() == Event.Kind.HONOUR ? palette.gold() : palette.sea();
    }
}
