package tidemark.picture;

/// A picture would have more pixels than may be, or more than this process has memory for.
public final class TooLargeException extends UnwritableException {

    private static final long serialVersionUID = 1L;

    private final long width;
    private final long height;
    private final long mostPixels;

    /// @param width asked for, in pixels
    /// @param height asked for, in pixels
    /// @param mostPixels width times height may be at most this
    public TooLargeException(String pictureId, long width, long height, long mostPixels) {
        super(
                pictureId,
                "the picture " + pictureId + " would be " + width + " × " + height + " pixels, and at most "
                        + mostPixels / 1_000_000 + " million fit");
        this.width = width;
        this.height = height;
        this.mostPixels = mostPixels;
    }

    public long width() {
        return width;
    }

    public long height() {
        return height;
    }

    public long mostPixels() {
        return mostPixels;
    }
}
