package tidemark.picture;

/// How a picture is finished as a file, whatever its format.
///
/// @param lettering has no meaning for files made of pixels
/// @param dpi pixels of the picture that make an inch on paper, above 0
public record Finish(Background background, Lettering lettering, double dpi) {

    /// Browsers and offices take this many for an inch where nothing else is said.
    public static final double SCREEN_DPI = 96;

    /// On its own ground, words as words, of the size in which screens show it.
    public static final Finish USUAL = new Finish(Background.OPAQUE, Lettering.TEXT, SCREEN_DPI);

    public Finish {
        if (!(dpi > 0 && Double.isFinite(dpi))) {
            throw new IllegalArgumentException("a resolution is above 0, not " + dpi);
        }
    }

    public Finish withDpi(double wanted) {
        return new Finish(background, lettering, wanted);
    }

    public boolean isTransparent() {
        return background == Background.TRANSPARENT;
    }
}
