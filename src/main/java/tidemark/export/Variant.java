package tidemark.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern.Field;
import tidemark.picture.Background;
import tidemark.picture.Lettering;

/// How a picture departs from the usual one: light and opaque, with its title and source, words as text, one pixel for
/// each, 1920×1080.
///
/// @param scale pixels of the file for each pixel of the picture; 1 for files that have no pixels
public record Variant(Theme theme, boolean plain, double scale, Size size, Background background, Lettering lettering) {

    /// The end of a file's name that tells variants apart, such as `-dark-plain@2x-900x383`; empty for the usual
    /// picture.
    ///
    /// @param said what the name says already
    String suffix(Set<Field> said) {
        var parts = new StringBuilder();
        if (!said.contains(Field.THEME)) {
            parts.append(ThemeName.ending(theme));
        }
        if (plain) {
            parts.append("-plain");
        }
        switch (background) {
            case OPAQUE -> {}
            case TRANSPARENT -> parts.append("-transparent");
        }
        switch (lettering) {
            case TEXT -> {}
            case OUTLINES -> parts.append("-outlined");
        }
        if (scale != 1) {
            parts.append("@" + rounded(scale) + "x");
        }
        if (!size.equals(Size.HD) && !said.contains(Field.SIZE)) {
            parts.append("-" + sizeName());
        }
        return parts.toString();
    }

    String sizeName() {
        return Math.round(size.width()) + "x" + Math.round(size.height());
    }

    private static String rounded(double scale) {
        return BigDecimal.valueOf(scale)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }
}
