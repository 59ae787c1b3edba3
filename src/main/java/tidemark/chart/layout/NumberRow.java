package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.report.Figure;

/// Numbers side by side under a chart, in as many rows as the width needs.
record NumberRow(double width, double height, List<Mark> marks) {
    private static final double WIDEST_NAME = 13;
    private static final double GAP_ACROSS = 1.8;
    private static final double GAP_DOWN = 0.9;

    static NumberRow of(List<Figure> figures, Content content, Style.Role role, double width, Style style) {
        double column = Math.min(style.times(WIDEST_NAME), width);
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        double widest = 0;
        for (Figure figure : figures) {
            var block = NumberBlock.of(figure, content, role, column, style);
            if (x > 0 && x + block.width() > width) {
                y += rowHeight + style.times(GAP_DOWN);
                x = 0;
                rowHeight = 0;
            }
            marks.add(block.at(x, y, style));
            widest = Math.max(widest, x + block.width());
            rowHeight = Math.max(rowHeight, block.height());
            x += block.width() + style.times(GAP_ACROSS);
        }
        return new NumberRow(widest, y + rowHeight, marks);
    }
}
