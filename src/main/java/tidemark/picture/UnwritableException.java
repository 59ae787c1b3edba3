package tidemark.picture;

/// A picture that cannot become a file as it is. Every reason is a class of its own, so that a `switch` can tell a
/// reader in
/// their language; the message is English.
public abstract sealed class UnwritableException extends Exception permits MissingGlyphException, TooLargeException {

    private static final long serialVersionUID = 1L;

    private final String pictureId;

    UnwritableException(String pictureId, String message) {
        super(message);
        this.pictureId = pictureId;
    }

    /// The id of the picture that was refused.
    public String pictureId() {
        return pictureId;
    }
}
