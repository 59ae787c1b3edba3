package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// A figure as a number under its name, for what stands beside a chart and shares no axis with it.
///
/// @param marks from 0, 0, not yet tied to the figure
record NumberBlock(Figure figure, double width, double height, List<Mark> marks) {
    private static final double GAP = 0.1;

    NumberBlock {
        marks = List.copyOf(marks);
    }

    /// @param role of the digits
    /// @param width at which the name is broken; a longer number makes the block wider
    static NumberBlock of(Figure figure, Content content, Style.Role role, double width, Style style) {
        var name =
                TextBox.wrap(style.say(figure.name()), Face.REGULAR, style.size(Style.Role.NAME), Math.max(1, width));
        var value = ReadingLine.of(figure, role, style);
        var palette = style.palette();
        double valueTop = name.height() + style.times(GAP);
        var marks = new ArrayList<Mark>(name.at(0, 0, TextBox.Align.LEFT, palette.calm()));
        marks.addAll(value.at(0, valueTop, Tint.of(content, figure, palette).number(), palette.calm()));
        return new NumberBlock(
                figure, Math.max(name.width(), value.width()), valueTop + value.height(), List.copyOf(marks));
    }

    /// The block, tied to its figure.
    Mark at(double x, double y, Style style) {
        return Shown.figure(figure, style, Mark.moved(marks, x, y));
    }
}
