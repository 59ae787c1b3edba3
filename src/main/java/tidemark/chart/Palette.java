package tidemark.chart;

import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;

/// The colours of a theme, by what they are for. Marks keep 3:1 and text 4.5:1 against the ground (R10).
///
/// @param ground behind everything
/// @param ink titles and values
/// @param calm names and running text
/// @param faint subtitles, sources and axes' words
/// @param hairline axes and thin rules; never carries meaning alone
/// @param sea reported figures
/// @param seaMid outlines and hatching of estimates, targets and derived values
/// @param seaPale rests and unfilled cells
/// @param onSea text on sea
/// @param signal the one thing in focus
/// @param signalPale behind words of the thing in focus
/// @param gold ranks and honours
/// @param goldPale behind words of ranks
/// @param goldInk words of ranks
/// @param onGold text on gold
public record Palette(
        Colour ground,
        Colour ink,
        Colour calm,
        Colour faint,
        Colour hairline,
        Colour sea,
        Colour seaMid,
        Colour seaPale,
        Colour onSea,
        Colour signal,
        Colour signalPale,
        Colour gold,
        Colour goldPale,
        Colour goldInk,
        Colour onGold) {

    private static final Palette LIGHT = new Palette(
            Colour.of(0xffffff),
            Colour.of(0x10243a),
            Colour.of(0x33475b),
            Colour.of(0x5b6b7b),
            Colour.of(0xc9d1d9),
            Colour.of(0x0e6e83),
            Colour.of(0x4f96a5),
            Colour.of(0xd5e8ec),
            Colour.of(0xffffff),
            Colour.of(0xc84a17),
            Colour.of(0xfbdcd0),
            Colour.of(0x966815),
            Colour.of(0xf6e7c8),
            Colour.of(0x7a5200),
            Colour.of(0xffffff));

    private static final Palette DARK = new Palette(
            Colour.of(0x0f1b28),
            Colour.of(0xf2f6f9),
            Colour.of(0xc9d5df),
            Colour.of(0x9fb0bf),
            Colour.of(0x3a4b5c),
            Colour.of(0x4fb3c8),
            Colour.of(0x3f8a9b),
            Colour.of(0x24424f),
            Colour.of(0x0f1b28),
            Colour.of(0xffa377),
            Colour.of(0x5a2f1d),
            Colour.of(0xd9a94a),
            Colour.of(0x4a3a17),
            Colour.of(0xf0cf86),
            Colour.of(0x0f1b28));

    private static final Palette LIGHT_CONTRAST = new Palette(
            Colour.of(0xffffff),
            Colour.of(0x000000),
            Colour.of(0x0c1a29),
            Colour.of(0x2b3a49),
            Colour.of(0x5b6b7b),
            Colour.of(0x00505f),
            Colour.of(0x1f6f80),
            Colour.of(0xb9dbe2),
            Colour.of(0xffffff),
            Colour.of(0x9c2f00),
            Colour.of(0xfbdcd0),
            Colour.of(0x6b4700),
            Colour.of(0xf6e7c8),
            Colour.of(0x523700),
            Colour.of(0xffffff));

    private static final Palette DARK_CONTRAST = new Palette(
            Colour.of(0x000000),
            Colour.of(0xffffff),
            Colour.of(0xf2f6f9),
            Colour.of(0xd5dfe8),
            Colour.of(0x9fb0bf),
            Colour.of(0x7fdcef),
            Colour.of(0x4fb3c8),
            Colour.of(0x1f4a58),
            Colour.of(0x000000),
            Colour.of(0xffa06e),
            Colour.of(0x5a2f1d),
            Colour.of(0xf3c766),
            Colour.of(0x4a3a17),
            Colour.of(0xffe2a6),
            Colour.of(0x000000));

    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case LIGHT_CONTRAST -> LIGHT_CONTRAST;
            case DARK_CONTRAST -> DARK_CONTRAST;
        };
    }

    /// The colours of a theme with a speaker's own in the place of the sea's, made darker or lighter where it would not
    /// stand out.
    ///
    /// @param accent null for the sea's
    public static Palette of(Theme theme, @Nullable Colour accent) {
        return accent == null ? of(theme) : new AccentPalette(theme).of(accent);
    }
}
