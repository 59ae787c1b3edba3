package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Event;

/// The events of one date with the date's words.
///
/// @param share where on the axis: 0 is its beginning, 1 its end
/// @param events at least one
record TimeFlag(double share, EventDate date, List<Event> events) {
    private static final double GAP = 0.3;
    private static final double DATE_GAP = 0.15;
    private static final double CLAIM_GAP = 0.6;

    TimeFlag {
        events = List.copyOf(events);
    }

    /// In order of time. Events without a month are left out.
    static List<TimeFlag> of(List<Event> events, TimeSpan span) {
        var flags = new ArrayList<TimeFlag>();
        var dates = events.stream()
                .filter(TimeFlag::isPlaced)
                .map(event -> dateOf(event))
                .distinct()
                .sorted(Comparator.comparingDouble(EventDate::position).thenComparingInt(EventDate::day))
                .toList();
        for (EventDate date : dates) {
            Predicate<Event> then = event -> dateOf(event).equals(date);
            flags.add(new TimeFlag(
                    span.share(date),
                    date,
                    events.stream().filter(TimeFlag::isPlaced).filter(then).toList()));
        }
        return flags;
    }

    /// True where the source states at least the month.
    static boolean isPlaced(Event event) {
        return event.date() != null && dateOf(event).hasMonth();
    }

    private static EventDate dateOf(Event event) {
        return EventDate.of(event.date() == null ? "0" : event.date());
    }

    /// Date and names, one block for each event: the first carries the date.
    List<Body> blocks(double width, boolean withYear, Content content, Style style) {
        var blocks = new ArrayList<Body>();
        for (Event event : events) {
            var entry = new EventEntry(event, event.id().equals(content.focus()));
            blocks.add(blocks.isEmpty() ? dated(entry, width, withYear, style) : entry.bare(width, style));
        }
        return blocks;
    }

    /// The date, the name below it, and the claim beside the date where there is room.
    private Body dated(EventEntry entry, double width, boolean withYear, Style style) {
        double small = style.size(Style.Role.SMALL);
        var words = TextBox.wrap(date.in(style.language(), withYear), Face.BOLD, small, width);
        var stack = new Stack().add(words, style.palette().sea());
        var chip = entry.chip(width, style);
        double right = words.width() + CLAIM_GAP * small;
        if (chip.isEmpty() || words.lines().size() > 1 || right + chip.get().width() > width) {
            return stack.add(entry.bare(width, style)).body();
        }
        var pill = chip.get();
        double height = Math.max(words.height(), pill.height());
        var marks = new ArrayList<Mark>(words.centredOn(
                0, height / 2, TextBox.Align.LEFT, style.palette().sea()));
        marks.addAll(Mark.moved(pill.marks(), right, (height - pill.height()) / 2));
        return new Stack()
                .add(new Body(right + pill.width(), height, marks, Set.of()))
                .gap(style.times(DATE_GAP))
                .add(entry.nameAlone(width, style))
                .body();
    }

    static double height(List<Body> blocks, Style style) {
        return blocks.stream().mapToDouble(Body::height).sum() + style.times(GAP) * (blocks.size() - 1);
    }

    static double gap(Style style) {
        return style.times(GAP);
    }
}
