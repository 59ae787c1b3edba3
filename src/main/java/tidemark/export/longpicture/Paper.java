package tidemark.export.longpicture;

import tidemark.chart.Palette;
import tidemark.chart.Theme;
import tidemark.picture.Colour;

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
}
