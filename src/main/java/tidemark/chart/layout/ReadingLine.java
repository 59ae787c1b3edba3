package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Rank;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// A value on one line: its digits bold and large, what stands before and after them small, on one baseline.
///
/// @param number size of the digits in pixels
/// @param small size of the rest
record ReadingLine(Reading reading, double number, double small) {
    private static final double GAP = 0.14;

    /// Large digits get smaller neighbours; beside digits of the size of text the rest is as large as names are.
    static ReadingLine of(Figure figure, Style.Role role, Style style) {
        double number = style.size(role);
        double small =
                role == Style.Role.BIG ? style.size(Style.Role.NAME) : Math.min(number, style.size(Style.Role.SMALL));
        return new ReadingLine(readingOf(figure, style), number, small);
    }

    private static Reading readingOf(Figure figure, Style style) {
        if (figure.value() != null || figure.ranks().isEmpty()) {
            return withPercent(Wording.reading(figure, style.language()));
        }
        Rank rank = figure.ranks().getFirst();
        return new Reading("", Wording.rank(rank, style.language()), "");
    }

    /// A percent sign is as large as the digits that it follows.
    private static Reading withPercent(Reading reading) {
        String tail = reading.tail().stripLeading();
        boolean sign = tail.startsWith("%") || tail.startsWith("‰");
        return sign ? new Reading(reading.lead(), reading.number() + tail.charAt(0), tail.substring(1)) : reading;
    }

    double width() {
        return leadWidth() + Face.BOLD.width(reading.number(), number) + tailWidth();
    }

    /// From the ascent of the digits to their descent.
    double height() {
        return Face.BOLD.ascent(number) + Face.BOLD.descent(number);
    }

    List<Mark> at(double x, double top, Colour digits, Colour words) {
        var marks = new ArrayList<Mark>();
        double baseline = top + Face.BOLD.ascent(number);
        double at = x;
        if (!lead().isEmpty()) {
            marks.add(new Mark.TextRun(at, baseline, lead(), Face.REGULAR, small, words));
        }
        at += leadWidth();
        marks.add(new Mark.TextRun(at, baseline, reading.number(), Face.BOLD, number, digits));
        at += Face.BOLD.width(reading.number(), number);
        if (!tail().isEmpty()) {
            double left = at + tailWidth() - Face.REGULAR.width(tail(), small);
            marks.add(new Mark.TextRun(left, baseline, tail(), Face.REGULAR, small, words));
        }
        return marks;
    }

    List<Mark> centredOn(double x, double middle, Colour digits, Colour words) {
        return at(x, middle - height() / 2, digits, words);
    }

    private String lead() {
        return reading.lead().strip();
    }

    private String tail() {
        return reading.tail().strip();
    }

    private double leadWidth() {
        return lead().isEmpty()
                ? 0
                : Face.REGULAR.width(lead(), small) + gap(reading.lead().endsWith(" "));
    }

    private double tailWidth() {
        if (tail().isEmpty()) {
            return 0;
        }
        boolean close = "余多".indexOf(tail().charAt(0)) >= 0;
        double apart = close ? 0 : gap(reading.tail().startsWith(" "));
        return apart + Face.REGULAR.width(tail(), small);
    }

    private double gap(boolean space) {
        return space ? Face.REGULAR.width(" ", small) : GAP * small;
    }
}
