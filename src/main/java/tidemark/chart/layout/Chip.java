package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.chart.Palette;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// A few words in a pill beside a figure. What they mean shows in the colour, in the outline and in the words
/// themselves.
record Chip(Meaning meaning, Sign sign, String text) {
    private static final double PADDING = 0.68;
    private static final double LINE = 1.62;
    private static final double SIGN = 0.72;
    private static final double SIGN_GAP = 0.32;

    enum Meaning {
        RANK,
        GROWTH,
        STATUS,
        DERIVED,
        CONVERSION
    }

    /// What is drawn before the words.
    enum Sign {
        NONE,
        UP,
        DOWN,
        HATCHING
    }

    Chip(Meaning meaning, String text) {
        this(meaning, Sign.NONE, text);
    }

    /// The pill, with its words in as many lines as the width needs.
    Body lay(double width, Style style) {
        double size = style.size(Style.Role.SMALL);
        double signRoom = sign == Sign.NONE ? 0 : (SIGN + SIGN_GAP) * size;
        double room = Math.max(size, width - 2 * PADDING * size - signRoom);
        var words = TextBox.line(text, Face.REGULAR, size);
        if (words.width() > room) {
            words = TextBox.wrap(text, Face.REGULAR, size, room);
        }
        double line = LINE * size;
        double height =
                words.height() - words.face().ascent(size) - words.face().descent(size) + line;
        double wide = words.width() + 2 * PADDING * size + signRoom;
        var marks = new ArrayList<Mark>();
        marks.add(pill(wide, height, line / 2, style));
        marks.addAll(sign(PADDING * size, height / 2, SIGN * size, style));
        marks.addAll(words.centredOn(PADDING * size + signRoom, height / 2, TextBox.Align.LEFT, ink(style.palette())));
        return new Body(wide, height, marks, Set.of());
    }

    private Mark pill(double width, double height, double radius, Style style) {
        var palette = style.palette();
        double line = Math.max(1, style.times(0.07));
        double half = line / 2;
        var stroke = switch (meaning) {
            case RANK, GROWTH -> null;
            case STATUS -> Stroke.solid(palette.seaMid(), line);
            case CONVERSION -> Stroke.solid(palette.hairline(), line);
            case DERIVED -> new Stroke(palette.seaMid(), line, List.of(style.times(0.3), style.times(0.2)));
        };
        if (stroke == null) {
            return new Mark.Rectangle(0, 0, width, height, radius, fill(palette), null);
        }
        return new Mark.Rectangle(half, half, width - line, height - line, radius - half, null, stroke);
    }

    private Colour fill(Palette palette) {
        return switch (meaning) {
            case RANK -> palette.goldPale();
            case GROWTH -> palette.seaPale();
            case STATUS, DERIVED, CONVERSION -> palette.ground();
        };
    }

    private Colour ink(Palette palette) {
        return switch (meaning) {
            case RANK -> palette.goldInk();
            case GROWTH -> palette.ink();
            case STATUS, DERIVED, CONVERSION -> palette.calm();
        };
    }

    private List<Mark> sign(double x, double middle, double size, Style style) {
        var palette = style.palette();
        return switch (sign) {
            case NONE -> List.of();
            case UP -> List.of(triangle(x, middle, size, -1, palette.sea()));
            case DOWN -> List.of(triangle(x, middle, size, 1, palette.sea()));
            case HATCHING ->
                Hatching.square(x, middle - size / 2, size, Stroke.solid(palette.seaMid(), Math.max(1, size * 0.13)));
        };
    }

    /// @param way -1 points up, 1 down
    private static Mark triangle(double x, double middle, double size, int way, Colour colour) {
        double tip = middle + way * size * 0.42;
        double foot = middle - way * size * 0.42;
        return new Mark.Path(
                List.of(
                        new Segment.MoveTo(x, foot),
                        new Segment.LineTo(x + size, foot),
                        new Segment.LineTo(x + size / 2, tip),
                        new Segment.Close()),
                colour,
                null);
    }
}
