package tidemark.service;

import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Variant;
import tidemark.picture.Background;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Provenance;
import tidemark.render.png.PngRenderer;
import tidemark.report.Language;

/// How pictures are to look.
///
/// @param scale pixels of a PNG for each pixel of the picture, above 0, at most 8
/// @param dpi pixels an inch that a PNG says of itself, 1 to 100,000; files without pixels get the same size on paper
/// @param plain without title, subtitle and source
/// @param lettering of files without pixels
public record PictureOrder(
        Language language,
        Theme theme,
        Size size,
        double scale,
        double dpi,
        boolean plain,
        Background background,
        Lettering lettering) {

    /// The resolution at which screens show a picture in its size.
    public static final double SCREEN_DPI = Finish.SCREEN_DPI;

    public PictureOrder {
        if (!(scale > 0 && scale <= PngRenderer.MOST_SCALE)) {
            throw new IllegalArgumentException("the scale is above 0 and at most 8, not " + scale);
        }
        if (!(dpi >= 1 && dpi <= 100_000)) {
            throw new IllegalArgumentException("the resolution is 1 to 100,000 dpi, not " + dpi);
        }
    }

    /// On its ground, with words as text.
    public PictureOrder(Language language, Theme theme, Size size, double scale, double dpi, boolean plain) {
        this(language, theme, size, scale, dpi, plain, Background.OPAQUE, Lettering.TEXT);
    }

    /// Light, 1920×1080, one pixel for each, with title and source.
    public static PictureOrder usual(Language language) {
        return new PictureOrder(language, Theme.LIGHT, Size.HD, 1, SCREEN_DPI, false);
    }

    /// The same on its own ground.
    public PictureOrder opaque() {
        return new PictureOrder(language, theme, size, scale, dpi, plain, Background.OPAQUE, lettering);
    }

    /// The same whole and on its own ground, as slides are.
    public PictureOrder ofSlide() {
        return new PictureOrder(language, theme, size, scale, dpi, false, Background.OPAQUE, lettering);
    }

    /// How files are finished.
    ///
    /// @param provenance where the picture comes from
    Finish finish(Provenance provenance) {
        return new Finish(background, lettering, dpi / scale, provenance);
    }

    Variant variant(PictureFormat format) {
        return switch (format) {
            case PNG -> new Variant(theme, plain, scale, size, background, Lettering.TEXT);
            case SVG, PDF -> new Variant(theme, plain, 1, size, background, lettering);
        };
    }
}
