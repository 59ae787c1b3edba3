package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;

/// Lines of text of one face and size, set and measured, not yet placed: of a chart, or of a page that charts stand on.
public record TextBox(List<String> lines, Face face, double size) {
    /// Distance of baselines, in ems.
    public static final double LEADING = 1.42;

    /// On which edge the lines are flush.
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    public TextBox {
        lines = List.copyOf(lines);
    }

    /// One line, however long.
    public static TextBox line(String text, Face face, double size) {
        return new TextBox(List.of(text), face, size);
    }

    /// As many lines as the width needs, evenly filled.
    public static TextBox wrap(String text, Face face, double size, double width) {
        return new TextBox(new LineBreaker(face, size).breakEvenly(text, width), face, size);
    }

    /// The same, one line filled after the other, as running words are set.
    public static TextBox filled(String text, Face face, double size, double width) {
        return new TextBox(new LineBreaker(face, size).breakLines(text, width), face, size);
    }

    public double width() {
        return lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
    }

    /// From the top of the first line's box to the bottom of the last one's.
    public double height() {
        return (lines.size() - 1) * LEADING * size + face.ascent(size) + face.descent(size);
    }

    /// The baseline of the first line, below the top.
    public double firstBaseline() {
        return face.ascent(size);
    }

    /// @param x the left edge, the middle or the right edge, as `align` says
    /// @param top of the first line's box
    public List<Mark> at(double x, double top, Align align, Colour colour) {
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
    public List<Mark> centredOn(double x, double middle, Align align, Colour colour) {
        return at(x, middle - height() / 2, align, colour);
    }
}
