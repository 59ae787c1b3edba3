package tidemark.talk;

import org.jspecify.annotations.Nullable;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.report.Language;
import tidemark.sidecar.TalkLook;

/// How whatever a talk shows looks on the screen of the audience.
///
/// @param size of the screen in pixels
/// @param own the speaker's colour and logo
public record StageLook(Language language, Theme theme, Size size, TalkLook own) {

    /// As the program draws it.
    public StageLook(Language language, Theme theme, Size size) {
        this(language, theme, size, TalkLook.PLAIN);
    }

    /// The speaker's colour; null for the program's own.
    @Nullable
    Colour accent() {
        return own.accent();
    }

    Palette palette() {
        return Palette.of(theme, accent());
    }
}
