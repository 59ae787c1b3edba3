package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Set;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.wording.Reading;

/// A reading set with its number large: lead and tail on the same baseline where the width allows, else above and
/// below.
///
/// @param size of the number's em in pixels
/// @param small of the words' em in pixels
record BigNumber(Reading reading, double size, double small) {
    private static final double GAP = 0.26;

    /// True where the whole reading stands in one line of this width.
    boolean inOneLine(double width) {
        return lineWidth() <= width;
    }

    double lineWidth() {
        return leadWidth() + numberWidth() + tailWidth();
    }

    Body lay(double width, Colour ink, Colour calm) {
        if (inOneLine(width)) {
            return line(reading, ink, calm);
        }
        var stack = new Stack();
        var lead = reading.lead().strip();
        if (!lead.isEmpty()) {
            stack.add(TextBox.wrap(lead, Face.REGULAR, small, width), calm);
        }
        if (numberWidth() + tailWidth() <= width) {
            return stack.add(line(new Reading("", reading.number(), reading.tail()), ink, calm))
                    .body();
        }
        stack.add(line(new Reading("", reading.number(), ""), ink, calm));
        var tail = reading.tail().strip();
        return tail.isEmpty()
                ? stack.body()
                : stack.add(TextBox.wrap(tail, Face.REGULAR, small, width), calm)
                        .body();
    }

    private Body line(Reading parts, Colour ink, Colour calm) {
        double baseline = Face.BOLD.ascent(size);
        var marks = new ArrayList<Mark>();
        double x = put(parts.lead(), 0, baseline, calm, marks);
        x += x > 0 ? GAP * small : 0;
        marks.add(new Mark.TextRun(x, baseline, parts.number(), Face.BOLD, size, ink));
        x += numberWidth();
        if (!parts.tail().isBlank()) {
            x = put(parts.tail(), x + gapBefore(parts.tail()), baseline, calm, marks);
        }
        return new Body(x, baseline + Face.BOLD.descent(size), marks, Set.of());
    }

    private double put(String words, double x, double baseline, Colour colour, ArrayList<Mark> marks) {
        var bare = words.strip();
        if (bare.isEmpty()) {
            return x;
        }
        marks.add(new Mark.TextRun(x, baseline, bare, Face.REGULAR, small, colour));
        return x + Face.REGULAR.width(bare, small);
    }

    private double leadWidth() {
        return besides(reading.lead());
    }

    private double tailWidth() {
        return reading.tail().isBlank() ? 0 : besides(reading.tail()) - GAP * small + gapBefore(reading.tail());
    }

    /// A sign of percent touches its number.
    private double gapBefore(String tail) {
        return tail.startsWith("%") || tail.startsWith("‰") ? 0.05 * small : GAP * small;
    }

    private double besides(String words) {
        var bare = words.strip();
        return bare.isEmpty() ? 0 : Face.REGULAR.width(bare, small) + GAP * small;
    }

    private double numberWidth() {
        return Face.BOLD.width(reading.number(), size);
    }
}
