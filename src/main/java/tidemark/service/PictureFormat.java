package tidemark.service;

import java.util.Locale;

/// The files that a chart can become.
public enum PictureFormat implements ExportFormat {
    PNG,
    SVG,
    PDF;

    @Override
    public String code() {
        return extension();
    }

    /// As it ends a file's name: `png`.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
