package tidemark.chart.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// One bar with its name and its value, set and measured, not yet placed.
///
/// @param units the bar's length in the units of the first panel's scale, negative to the left of zero
/// @param rail how far the axis of a guessed figure goes, in the same units; 0 where nothing is guessed
/// @param valueWidth of the value, or of the longest that can be guessed
record BarRow(Figure figure, double units, double rail, TextBox name, ReadingLine value, double valueWidth, Tint tint) {

    static BarRow of(Figure figure, long factor, double nameWidth, Content content, Style style) {
        var name = TextBox.wrap(style.say(figure.label()), Face.REGULAR, style.size(Style.Role.NAME), nameWidth);
        var value = ReadingLine.of(figure, Style.Role.VALUE, style);
        var rail = content.rail(figure);
        double longest = rail.map(end ->
                        ReadingLine.of(figure.at(end), Style.Role.VALUE, style).width())
                .orElse(0.0);
        return new BarRow(
                figure,
                ScalePanel.value(figure) * factor,
                rail.map(BigDecimal::doubleValue).orElse(0.0),
                name,
                value,
                Math.max(longest, value.width()),
                Tint.of(content, figure, style.palette()));
    }

    /// How many units the row must have room for.
    double span() {
        return Math.max(rail, Math.abs(units));
    }

    QualifiedBar bar(double scale, double thickness, Style style) {
        return QualifiedBar.of(figure, units * scale, thickness, tint, style);
    }

    /// @param middle y of the bar's middle
    /// @param gap between the bar's end and the value
    List<Mark> barWithValue(double zero, double middle, QualifiedBar bar, double gap, Style style) {
        var marks = new ArrayList<Mark>();
        marks.add(bar.from(zero, middle - bar.thickness() / 2));
        double end = zero + bar.length();
        double left = units < 0 ? end - bar.reach() - gap - valueWidth : end + bar.reach() + gap;
        marks.addAll(value.centredOn(left, middle, tint, style.palette()));
        return marks;
    }
}
