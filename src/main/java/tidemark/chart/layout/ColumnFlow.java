package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Mark;
import tidemark.report.Text;

/// Headed groups of blocks set in columns of like height, as in a newspaper. Groups stay whole where that costs little;
/// where one is parted, the next column says that it goes on.
///
/// @param itemGap above an item that follows another
/// @param headGap below a heading
/// @param groupGap above a heading that follows an item
record ColumnFlow(List<Group> groups, double itemGap, double headGap, double groupGap) {
    private static final double WORTH = 1.2;
    private static final double EXACT = 0.5;

    /// @param continued heads what goes on in the next column
    record Group(Body heading, Body continued, List<Body> items) {
        Group {
            items = List.copyOf(items);
        }
    }

    ColumnFlow {
        groups = List.copyOf(groups);
    }

    /// A block and the group it belongs to.
    private record Entry(Group group, Body item, boolean begins) {
        Body heading() {
            return begins ? group.heading : group.continued;
        }
    }

    /// What heads a group that goes on: `全国（续）`.
    static Text continued(Text heading) {
        return new Text(heading.zh() + "（续）", heading.en() + ", continued");
    }

    /// @param columns at most so many
    Body lay(int columns, double columnWidth, double columnGap) {
        var entries = entries();
        var whole = balanced(entries, columns, true);
        var parted = balanced(entries, columns, false);
        var chosen = highest(whole) <= WORTH * highest(parted) ? whole : parted;
        var marks = new ArrayList<Mark>();
        double x = 0;
        double right = 0;
        boolean tooWide = false;
        for (List<Entry> column : chosen) {
            var body = set(column);
            marks.addAll(Mark.moved(body.marks(), x, 0));
            right = Math.max(right, x + body.width());
            tooWide |= body.width() > columnWidth + 0.01;
            x += columnWidth + columnGap;
        }
        return new Body(tooWide ? Double.MAX_VALUE : right, highest(chosen), marks, Set.of());
    }

    /// The lowest columns that hold everything.
    private List<List<Entry>> balanced(List<Entry> entries, int columns, boolean whole) {
        double high = height(entries);
        var best = filled(entries, high, whole);
        double low = high / columns / 2;
        while (high - low > EXACT) {
            double middle = (low + high) / 2;
            var tried = filled(entries, middle, whole);
            if (tried.size() <= columns) {
                best = tried;
                high = Math.min(middle, highest(tried));
            } else {
                low = middle;
            }
        }
        return best;
    }

    private List<Entry> entries() {
        return groups.stream()
                .flatMap(group ->
                        group.items.stream().map(item -> new Entry(group, item, item == group.items.getFirst())))
                .toList();
    }

    /// Columns filled one after the other, none higher than `limit` unless a single block is.
    private List<List<Entry>> filled(List<Entry> entries, double limit, boolean whole) {
        var columns = new ArrayList<List<Entry>>();
        var column = new ArrayList<Entry>();
        double height = 0;
        Entry above = null;
        for (Entry entry : entries) {
            boolean begins = above == null || above.group != entry.group;
            double needed = added(above, entry) + (whole && begins ? rest(entry.group) : 0);
            boolean mayPart = above != null && (!whole || begins);
            if (mayPart && height + needed > limit + 0.01) {
                columns.add(column);
                column = new ArrayList<>();
                height = 0;
                above = null;
            }
            height += added(above, entry);
            column.add(entry);
            above = entry;
        }
        columns.add(column);
        return columns;
    }

    /// The height of a group below its first item.
    private double rest(Group group) {
        return group.items.stream()
                .skip(1)
                .mapToDouble(item -> itemGap + item.height())
                .sum();
    }

    /// What an entry adds to the height of a column.
    private double added(@Nullable Entry above, Entry entry) {
        double item = entry.item.height();
        if (above != null && above.group == entry.group) {
            return itemGap + item;
        }
        return (above == null ? 0 : groupGap) + entry.heading().height() + headGap + item;
    }

    private double highest(List<List<Entry>> columns) {
        return columns.stream().mapToDouble(column -> height(column)).max().orElse(0);
    }

    private double height(List<Entry> column) {
        double height = 0;
        Entry above = null;
        for (Entry entry : column) {
            height += added(above, entry);
            above = entry;
        }
        return height;
    }

    private Body set(List<Entry> column) {
        var stack = new Stack();
        Group above = null;
        for (Entry entry : column) {
            if (above == entry.group) {
                stack.gap(itemGap).add(entry.item);
            } else {
                stack.gap(groupGap).add(entry.heading()).gap(headGap).add(entry.item);
            }
            above = entry.group;
        }
        return stack.body();
    }
}
