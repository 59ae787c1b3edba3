package tidemark.chart.layout;

import java.util.Arrays;
import java.util.List;
import tidemark.chart.Purpose;
import tidemark.report.Scope;

/// Events by name, grouped by the level that gave or contains them, the widest first, in columns of like height.
final class HonourWallLayout implements FormLayout {
    private static final double MOST = 1.4;
    private static final double LEAST_COLUMN = 14;
    private static final double LEAST_COLUMN_APART = 11;
    private static final double COLUMN_GAP = 2.2;
    private static final double ITEM_GAP = 0.6;
    private static final double HEAD_GAP = 0.45;
    private static final double GROUP_GAP = 1.5;
    private static final double KINDS_GAP = 1.6;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box.width(), larger));
    }

    private static Body body(Content content, double width, Style style) {
        double gap = style.times(COLUMN_GAP);
        int most = (int) Math.clamp(
                (width + gap) / (leastColumn(style) + gap),
                1,
                Math.max(1, content.events().size()));
        Body best = columns(content, most, width, style);
        for (int columns = most - 1; columns >= 1; columns--) {
            var tried = columns(content, columns, width, style);
            if (tried.height() <= best.height() || best.width() > width) {
                best = tried;
            }
        }
        return new Stack()
                .add(best)
                .gap(style.times(KINDS_GAP))
                .add(KindRow.of(content.events(), width, style))
                .body();
    }

    /// Pages and walls are read from further away: narrower columns of larger words serve them better.
    private static double leastColumn(Style style) {
        return style.times(style.purpose() == Purpose.READING ? LEAST_COLUMN : LEAST_COLUMN_APART);
    }

    private static Body columns(Content content, int columns, double width, Style style) {
        double gap = style.times(COLUMN_GAP);
        double column = (width - (columns - 1) * gap) / columns;
        return new ColumnFlow(
                        groups(content, column, style),
                        style.times(ITEM_GAP),
                        style.times(HEAD_GAP),
                        style.times(GROUP_GAP))
                .lay(columns, column, gap);
    }

    private static List<ColumnFlow.Group> groups(Content content, double width, Style style) {
        return Arrays.stream(Scope.values())
                .map(scope -> group(content, scope, width, style))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    private static ColumnFlow.Group group(Content content, Scope scope, double width, Style style) {
        var entries = content.events().stream()
                .filter(event -> event.scope() == scope)
                .map(event -> new EventEntry(event, event.id().equals(content.focus())).lay(width, style))
                .toList();
        return new ColumnFlow.Group(RankBadgesLayout.heading(scope, style), entries);
    }
}
