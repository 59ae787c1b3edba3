package tidemark.talk;

import org.jspecify.annotations.Nullable;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.report.Language;

/// How whatever a talk shows looks on the screen of the audience.
///
/// @param size of the screen in pixels
/// @param accent the speaker's colour; null for the program's own
public record StageLook(
        Language language, Theme theme, Size size, @Nullable Colour accent) {

    /// In the program's own colours.
    public StageLook(Language language, Theme theme, Size size) {
        this(language, theme, size, null);
    }

    Palette palette() {
        return Palette.of(theme, accent);
    }
}
