package tidemark.service;

import java.util.Optional;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.MissingGlyphs;
import tidemark.picture.Picture;
import tidemark.report.ChartSpec;
import tidemark.report.Text;

/// The picture that an export of a chart would write, before it is written.
public final class ChartPreview {
    private ChartPreview() {}

    public static Picture draw(OpenReport open, ChartSpec chart, PictureOrder look) {
        return PictureFiles.picture(open.report(), chart, look);
    }

    /// Why a picture cannot become a file: the characters that the font lacks (R18). Empty where it can.
    public static Optional<Text> missing(Picture picture) {
        MissingGlyphs missing = MissingGlyphs.in(picture);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(UnwritableWords.of(new MissingGlyphException(picture.id(), missing)));
    }
}
