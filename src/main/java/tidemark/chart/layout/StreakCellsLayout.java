package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Purpose;

/// A row a streak: one cell for each stated year or time, joined, a long one in several lines. No year is named, as no
/// source states the first (R9).
final class StreakCellsLayout implements FormLayout {
    private static final double MOST = 1.45;
    private static final double LABEL_SHARE = 0.44;
    private static final double LABEL_MOST = 18;
    private static final double BESIDE_LEAST = 26;
    private static final double ROW_GAP = 1.3;
    private static final double MOST_PITCH = 3.4;
    private static final int GROUP = 10;

    @Override
    public Body lay(Content content, Box box, Style style) {
        return Stretch.toFill(box, style, MOST, larger -> body(content, box.width(), larger));
    }

    private static Body body(Content content, double width, Style style) {
        var rows = rows(content, style);
        int longest = rows.stream().mapToInt(StreakRow::cells).max().orElse(0);
        double ends =
                rows.stream().mapToDouble(row -> row.end(style).width()).max().orElse(0) + style.times(0.7);
        boolean beside = width >= style.times(BESIDE_LEAST);
        double most = Math.min(style.times(LABEL_MOST), LABEL_SHARE * width);
        double labels = beside
                ? rows.stream()
                        .mapToDouble(row -> row.label(most, style).width())
                        .max()
                        .orElse(0)
                : width;
        double left = beside ? labels + style.times(1.2) : 0;
        double room = width - left - ends - 2 * style.times(StreakRow.RADIUS);
        int perLine = perLine(longest, room / style.times(StreakRow.LEAST_PITCH));
        double pitch = perLine < 2 ? 0 : Math.min(style.times(mostPitch(style)), room / (perLine - 1));
        var stack = new Stack();
        for (StreakRow row : rows) {
            stack.gap(style.times(ROW_GAP)).add(row.lay(labels, left, pitch, perLine, style));
        }
        return stack.body();
    }

    /// All on one line where there is room; else in even lines, of tens where those fit.
    ///
    /// @param steps how many cells a line can hold besides the first
    private static int perLine(int longest, double steps) {
        int most = Math.max(1, 1 + (int) Math.floor(steps + 1e-9));
        if (longest <= most) {
            return Math.max(1, longest);
        }
        int even = Math.ceilDiv(longest, Math.ceilDiv(longest, most));
        int tens = Math.ceilDiv(even, GROUP) * GROUP;
        return tens <= most ? tens : even;
    }

    private static double mostPitch(Style style) {
        return style.purpose() == Purpose.READING ? MOST_PITCH : 1.2 * MOST_PITCH;
    }

    private static List<StreakRow> rows(Content content, Style style) {
        var rows = new ArrayList<StreakRow>();
        for (var figure : content.figures()) {
            rows.addAll(StreakRow.of(figure, content.inFocus(figure), style.language()));
        }
        return rows;
    }
}
