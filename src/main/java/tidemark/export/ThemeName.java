package tidemark.export;

import tidemark.chart.Theme;

/// How themes are written in the names of files.
final class ThemeName {
    private ThemeName() {}

    static String of(Theme theme) {
        return switch (theme) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case LIGHT_CONTRAST -> "light-contrast";
            case DARK_CONTRAST -> "dark-contrast";
        };
    }

    /// What a name ends with; nothing for the usual one.
    static String ending(Theme theme) {
        return switch (theme) {
            case LIGHT -> "";
            case DARK -> "-dark";
            case LIGHT_CONTRAST -> "-contrast";
            case DARK_CONTRAST -> "-dark-contrast";
        };
    }
}
