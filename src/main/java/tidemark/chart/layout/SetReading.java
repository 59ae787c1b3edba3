package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.wording.Reading;

/// A reading on one line: its number bold and large, the words before and after it small, on one baseline.
record SetReading(Reading reading, double numberSize, double wordSize) {
    private static final double WORD_GAP = 0.28;
    private static final double UNIT_GAP = 0.14;
    private static final String TOUCHING = "%‰余多";

    double width() {
        return leadWidth() + Face.BOLD.width(reading.number(), numberSize) + tailWidth();
    }

    double height() {
        double size = Math.max(numberSize, wordSize);
        return Face.BOLD.ascent(size) + Face.BOLD.descent(size);
    }

    /// @param x the left edge, the middle or the right edge, as `align` says
    List<Mark> at(double x, double top, TextBox.Align align, Colour number, Colour words) {
        double left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width() / 2;
            case RIGHT -> x - width();
        };
        double baseline = top + Face.BOLD.ascent(Math.max(numberSize, wordSize));
        double numberLeft = left + leadWidth();
        double tailLeft = left + width() - Face.REGULAR.width(reading.tail().strip(), wordSize);
        var marks = new ArrayList<Mark>();
        add(reading.lead().strip(), left, baseline, Face.REGULAR, wordSize, words, marks);
        add(reading.number(), numberLeft, baseline, Face.BOLD, numberSize, number, marks);
        add(reading.tail().strip(), tailLeft, baseline, Face.REGULAR, wordSize, words, marks);
        return marks;
    }

    /// With its middle at `middle`.
    List<Mark> centredOn(double x, double middle, TextBox.Align align, Colour number, Colour words) {
        return at(x, middle - height() / 2, align, number, words);
    }

    private static void add(
            String text, double x, double baseline, Face face, double size, Colour colour, List<Mark> marks) {
        if (!text.isEmpty()) {
            marks.add(new Mark.TextRun(x, baseline, text, face, size, colour));
        }
    }

    private double leadWidth() {
        var lead = reading.lead();
        return lead.isBlank() ? 0 : Face.REGULAR.width(lead.strip(), wordSize) + gap(lead.endsWith(" "));
    }

    private double tailWidth() {
        var tail = reading.tail();
        if (tail.isBlank()) {
            return 0;
        }
        double apart = TOUCHING.indexOf(tail.charAt(0)) >= 0 ? 0 : gap(tail.startsWith(" "));
        return apart + Face.REGULAR.width(tail.strip(), wordSize);
    }

    private double gap(boolean spaced) {
        return (spaced ? WORD_GAP : UNIT_GAP) * wordSize;
    }
}
