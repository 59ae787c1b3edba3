package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// A figure's name and its value after it, on one line where there is room; the heading of a row of marks.
///
/// @param marks from 0, 0, not yet tied to the figure
record NamedValue(double width, double height, List<Mark> marks) {
    private static final double GAP = 0.7;

    NamedValue {
        marks = List.copyOf(marks);
    }

    static NamedValue of(Figure figure, Content content, double width, Style style) {
        var name =
                TextBox.wrap(style.say(figure.label()), Face.REGULAR, style.size(Style.Role.NAME), Math.max(1, width));
        var value = ReadingLine.of(figure, Style.Role.VALUE, style);
        var calm = style.palette().calm();
        var tint = Tint.of(content, figure, style.palette());
        double x = name.width() + style.times(GAP);
        boolean oneLine = name.lines().size() == 1 && x + value.width() <= width;
        double height = oneLine ? Math.max(name.height(), value.height()) : name.height() + value.height();
        var marks = new ArrayList<Mark>();
        if (oneLine) {
            marks.addAll(name.centredOn(0, height / 2, TextBox.Align.LEFT, calm));
            marks.addAll(value.centredOn(x, height / 2, tint, style.palette()));
        } else {
            marks.addAll(name.at(0, 0, TextBox.Align.LEFT, calm));
            marks.addAll(value.at(0, name.height(), tint, style.palette()));
        }
        double needed = oneLine ? x + value.width() : Math.max(name.width(), value.width());
        return new NamedValue(needed, height, marks);
    }
}
