package tidemark.chart.layout;

import java.util.function.DoubleFunction;
import tidemark.chart.Purpose;

/// Headed groups in as few columns as are no higher than more of them.
///
/// @param least width of a column while reading, in bases
/// @param leastApart width of a column on pages and walls: these are read from further away, so that narrower columns
/// of larger words serve them better
/// @param gap between columns, in bases
record LowestColumns(double least, double leastApart, double gap) {

    /// @param items in all groups
    /// @param width of all columns in pixels
    /// @param flow the groups, set for columns of a width in pixels
    Body lay(int items, double width, Style style, DoubleFunction<ColumnFlow> flow) {
        double apart = style.times(gap);
        double column = style.times(style.purpose() == Purpose.READING ? least : leastApart);
        int most = (int) Math.clamp((width + apart) / (column + apart), 1, Math.max(1, items));
        Body best = columns(most, width, apart, flow);
        for (int columns = most - 1; columns >= 1; columns--) {
            var tried = columns(columns, width, apart, flow);
            boolean lower = tried.height() <= best.height();
            if (!lower && best.width() <= width) {
                break;
            }
            best = tried;
        }
        return best;
    }

    private static Body columns(int columns, double width, double gap, DoubleFunction<ColumnFlow> flow) {
        double column = (width - (columns - 1) * gap) / columns;
        return flow.apply(column).lay(columns, column, gap);
    }
}
