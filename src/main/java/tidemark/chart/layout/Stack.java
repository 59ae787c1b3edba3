package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tidemark.picture.Colour;
import tidemark.picture.Mark;

/// Gathers blocks one below the other, flush left.
final class Stack {
    private final List<Mark> marks = new ArrayList<>();
    private final Set<KeyEntry> key = EnumSet.noneOf(KeyEntry.class);
    private double width;
    private double height;

    /// Room above the next block; none above the first.
    Stack gap(double pixels) {
        height += marks.isEmpty() ? 0 : pixels;
        return this;
    }

    Stack add(Body block) {
        marks.addAll(Mark.moved(block.marks(), 0, height));
        key.addAll(block.key());
        width = Math.max(width, block.width());
        height += block.height();
        return this;
    }

    Stack add(TextBox text, Colour colour) {
        return add(block(text, colour));
    }

    /// Text as a block of its own.
    static Body block(TextBox text, Colour colour) {
        return new Body(text.width(), text.height(), text.at(0, 0, TextBox.Align.LEFT, colour), Set.of());
    }

    double height() {
        return height;
    }

    Body body() {
        return new Body(width, height, marks, key);
    }
}
