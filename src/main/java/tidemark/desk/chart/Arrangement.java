package tidemark.desk.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Places cards of known heights in columns: each where it can stand highest, in their order. A wide card that would
/// leave
/// a large hole above it lets narrow ones go first; the cards above it reach down to it, so that no holes remain. So do
/// the last ones, if not far.
final class Arrangement {

    /// Between cards, both ways.
    static final double GAP = 16;

    private static final double TWO_COLUMNS = 700;
    private static final double THREE_COLUMNS = 1500;
    private static final double FOUR_COLUMNS = 2400;
    private static final double FAR = 240;
    private static final double LARGE_HOLE = 150;
    private static final int LOOK_AHEAD = 4;

    /// What is to be placed.
    ///
    /// @param span in columns
    record Item(int span, double height) {}

    /// Where it stands.
    record Place(double x, double y, double width, double height) {
        double bottom() {
            return y + height;
        }

        /// The same place for words of another size.
        Place scaled(double by) {
            return new Place(Math.round(x * by), Math.round(y * by), Math.floor(width * by), height * by);
        }

        private Place reaching(double bottom) {
            return new Place(x, y, width, bottom - y);
        }
    }

    private final double columnWidth;
    private final double[] bottoms;
    private final int[] last;
    private final Place[] places;

    private Arrangement(double width, int columns, int items) {
        places = new Place[items];
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
        var arrangement = new Arrangement(width, columns(width), items.size());
        var waiting = new ArrayList<Integer>();
        for (int i = 0; i < items.size(); i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            int next = waiting.remove(arrangement.next(waiting, items));
            arrangement.put(next, items.get(next));
        }
        arrangement.closeEnd();
        return List.of(arrangement.places);
    }

    /// Which of the waiting items comes next: the first, or a narrow one soon after it that fills a hole.
    private int next(List<Integer> waiting, List<Item> items) {
        int span = items.get(waiting.getFirst()).span();
        if (span > 1 && hole(highest(span), span) > LARGE_HOLE) {
            for (int i = 1; i < Math.min(waiting.size(), LOOK_AHEAD + 1); i++) {
                if (items.get(waiting.get(i)).span() == 1) {
                    return i;
                }
            }
        }
        return 0;
    }

    private double hole(int column, int span) {
        double least = Arrays.stream(bottoms, column, column + span).min().orElse(0);
        return top(column, span) - least;
    }

    private void put(int index, Item item) {
        int column = highest(item.span());
        double y = top(column, item.span());
        for (int c = column; c < column + item.span(); c++) {
            reach(c, y - GAP);
        }
        double width = item.span() * columnWidth + (item.span() - 1) * GAP;
        places[index] = new Place(column * (columnWidth + GAP), y, width, item.height());
        for (int c = column; c < column + item.span(); c++) {
            bottoms[c] = y + item.height() + GAP;
            last[c] = index;
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
        if (index >= 0 && places[index].width() <= columnWidth && places[index].bottom() < bottom) {
            places[index] = places[index].reaching(bottom);
        }
    }
}
