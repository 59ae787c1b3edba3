package tidemark.chart.layout;

/// Figures of different kinds, each by itself, in a calm grid: nothing here invites to compare one with another.
final class TilesLayout implements FormLayout {
    private static final double MOST = 1.5;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var grid = new TileGrid(content, content.figures(), 1);
        return Stretch.toFill(box, style, MOST, larger -> grid.lay(box.width(), box.height(), larger));
    }
}
