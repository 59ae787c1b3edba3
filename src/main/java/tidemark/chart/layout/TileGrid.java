package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.report.Figure;

/// Tiles in as few rows as they stand well in, rows as even as can be, numbers of a row on one line.
record TileGrid(Content content, List<Figure> figures, double larger) {
    private static final int MOST_COLUMNS = 6;
    private static final double COLUMN_GAP = 1.5;
    private static final double ROW_GAP = 1.6;
    private static final double MOST_SPREAD = 1.6;

    TileGrid {
        figures = List.copyOf(figures);
    }

    /// @param height to fill by spreading the rows, within limits; 0 for none
    Body lay(double width, double height, Style style) {
        int columns = columns(width, style);
        var rows = rows(columns, width, style);
        double natural = rows.stream().mapToDouble(Body::height).sum();
        double gap = style.times(ROW_GAP);
        if (rows.size() > 1 && height > 0) {
            double spare = height - natural - gap * (rows.size() - 1);
            gap += Math.clamp(spare / (rows.size() - 1), 0, style.times(MOST_SPREAD));
        }
        var stack = new Stack();
        for (Body row : rows) {
            stack.gap(gap).add(row);
        }
        return stack.body();
    }

    /// As many as stand well beside each other, evened out over the rows that they need.
    int columns(double width, Style style) {
        int count = figures.size();
        for (int rows = Math.ceilDiv(count, MOST_COLUMNS); rows < count; rows++) {
            int columns = Math.ceilDiv(count, rows);
            double cell = cell(columns, width, style);
            if (figures.stream().allMatch(figure -> Tile.standsWell(figure, cell, larger, style))) {
                return columns;
            }
        }
        return 1;
    }

    private static double cell(int columns, double width, Style style) {
        return (width - (columns - 1) * style.times(COLUMN_GAP)) / columns;
    }

    private List<Body> rows(int columns, double width, Style style) {
        double cell = cell(columns, width, style);
        boolean accents = figures.stream().anyMatch(content::inFocus);
        var rows = new ArrayList<Body>();
        for (int from = 0; from < figures.size(); from += columns) {
            var tiles = figures.subList(from, Math.min(from + columns, figures.size())).stream()
                    .map(figure -> Tile.of(figure, content.inFocus(figure), cell, larger, style))
                    .toList();
            rows.add(row(tiles, cell, accents, style));
        }
        return rows;
    }

    private static Body row(List<Tile> tiles, double cell, boolean accents, Style style) {
        double names = tiles.stream().mapToDouble(t -> t.name().height()).max().orElse(0);
        var marks = new ArrayList<Mark>();
        double x = 0;
        double right = 0;
        boolean tooWide = false;
        double height = 0;
        for (Tile tile : tiles) {
            var body = tile.lay(names, accents, style);
            marks.addAll(Mark.moved(body.marks(), x, 0));
            tooWide |= body.width() > cell + 0.01;
            right = Math.max(right, x + body.width());
            height = Math.max(height, body.height());
            x += cell + style.times(COLUMN_GAP);
        }
        return new Body(tooWide ? Double.MAX_VALUE : right, height, marks, Set.of());
    }
}
