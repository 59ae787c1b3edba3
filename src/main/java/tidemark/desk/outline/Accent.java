package tidemark.desk.outline;

import tidemark.picture.Colour;

/// Colours that are offered to lead the slides of a talk.
enum Accent {
    BLUE("outline.accent.blue", 0x1f5fa8),
    VIOLET("outline.accent.violet", 0x5b4b9a),
    WINE("outline.accent.wine", 0x8e2f5c),
    RED("outline.accent.red", 0xa81f19),
    GREEN("outline.accent.green", 0x2b6a3d),
    SLATE("outline.accent.slate", 0x44525f);

    private final String words;
    private final Colour colour;

    Accent(String words, int rgb) {
        this.words = words;
        this.colour = Colour.of(rgb);
    }

    /// Key among the window's words of its name.
    String words() {
        return words;
    }

    Colour colour() {
        return colour;
    }
}
