package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;

/// Words and numbers set one below the other, flush left.
final class Column {
    private final Style style;
    private final List<Mark> marks = new ArrayList<>();
    private double height;
    private double width;

    Column(Style style) {
        this.style = style;
    }

    /// @param gap above it in bases, unless it is the first
    Column add(TextBox text, double gap, Colour colour) {
        skip(gap);
        marks.addAll(text.at(0, height, TextBox.Align.LEFT, colour));
        height += text.height();
        width = Math.max(width, text.width());
        return this;
    }

    /// The number, tied to its figure.
    ///
    /// @param gap above it in bases, unless it is the first
    Column add(NumberBlock block, double gap) {
        skip(gap);
        return put(block, List.of(block.at(0, height, style)));
    }

    /// The number without its tie, for columns that are tied to the figure as a whole.
    Column addLoose(NumberBlock block) {
        return put(block, Mark.moved(block.marks(), 0, height));
    }

    private Column put(NumberBlock block, List<Mark> placed) {
        marks.addAll(placed);
        height += block.height();
        width = Math.max(width, block.width());
        return this;
    }

    private void skip(double gap) {
        height += marks.isEmpty() ? 0 : style.times(gap);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    List<Mark> at(double x, double y) {
        return Mark.moved(marks, x, y);
    }
}
