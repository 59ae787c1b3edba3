package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Optional;
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
        var named = named(width, style);
        double left = left(style);
        var chip = chip(Math.max(size, width - left), style);
        if (chip.isEmpty()) {
            return named.body;
        }
        var pill = chip.get();
        double line = lineHeight(style);
        double after = left + named.lastLine + GAP * size;
        boolean beside = after + pill.width() <= width;
        double x = beside ? after : left;
        double height = named.body.height();
        double y = beside ? height - line / 2 - pill.height() / 2 : height + CHIP_GAP * size;
        double drop = Math.max(0, -y);
        var marks = new ArrayList<Mark>(named.body.marks());
        marks.addAll(Mark.moved(pill.marks(), x, y));
        return new Body(
                Math.max(named.body.width(), x + pill.width()),
                Math.max(height, y + pill.height()) + drop,
                Mark.moved(marks, 0, drop),
                Set.of());
    }

    /// The icon and the name alone, for those who put the claim elsewhere.
    Body nameAlone(double width, Style style) {
        return named(width, style).body;
    }

    /// What the source claims, if it claims anything.
    Optional<Body> chip(double width, Style style) {
        return Optional.ofNullable(event.claim())
                .map(claim -> new Chip(Chip.Meaning.RANK, Wording.claim(claim, style.language())).lay(width, style));
    }

    /// @param lastLine how far the last line of the name reaches from its left edge
    private record Named(Body body, double lastLine) {}

    private Named named(double width, Style style) {
        double size = style.size(Style.Role.NAME);
        double icon = ICON * size;
        double left = left(style);
        var face = lit ? Face.BOLD : Face.REGULAR;
        var name = TextBox.wrap(style.say(event.name()), face, size, Math.max(size, width - left));
        var marks = new ArrayList<Mark>();
        double middle = (lineHeight(style) - icon) / 2;
        marks.addAll(Mark.moved(EventIcon.of(event.kind(), icon, iconColour(style)), 0, middle));
        marks.addAll(name.at(left, 0, TextBox.Align.LEFT, style.palette().ink()));
        var body = new Body(left + name.width(), name.height(), marks, Set.of());
        return new Named(body, face.width(name.lines().getLast(), size));
    }

    private static double left(Style style) {
        return (ICON + GAP) * style.size(Style.Role.NAME);
    }

    private static double lineHeight(Style style) {
        double size = style.size(Style.Role.NAME);
        return Face.REGULAR.ascent(size) + Face.REGULAR.descent(size);
    }

    private Colour iconColour(Style style) {
        var palette = style.palette();
        if (lit) {
            return palette.signal();
        }
        return event.kind() == Event.Kind.HONOUR ? palette.gold() : palette.sea();
    }
}
