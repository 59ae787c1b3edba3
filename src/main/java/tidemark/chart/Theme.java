package tidemark.chart;

/// The ground on which a picture stands, and how much its colours differ from it.
public enum Theme {
    LIGHT(false, false),
    DARK(true, false),
    LIGHT_CONTRAST(false, true),
    DARK_CONTRAST(true, true);

    private final boolean dark;
    private final boolean highContrast;

    Theme(boolean dark, boolean highContrast) {
        this.dark = dark;
        this.highContrast = highContrast;
    }

    public boolean isDark() {
        return dark;
    }

    /// True where text keeps 7:1 and marks 4.5:1.
    public boolean isHighContrast() {
        return highContrast;
    }

    /// Light for dark and dark for light, of the same contrast.
    public Theme opposite() {
        return of(!dark, highContrast);
    }

    public Theme withHighContrast(boolean wanted) {
        return of(dark, wanted);
    }

    private static Theme of(boolean dark, boolean highContrast) {
        if (highContrast) {
            return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
        }
        return dark ? DARK : LIGHT;
    }
}
