package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.report.Figure;

/// A chart and the numbers that belong to it yet share no axis with it: to its right behind a thin line where there is
/// room, below it otherwise.
///
/// @param chart lays the chart into the room that the numbers leave
record WithNumbers(List<Figure> apart, Function<Box, Body> chart) {
    private static final double WIDE = 44;
    private static final double COLUMN = 13;
    private static final double GAP = 1.6;
    private static final double GAP_BELOW = 1.3;
    private static final int MOST_BESIDE = 2;

    Body lay(Content content, Box box, Style style) {
        if (apart.isEmpty()) {
            return chart.apply(box);
        }
        boolean beside = apart.size() <= MOST_BESIDE && box.width() >= style.times(WIDE);
        return beside ? beside(content, box, style) : below(content, box, style);
    }

    private Body beside(Content content, Box box, Style style) {
        double column = style.times(COLUMN);
        var blocks = apart.stream()
                .map(figure -> NumberBlock.of(figure, content, Style.Role.BIG, column, style))
                .toList();
        double widest = blocks.stream().mapToDouble(NumberBlock::width).max().orElse(0);
        double gap = style.times(GAP);
        double room = box.width() - widest - 2 * gap;
        var body = chart.apply(new Box(room, box.height()));
        double tall = blocks.stream().mapToDouble(NumberBlock::height).sum() + gap * (blocks.size() - 1);
        double height = Math.max(body.height(), tall);
        var marks = new ArrayList<Mark>(Mark.moved(body.marks(), 0, (height - body.height()) / 2));
        double rule = Math.max(room, body.width()) + gap;
        marks.add(Mark.Path.line(
                rule, 0, rule, height, Stroke.solid(style.palette().hairline(), Math.max(1, style.times(0.07)))));
        double y = (height - tall) / 2;
        for (NumberBlock block : blocks) {
            marks.add(block.at(rule + gap, y, style));
            y += block.height() + gap;
        }
        return new Body(rule + gap + widest, height, marks, body.key());
    }

    /// With the numbers below, however wide the box is.
    Body below(Content content, Box box, Style style) {
        if (apart.isEmpty()) {
            return chart.apply(box);
        }
        var row = NumberRow.of(apart, content, Style.Role.BIG, box.width(), style);
        double gap = style.times(GAP_BELOW);
        double taken = row.height() + gap;
        var body = chart.apply(new Box(box.width(), box.height() == 0 ? 0 : Math.max(1, box.height() - taken)));
        var marks = new ArrayList<Mark>(body.marks());
        marks.addAll(Mark.moved(row.marks(), 0, body.height() + gap));
        return new Body(Math.max(body.width(), row.width()), body.height() + taken, marks, body.key());
    }
}
