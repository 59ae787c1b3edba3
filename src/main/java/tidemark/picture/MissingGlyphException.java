package tidemark.picture;

/// A picture has characters that the bundled font cannot draw.
public final class MissingGlyphException extends UnwritableException {

    private static final long serialVersionUID = 1L;

    private final MissingGlyphs missing;

    public MissingGlyphException(String pictureId, MissingGlyphs missing) {
        super(pictureId, "the picture " + pictureId + " has characters that the font lacks: " + missing.names());
        this.missing = missing;
    }

    public MissingGlyphs missing() {
        return missing;
    }
}
