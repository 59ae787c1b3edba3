package tidemark.service;

import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Variant;
import tidemark.render.png.PngRenderer;
import tidemark.report.Language;

/// How pictures are to look.
///
/// @param scale pixels of a PNG for each pixel of the picture, above 0, at most 8
/// @param dpi pixels an inch that a PNG says of itself, 1 to 100,000
/// @param plain without title, subtitle and source
public record PictureOrder(Language language, Theme theme, Size size, double scale, double dpi, boolean plain) {

    /// The resolution at which screens show a picture in its size.
    public static final double SCREEN_DPI = 96;

    public PictureOrder {
        if (!(scale > 0 && scale <= PngRenderer.MOST_SCALE)) {
            throw new IllegalArgumentException("the scale is above 0 and at most 8, not " + scale);
        }
        if (!(dpi >= 1 && dpi <= 100_000)) {
            throw new IllegalArgumentException("the resolution is 1 to 100,000 dpi, not " + dpi);
        }
    }

    /// Light, 1920×1080, one pixel for each, with title and source.
    public static PictureOrder usual(Language language) {
        return new PictureOrder(language, Theme.LIGHT, Size.HD, 1, SCREEN_DPI, false);
    }

    Variant variant(PictureFormat format) {
        return switch (format) {
            case PNG -> new Variant(theme, plain, scale, size);
            case SVG -> new Variant(theme, plain, 1, size);
        };
    }
}
