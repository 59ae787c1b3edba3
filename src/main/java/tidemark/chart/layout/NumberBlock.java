package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.wording.Wording;

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
        var palette = style.palette();
        double valueTop = name.height() + style.times(GAP);
        var marks = new ArrayList<Mark>(name.at(0, 0, TextBox.Align.LEFT, palette.calm()));
        var tint = Tint.of(content, figure, palette);
        if (figure.value() == null && !figure.isUnknown()) {
            var words = Wording.reading(figure, style.language()).text();
            var ranks = TextBox.wrap(words, Face.BOLD, style.size(Style.Role.NAME), Math.max(1, width));
            marks.addAll(ranks.at(0, valueTop, TextBox.Align.LEFT, palette.goldInk()));
            return new NumberBlock(figure, Math.max(name.width(), ranks.width()), valueTop + ranks.height(), marks);
        }
        var value = ReadingLine.of(figure, role, style);
        marks.addAll(value.at(0, valueTop, tint, palette));
        // While it is guessed, what stands beside it must not give way to a longer number.
        double longest = content.rail(figure)
                .map(end -> ReadingLine.of(figure.at(end), role, style).width())
                .orElse(0.0);
        double wide = Math.max(name.width(), Math.max(longest, value.width()));
        return new NumberBlock(figure, wide, valueTop + value.height(), marks);
    }

    /// The same as the heading of a row of marks, which is tied to the figure as a whole.
    NamedValue loose() {
        return new NamedValue(width, height, marks);
    }

    /// The block, tied to its figure.
    Mark at(double x, double y, Style style) {
        return Shown.figure(figure, style, Mark.moved(marks, x, y));
    }
}
