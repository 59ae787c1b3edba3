package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.layout.TextBox;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.font.Face;

/// Words set one below the other, flush left, all lengths in multiples of a base.
final class Lines {
    private final double base;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();
    private double widest;
    private double height;

    /// @param base in pixels; no words of a slide are smaller
    /// @param width that the words may take in pixels
    Lines(double base, double width) {
        this.base = base;
        this.width = width;
    }

    /// @param size of the words in bases
    Lines add(String words, Face face, double size, Colour colour) {
        return add(words, face, size, colour, 0);
    }

    /// @param indent from the left edge in pixels
    Lines add(String words, Face face, double size, Colour colour, double indent) {
        return add(Part.Words.Kind.TEXT, words, face, size, colour, indent);
    }

    /// The title of a slide.
    Lines title(String words, Face face, double size, Colour colour) {
        return add(Part.Words.Kind.TITLE, words, face, size, colour, 0);
    }

    private Lines add(Part.Words.Kind kind, String words, Face face, double size, Colour colour, double indent) {
        if (!words.isEmpty()) {
            var text = TextBox.wrap(words, face, size * base, width - indent);
            var room = new Bounds(indent, height, width - indent, text.height());
            marks.add(new Mark.Group(
                    null, new Part.Words(kind, words, room), text.at(indent, height, TextBox.Align.LEFT, colour)));
            widest = Math.max(widest, indent + text.width());
            height += text.height();
        }
        return this;
    }

    /// Words to the left of the line that follows, on its baseline.
    ///
    /// @param following size of that line in bases
    Lines mark(String words, Face face, double size, Colour colour, double following) {
        double baseline = height + face.ascent(following * base);
        marks.add(new Mark.TextRun(0, baseline, words, face, size * base, colour));
        return this;
    }

    /// @param gap in bases; none above the first line
    Lines gap(double gap) {
        height += marks.isEmpty() ? 0 : gap * base;
        return this;
    }

    boolean fits(double room) {
        return height <= room + 0.01 && widest <= width + 0.01;
    }

    double widest() {
        return widest;
    }

    double height() {
        return height;
    }

    List<Mark> at(double x, double y) {
        return Mark.moved(marks, x, y);
    }
}
