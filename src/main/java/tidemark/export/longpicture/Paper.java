package tidemark.export.longpicture;

import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.chart.layout.TextBox;
import tidemark.export.PlainWords;
import tidemark.picture.Colour;
import tidemark.picture.font.Face;

/// What the picture is drawn on, in points of a telephone's screen, and in which colours.
///
/// @param theme of the charts on the sheet
/// @param coverTheme of the chart on the cover, which is dark whatever the sheet is
/// @param behind what lies between the charts
record Paper(Theme theme, Theme coverTheme, Palette palette, Palette cover, Colour behind) {

    /// Of a telephone's screen.
    static final double WIDTH = 375;

    /// Beside the charts.
    static final double MARGIN = 10;

    /// Where words begin, in line with those in the charts.
    static final double TEXT = 28;

    static final double TEXT_WIDTH = WIDTH - 2 * TEXT;

    private static final double TINT = 0.4;
    private static final double SHADE = 0.35;

    static Paper of(Theme theme) {
        var palette = Palette.of(theme);
        var coverTheme = theme.isDark() ? theme : theme.opposite();
        var behind = theme.isDark()
                ? palette.ground().towards(palette.seaPale(), TINT)
                : palette.ground().towards(palette.seaPale(), SHADE);
        return new Paper(theme, coverTheme, palette, Palette.of(coverTheme), behind);
    }

    /// A sentence across the sheet. Chinese is parted between its clauses where that needs no more than a line more.
    static TextBox sentence(String words, double size) {
        String plain = PlainWords.of(words);
        var even = TextBox.wrap(plain, Face.REGULAR, size, TEXT_WIDTH);
        var byClauses = TextBox.wrap(clauses(plain, size), Face.REGULAR, size, TEXT_WIDTH);
        return byClauses.lines().size() <= even.lines().size() + 1 ? byClauses : even;
    }

    /// With a line break before every clause that does not fit behind the one before it.
    private static String clauses(String words, double size) {
        var lines = new StringBuilder();
        String line = "";
        for (String clause : words.split("(?<=[，；：。])")) {
            if (!line.isEmpty() && Face.REGULAR.width(line + clause, size) > TEXT_WIDTH) {
                lines.append(line).append('\n');
                line = "";
            }
            line += clause;
        }
        return lines.append(line).toString();
    }
}
