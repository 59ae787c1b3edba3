package tidemark.chart.layout;

import java.util.Arrays;
import java.util.List;
import tidemark.report.Scope;

/// Events by name, grouped by the level that gave or contains them, the widest first, in columns of like height.
final class HonourWallLayout implements FormLayout {
    private static final double MOST = 1.7;
    private static final LowestColumns COLUMNS = new LowestColumns(14, 11, 2.2);
    private static final double ITEM_GAP = 0.6;
    private static final double HEAD_GAP = 0.45;
    private static final double GROUP_GAP = 1.5;
    private static final double KINDS_GAP = 1.6;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box.width(), larger));
    }

    private static Body body(Content content, double width, Style style) {
        var wall = COLUMNS.lay(
                content.events().size(),
                width,
                style,
                column -> new ColumnFlow(
                        groups(content, column, style),
                        style.times(ITEM_GAP),
                        style.times(HEAD_GAP),
                        style.times(GROUP_GAP)));
        return new Stack()
                .add(wall)
                .gap(style.times(KINDS_GAP))
                .add(KindRow.of(content.events(), width, style))
                .body();
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
        return RankBadgesLayout.group(scope, entries, style);
    }
}
