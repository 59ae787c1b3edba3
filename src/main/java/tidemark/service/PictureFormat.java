package tidemark.service;

import java.util.Locale;

/// The files that a chart can become.
public enum PictureFormat {
    PNG,
    SVG;

    /// As it ends a file's name: `png`.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
