package tidemark.chart.layout;

import java.util.List;
import tidemark.report.Figure;

/// One headline figure as large as the room allows; what goes with it stands below in tiles.
final class CardLayout implements FormLayout {
    private static final List<Double> LARGER = List.of(1.9, 1.6, 1.35);
    private static final double MOST = 1.6;
    private static final double GAP = 1.5;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box.width(), larger));
    }

    private static Body body(Content content, double width, Style style) {
        var headline = headline(content);
        double larger = LARGER.stream()
                .filter(times -> Tile.standsWell(headline, width, times, style))
                .findFirst()
                .orElse(1.0);
        boolean lit = content.inFocus(headline);
        var tile = Tile.of(headline, lit, width, larger, style);
        var stack = new Stack().add(tile.lay(tile.name().height(), lit, style));
        var others =
                content.figures().stream().filter(figure -> figure != headline).toList();
        if (!others.isEmpty()) {
            stack.gap(style.times(GAP)).add(new TileGrid(content, others, 0.8).lay(width, 0, style));
        }
        return stack.body();
    }

    /// The figure in focus, else the first.
    private static Figure headline(Content content) {
        return content.figures().stream().filter(content::inFocus).findFirst().orElseGet(content.figures()::getFirst);
    }
}
