package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Palette;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.wording.Reading;
import tidemark.report.wording.Wording;

/// A value on one line, and after it, where it is derived, a chip that says so.
///
/// @param marker in the chip, 推算 for a derived figure; may be empty
/// @param chipSize of the words in the chip
record ReadingLine(SetReading reading, String marker, double chipSize) {
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
        var reading = withPercent(Wording.reading(figure, style.language()));
        return new ReadingLine(new SetReading(reading, number, small), marker, chipSize(small, style));
    }

    /// On a stage no word is smaller than the smallest role (R12).
    private static double chipSize(double beside, Style style) {
        return switch (style.purpose()) {
            case READING, DOCUMENT -> CHIP_TEXT * beside;
            case STAGE -> Math.max(CHIP_TEXT * beside, style.size(Style.Role.SMALL));
        };
    }

    /// A percent sign is as large as the digits that it follows.
    private static Reading withPercent(Reading reading) {
        String tail = reading.tail().stripLeading();
        boolean sign = tail.startsWith("%") || tail.startsWith("‰");
        return sign ? new Reading(reading.lead(), reading.number() + tail.charAt(0), tail.substring(1)) : reading;
    }

    double width() {
        return reading.width() + chipWidth();
    }

    /// From the ascent of the digits to their descent.
    double height() {
        return reading.height();
    }

    /// @param tint of the digits
    List<Mark> at(double x, double top, Tint tint, Palette palette) {
        var marks = new ArrayList<Mark>(reading.at(x, top, TextBox.Align.LEFT, tint.number(), palette.calm()));
        if (!marker.isEmpty()) {
            double baseline = top + Face.BOLD.ascent(reading.numberSize());
            addChip(x + reading.width() + CHIP_GAP * reading.wordSize(), baseline, palette, marks);
        }
        return marks;
    }

    List<Mark> centredOn(double x, double middle, Tint tint, Palette palette) {
        return at(x, middle - height() / 2, tint, palette);
    }

    private void addChip(double x, double baseline, Palette palette, List<Mark> marks) {
        double size = chipSize;
        double height = CHIP_HEIGHT * size;
        double top = baseline - CHIP_MIDDLE * size - height / 2;
        double width = chipWidth() - CHIP_GAP * reading.wordSize();
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
        double size = chipSize;
        return marker.isEmpty()
                ? 0
                : CHIP_GAP * reading.wordSize() + Face.REGULAR.width(marker, size) + 2 * CHIP_PAD * size;
    }
}
