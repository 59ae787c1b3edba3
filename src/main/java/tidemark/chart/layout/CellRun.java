package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.Qualifier;

/// Cells one after the other, one for each of what is counted, in groups that the eye can count. The last one carries
/// the qualifier (it is only dashed where the count is just below), and is a part of a cell where a part is counted.
///
/// @param count how many; not below 0
/// @param group how many stand close together
/// @param perLine how many on a line, a multiple of `group`
/// @param cell side of a cell in pixels
record CellRun(Look look, double count, int group, int perLine, double cell, Tint tint, double line) {
    private static final double PITCH = 1.2;
    private static final double GROUP_GAP = 0.5;
    private static final double ALMOST = 1e-9;

    /// The width of so many cells on one line.
    static double width(int cells, int group, double cell) {
        return cells == 0 ? 0 : left(cells - 1, group, cell) + cell;
    }

    private static double left(int index, int group, double cell) {
        return cell * (index * PITCH + index / group * GROUP_GAP);
    }

    int cells() {
        return (int) Math.ceil(count - ALMOST);
    }

    double width() {
        int cells = cells();
        double full = width(Math.min(cells, perLine), group, cell);
        double last = cells == 0 ? 0 : left((cells - 1) % perLine, group, cell) + cell;
        return Math.max(full, last + lastBar().reach());
    }

    double height() {
        int lines = Math.max(1, (cells() + perLine - 1) / perLine);
        return cell * (1 + (lines - 1) * PITCH);
    }

    List<Mark> at(double x, double y) {
        var marks = new ArrayList<Mark>();
        int cells = cells();
        for (int i = 0; i < cells; i++) {
            double left = x + left(i % perLine, group, cell);
            double top = y + i / perLine * cell * PITCH;
            if (i < cells - 1) {
                marks.addAll(new QualifiedBar(look.unqualified(), cell, cell, tint, line).at(left, top));
            } else if (look.qualifier() == Qualifier.LESS_THAN) {
                marks.add(Surface.dashed(new Bounds(left, top, lastBar().length(), cell), tint, line));
            } else {
                marks.addAll(lastBar().at(left, top));
            }
        }
        return marks;
    }

    private QualifiedBar lastBar() {
        int cells = cells();
        double part = cells == 0 ? 0 : count - (cells - 1);
        return new QualifiedBar(look, part > 1 - ALMOST ? cell : part * cell, cell, tint, line);
    }
}
