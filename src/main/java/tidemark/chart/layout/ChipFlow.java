package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;

/// Chips beside each other, in as many rows as the width needs.
final class ChipFlow {
    private static final double GAP = 0.42;

    private ChipFlow() {}

    static Body of(List<Chip> chips, double width, Style style) {
        double gap = GAP * style.size(Style.Role.SMALL);
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        double row = 0;
        double widest = 0;
        for (Chip chip : chips) {
            var pill = chip.lay(width, style);
            if (x > 0 && x + pill.width() > width) {
                y += row + gap;
                x = 0;
                row = 0;
            }
            marks.addAll(Mark.moved(pill.marks(), x, y));
            widest = Math.max(widest, x + pill.width());
            row = Math.max(row, pill.height());
            x += pill.width() + gap;
        }
        return new Body(widest, y + row, marks, Set.of());
    }
}
