package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;

/// Lines of text of one face and size, set and measured, not yet placed.
record TextBox(List<String> lines, Face face, double size) {
    /// Distance of baselines, in ems.
    static final double LEADING = 1.42;

    /// On which edge the lines are flush.
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    TextBox {
        lines = List.copyOf(lines);
    }

    /// One line, however long.
    static TextBox line(String text, Face face, double size) {
        return new TextBox(List.of(text), face, size);
    }

    /// As many lines as the width needs, evenly filled.
    static TextBox wrap(String text, Face face, double size, double width) {
        return new TextBox(new LineBreaker(face, size).breakEvenly(text, width), face, size);
    }

    double width() {
        return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
    }

    /// From the top of the first line's box to the bottom of the last one's.
    double height() {
        return (lines.size() - 1) * LEADING * size + face.ascent(size) + face.descent(size);
    }

    /// The baseline of the first line, below the top.
    double firstBaseline() {
        return face.ascent(size);
    }

    /// @param x the left edge, the middle or the right edge, as `align` says
    /// @param top of the first line's box
    List<Mark> at(double x, double top, Align align, Colour colour) {
        var marks = new ArrayList<Mark>();
        double baseline = top + firstBaseline();
        for (String line : lines) {
            if (!line.isEmpty()) {
                double width = face.width(line, size);
                double left = switch (align) {
                    case LEFT -> x;
                    case CENTRE -> x - width / 2;
                    case RIGHT -> x - width;
                };
                marks.add(new Mark.TextRun(left, baseline, line, face, size, colour));
            }
            baseline += LEADING * size;
        }
        return marks;
    }

    /// With the middle of the lines at `middle`.
    List<Mark> centredOn(double x, double middle, Align align, Colour colour) {
        return at(x, middle - height() / 2, align, colour);
    }
}
