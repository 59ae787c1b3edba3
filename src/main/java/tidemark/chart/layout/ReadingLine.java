package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Palette;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// A value on one line: its digits bold and large, what stands before and after them small, on one baseline.
///
/// @param marker in a chip after the unit, 推算 for a derived figure; may be empty
/// @param number size of the digits in pixels
/// @param small size of the rest
record ReadingLine(Reading reading, String marker, double number, double small) {
    private static final double GAP = 0.14;
    private static final double CHIP_GAP = 0.5;
    private static final double CHIP_PAD = 0.55;
    private static final double CHIP_TEXT = 0.88;
    private static final double CHIP_HEIGHT = 1.5;
    private static final double CHIP_MIDDLE = 0.4;

    /// Large digits get smaller neighbours; beside digits of the size of text the rest is as large as names are.
    static ReadingLine of(Figure figure, Style.Role role, Style style) {
        double number = style.size(role);
        double small =
                role == Style.Role.BIG ? style.size(Style.Role.NAME) : Math.min(number, style.size(Style.Role.SMALL));
        String marker = Wording.marker(figure, style.language()).orElse("");
        return new ReadingLine(withPercent(Wording.reading(figure, style.language())), marker, number, small);
    }

    /// A percent sign is as large as the digits that it follows.
    private static Reading withPercent(Reading reading) {
        String tail = reading.tail().stripLeading();
        boolean sign = tail.startsWith("%") || tail.startsWith("‰");
        return sign ? new Reading(reading.lead(), reading.number() + tail.charAt(0), tail.substring(1)) : reading;
    }

    double width() {
        return leadWidth() + Face.BOLD.width(reading.number(), number) + tailWidth() + chipWidth();
    }

    /// From the ascent of the digits to their descent.
    double height() {
        return Face.BOLD.ascent(number) + Face.BOLD.descent(number);
    }

    /// @param tint of the digits
    List<Mark> at(double x, double top, Tint tint, Palette palette) {
        Colour words = palette.calm();
        var marks = new ArrayList<Mark>();
        double baseline = top + Face.BOLD.ascent(number);
        double at = x;
        if (!lead().isEmpty()) {
            marks.add(new Mark.TextRun(at, baseline, lead(), Face.REGULAR, small, words));
        }
        at += leadWidth();
        marks.add(new Mark.TextRun(at, baseline, reading.number(), Face.BOLD, number, tint.number()));
        at += Face.BOLD.width(reading.number(), number);
        if (!tail().isEmpty()) {
            double left = at + tailWidth() - Face.REGULAR.width(tail(), small);
            marks.add(new Mark.TextRun(left, baseline, tail(), Face.REGULAR, small, words));
        }
        if (!marker.isEmpty()) {
            addChip(at + tailWidth() + CHIP_GAP * small, baseline, palette, marks);
        }
        return marks;
    }

    List<Mark> centredOn(double x, double middle, Tint tint, Palette palette) {
        return at(x, middle - height() / 2, tint, palette);
    }

    private void addChip(double x, double baseline, Palette palette, List<Mark> marks) {
        double size = CHIP_TEXT * small;
        double height = CHIP_HEIGHT * size;
        double top = baseline - CHIP_MIDDLE * size - height / 2;
        double width = chipWidth() - CHIP_GAP * small;
        marks.add(new Mark.Rectangle(x, top, width, height, height / 2, palette.seaPale(), null));
        marks.add(new Mark.TextRun(
                x + CHIP_PAD * size,
                baseline - (CHIP_MIDDLE - 0.33) * size,
                marker,
                Face.REGULAR,
                size,
                palette.calm()));
    }

    private double chipWidth() {
        double size = CHIP_TEXT * small;
        return marker.isEmpty() ? 0 : CHIP_GAP * small + Face.REGULAR.width(marker, size) + 2 * CHIP_PAD * size;
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
