package tidemark.desk.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Places cards of known heights in columns: each where it can stand highest, in their order. Where a wide card follows,
/// the cards above it reach down to it, so that no holes remain; so do the last ones, if not far.
final class Arrangement {

    /// Between cards, both ways.
    static final double GAP = 16;

    private static final double TWO_COLUMNS = 700;
    private static final double THREE_COLUMNS = 1500;
    private static final double FOUR_COLUMNS = 2400;
    private static final double FAR = 240;

    /// What is to be placed.
    ///
    /// @param span in columns
    record Item(int span, double height) {}

    /// Where it stands.
    record Place(double x, double y, double width, double height) {
        double bottom() {
            return y + height;
        }

        private Place reaching(double bottom) {
            return new Place(x, y, width, bottom - y);
        }
    }

    private final double columnWidth;
    private final double[] bottoms;
    private final int[] last;
    private final List<Place> places = new ArrayList<>();

    private Arrangement(double width, int columns) {
        columnWidth = columnWidth(width, columns);
        bottoms = new double[columns];
        last = new int[columns];
        Arrays.fill(last, -1);
    }

    static int columns(double width) {
        if (width < TWO_COLUMNS) {
            return 1;
        }
        return width < THREE_COLUMNS ? 2 : width < FOUR_COLUMNS ? 3 : 4;
    }

    private static double columnWidth(double width, int columns) {
        return Math.floor((width - GAP * (columns - 1)) / columns);
    }

    /// The width of a card that spans columns.
    static double width(double width, int span) {
        return span * columnWidth(width, columns(width)) + (span - 1) * GAP;
    }

    /// @return a place for each item, in the same order
    static List<Place> of(double width, List<Item> items) {
        var arrangement = new Arrangement(width, columns(width));
        items.forEach(arrangement::put);
        arrangement.closeEnd();
        return arrangement.places;
    }

    private void put(Item item) {
        int column = highest(item.span());
        double y = top(column, item.span());
        for (int c = column; c < column + item.span(); c++) {
            reach(c, y - GAP);
        }
        double width = item.span() * columnWidth + (item.span() - 1) * GAP;
        places.add(new Place(column * (columnWidth + GAP), y, width, item.height()));
        for (int c = column; c < column + item.span(); c++) {
            bottoms[c] = y + item.height() + GAP;
            last[c] = places.size() - 1;
        }
    }

    private int highest(int span) {
        int best = 0;
        for (int c = 1; c + span <= bottoms.length; c++) {
            if (top(c, span) < top(best, span)) {
                best = c;
            }
        }
        return best;
    }

    private double top(int column, int span) {
        return Arrays.stream(bottoms, column, column + span).max().orElse(0);
    }

    private void closeEnd() {
        double end = top(0, bottoms.length) - GAP;
        for (int c = 0; c < bottoms.length; c++) {
            if (end - bottoms[c] + GAP <= FAR) {
                reach(c, end);
            }
        }
    }

    /// Lets the last card of a column reach down, if it stands in that column alone.
    private void reach(int column, double bottom) {
        int index = last[column];
        if (index >= 0 && places.get(index).width() <= columnWidth && places.get(index).bottom() < bottom) {
            places.set(index, places.get(index).reaching(bottom));
        }
    }
}
