package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;

/// So many ranks held at once: a medal for each, those of the part in gold. Where there is no such count, the ranks of
/// the
/// figures themselves as badges.
final class RankWallLayout implements FormLayout {
    private static final double MOST = 1.5;
    private static final int MOST_MEDALS = 200;
    private static final double WALL_GAP = 2;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var whole = whole(content);
        if (whole == null) {
            return new RankBadgesLayout().lay(content, box, style);
        }
        return Stretch.toFill(box, style, MOST, larger -> body(content, whole, box.width(), larger));
    }

    private static Body body(Content content, Figure whole, double width, Style style) {
        var parts = parts(content, whole);
        var stack = new Stack().add(wall(content, whole, parts.isEmpty() ? null : parts.getFirst(), width, style));
        for (Figure further : parts.stream().skip(1).toList()) {
            stack.gap(style.times(WALL_GAP)).add(wall(content, whole, further, width, style));
        }
        var others = content.figures().stream()
                .filter(figure -> figure != whole && !parts.contains(figure))
                .toList();
        if (!others.isEmpty()) {
            stack.gap(style.times(WALL_GAP)).add(new TileGrid(content, others, 0.8).lay(width, 0, style));
        }
        return stack.body();
    }

    private static Body wall(
            Content content, Figure whole, @org.jspecify.annotations.Nullable Figure part, double width, Style style) {
        return new MedalWall(whole, part, content.inFocus(whole), part != null && content.inFocus(part))
                .lay(width, style);
    }

    /// The count of which the others are parts; the first that can be drawn where none is.
    private static @org.jspecify.annotations.Nullable Figure whole(Content content) {
        var counts = content.figures().stream().filter(RankWallLayout::isCount).toList();
        return counts.stream()
                .filter(figure -> !parts(content, figure).isEmpty())
                .findFirst()
                .orElse(counts.isEmpty() ? null : counts.getFirst());
    }

    private static boolean isCount(Figure figure) {
        return figure.kind() != IndicatorKind.RANK
                && figure.unit().isCount()
                && figure.value() != null
                && figure.value().signum() > 0
                && figure.value().stripTrailingZeros().scale() <= 0
                && figure.value().intValue() <= MOST_MEDALS;
    }

    /// Parts that fit into their whole, the largest first.
    private static List<Figure> parts(Content content, Figure whole) {
        var parts = new ArrayList<Figure>();
        for (Figure figure : content.figures()) {
            if (whole.id().equals(figure.partOf()) && isCount(figure) && count(figure) <= count(whole)) {
                parts.add(figure);
            }
        }
        parts.sort(Comparator.comparingInt(RankWallLayout::count).reversed());
        return parts;
    }

    static int count(Figure figure) {
        return figure.value() == null ? 0 : figure.value().intValue();
    }
}
