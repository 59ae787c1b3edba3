package tidemark.picture;

import org.jspecify.annotations.Nullable;

/// How a picture is finished as a file, whatever its format.
///
/// @param lettering has no meaning for files made of pixels
/// @param dpi pixels of the picture that make an inch on paper, above 0
/// @param provenance null where nothing is known of it
public record Finish(
        Background background,
        Lettering lettering,
        double dpi,
        @Nullable Provenance provenance) {

    /// Browsers and offices take this many for an inch where nothing else is said.
    public static final double SCREEN_DPI = 96;

    /// On its own ground, words as words, of the size in which screens show it.
    public static final Finish USUAL = new Finish(Background.OPAQUE, Lettering.TEXT, SCREEN_DPI, null);

    public Finish {
        if (!(dpi > 0 && Double.isFinite(dpi))) {
            throw new IllegalArgumentException("a resolution is above 0, not " + dpi);
        }
    }

    public Finish withDpi(double wanted) {
        return new Finish(background, lettering, wanted, provenance);
    }

    public Finish withProvenance(Provenance known) {
        return new Finish(background, lettering, dpi, known);
    }

    public boolean isTransparent() {
        return background == Background.TRANSPARENT;
    }
}
