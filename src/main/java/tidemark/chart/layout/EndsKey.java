package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.rule.TwoEnds;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Report;

/// What tells the ends of a dumbbell apart, each with its point, for all rows at once: in one line, or in two where
/// the width asks for it.
///
/// @param height with the room below
record EndsKey(double height, List<Mark> marks) {
    private static final double LINE = 1.5;
    private static final double POINT = 0.4;
    private static final double INDENT = 1.1;
    private static final double GAP = 1.2;

    EndsKey {
        marks = List.copyOf(marks);
    }

    /// The place of the first ends among the looks of series. The later one, or that of the first area, has the strong
    /// colour.
    static int firstPlace(TwoEnds ends) {
        return ends.respect() == TwoEnds.Respect.PERIOD ? 1 : 0;
    }

    static int secondPlace(TwoEnds ends) {
        return ends.respect() == TwoEnds.Respect.AREA ? 1 : 0;
    }

    static EndsKey of(TwoEnds ends, Report report, double width, Style style) {
        var firsts = ends.rows().stream().map(TwoEnds.Row::first).toList();
        var seconds = ends.rows().stream().map(TwoEnds.Row::second).toList();
        var first = words(ends, firsts, report, style);
        var second = words(ends, seconds, report, style);
        double line = LINE * style.size(Style.Role.SMALL);
        double beside = style.times(INDENT + GAP) + first.width();
        boolean below = beside + style.times(INDENT) + second.width() > width;
        var marks = new ArrayList<Mark>(entry(firstPlace(ends), firsts, first, 0, line / 2, style));
        double x = below ? 0 : beside;
        marks.addAll(entry(secondPlace(ends), seconds, second, x, (below ? 1.5 : 0.5) * line, style));
        return new EndsKey((below ? 2 : 1) * line + style.times(GAP / 2), marks);
    }

    private static TextBox words(TwoEnds ends, List<Figure> side, Report report, Style style) {
        return TextBox.line(
                ends.caption(side.getFirst(), report, style.language()), Face.REGULAR, style.size(Style.Role.SMALL));
    }

    /// Its point is hollow only where every such end is derived.
    private static List<Mark> entry(int place, List<Figure> side, TextBox words, double x, double middle, Style style) {
        boolean derived = side.stream().allMatch(Figure::isDerived);
        var look = PointLook.of(place, false, style);
        var marks = new ArrayList<>(look.at(x + style.times(POINT), middle, derived ? Look.DERIVED : Look.PLAIN));
        marks.addAll(words.centredOn(
                x + style.times(INDENT),
                middle,
                TextBox.Align.LEFT,
                style.palette().calm()));
        return marks;
    }
}
