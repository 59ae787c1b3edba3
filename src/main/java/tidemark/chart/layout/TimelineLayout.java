package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import tidemark.picture.font.Face;
import tidemark.report.Event;
import tidemark.report.Text;

/// Dated events on a true time axis. Those of which only the year is stated, or not even that, stand apart: they have
/// no
/// place on it (R9).
final class TimelineLayout implements FormLayout {
    private static final double MOST = 1.45;
    private static final int MOST_LANES = 4;
    private static final double APART_GAP = 1.7;
    private static final double APART_COLUMN = 14;
    private static final double COLUMN_GAP = 2;
    private static final int LEAST_IN_COLUMN = 3;
    private static final double KINDS_GAP = 1.4;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box, larger));
    }

    private static Body body(Content content, Box box, Style style) {
        var below = below(content, box.width(), style);
        var placed = content.events().stream().filter(TimeFlag::isPlaced).toList();
        if (placed.isEmpty()) {
            return below;
        }
        double gap = style.times(APART_GAP);
        return new Stack()
                .add(axis(content, placed, box.width(), box.height() - below.height() - gap, style))
                .gap(gap)
                .add(below)
                .body();
    }

    /// From left to right where it is wide enough, else, or where too many would fly above each other, from top to
    /// bottom.
    private static Body axis(Content content, List<Event> placed, double width, double height, Style style) {
        var span = TimeSpan.of(placed.stream()
                .flatMap(event -> java.util.stream.Stream.ofNullable(event.date()))
                .map(EventDate::of)
                .toList());
        var flags = TimeFlag.of(placed, span);
        var across = new AcrossTimeline(content, span, flags);
        if (width >= style.times(AcrossTimeline.LEAST_WIDTH) && across.lanes(width, style) <= MOST_LANES) {
            var body = across.lay(width, style);
            if (height <= 0 || body.height() <= height) {
                return body;
            }
        }
        return new DownTimeline(content, span, flags).lay(width, height, style);
    }

    /// What has no place on the axis, and what the icons mean.
    private static Body below(Content content, double width, Style style) {
        var groups = apart(content, width, style);
        var stack = new Stack();
        if (!groups.isEmpty()) {
            double gap = style.times(COLUMN_GAP);
            int columns = columns(groups, width, style);
            stack.add(new ColumnFlow(
                            apart(content, (width - (columns - 1) * gap) / columns, style),
                            style.times(0.5),
                            style.times(0.4),
                            style.times(1.2))
                    .lay(columns, (width - (columns - 1) * gap) / columns, gap));
        }
        return stack.gap(style.times(KINDS_GAP))
                .add(KindRow.of(content.events(), width, style))
                .body();
    }

    private static int columns(List<ColumnFlow.Group> groups, double width, Style style) {
        double gap = style.times(COLUMN_GAP);
        int items = groups.stream().mapToInt(group -> group.items().size()).sum();
        int useful = Math.max(groups.size(), Math.ceilDiv(items, LEAST_IN_COLUMN));
        return (int) Math.clamp((width + gap) / (style.times(APART_COLUMN) + gap), 1, useful);
    }

    private static List<ColumnFlow.Group> apart(Content content, double width, Style style) {
        var groups = new ArrayList<ColumnFlow.Group>();
        for (int year : years(content)) {
            var heading = new Text(year + "年内（月份未注明）", "During " + year + ", month not stated");
            var continued = ColumnFlow.continued(new Text(year + "年内", "During " + year));
            groups.add(group(content, heading, continued, event -> isOfYear(event, year), width, style));
        }
        if (content.events().stream().anyMatch(event -> event.date() == null)) {
            var heading = new Text("日期未注明", "Date not stated");
            var continued = ColumnFlow.continued(heading);
            groups.add(group(content, heading, continued, event -> event.date() == null, width, style));
        }
        return groups;
    }

    private static TreeSet<Integer> years(Content content) {
        var years = new TreeSet<Integer>();
        for (Event event : content.events()) {
            if (event.date() != null && !TimeFlag.isPlaced(event)) {
                years.add(EventDate.of(event.date()).year());
            }
        }
        return years;
    }

    private static boolean isOfYear(Event event, int year) {
        return event.date() != null
                && !TimeFlag.isPlaced(event)
                && EventDate.of(event.date()).year() == year;
    }

    private static ColumnFlow.Group group(
            Content content, Text heading, Text continued, Predicate<Event> member, double width, Style style) {
        double size = style.size(Style.Role.SMALL);
        var words = TextBox.wrap(style.say(heading), Face.BOLD, size, width);
        var again = TextBox.wrap(style.say(continued), Face.REGULAR, size, width);
        var items = content.events().stream()
                .filter(member)
                .map(event -> new EventEntry(event, event.id().equals(content.focus())).lay(width, style))
                .toList();
        return new ColumnFlow.Group(
                Stack.block(words, style.palette().calm()),
                Stack.block(again, style.palette().calm()),
                items);
    }
}
