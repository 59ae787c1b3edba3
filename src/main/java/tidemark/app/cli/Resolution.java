package tidemark.app.cli;

import org.jspecify.annotations.Nullable;

/// How finely pictures are drawn, as far as it is asked for.
///
/// @param scale pixels of a file for each pixel of the size; null where it is not asked for
/// @param dpi pixels an inch; null where it is not asked for
record Resolution(@Nullable Double scale, @Nullable Double dpi) {

    static final Resolution USUAL = new Resolution(null, null);

    double dpiOr(double usual) {
        return dpi == null ? usual : dpi;
    }

    double scaleOr(double usual) {
        return scale == null ? usual : scale;
    }
}
