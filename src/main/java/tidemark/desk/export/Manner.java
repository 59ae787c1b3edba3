package tidemark.desk.export;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Background;
import tidemark.picture.Lettering;

/// How files are written, be it one or many: what the next time begins with. The theme is not among it: charts leave as
/// the window shows them, unless the reader says otherwise each time.
///
/// @param scale pixels of a PNG for each pixel of the picture
/// @param plain without title, subtitle and source
/// @param names a pattern of file names, as the reader wrote it
/// @param folder null for wherever the system thinks
/// @param template presentation for slides; null for our own design
public record Manner(
        double scale,
        Background background,
        Lettering lettering,
        boolean plain,
        String names,
        @Nullable Path folder,
        @Nullable Path template) {

    /// Scales that are offered.
    public static final List<Double> SCALES = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0);

    private static final double USUAL_SCALE = 2;

    /// As on the very first start.
    ///
    /// @param names a pattern of file names
    public static Manner initial(String names) {
        return new Manner(USUAL_SCALE, Background.OPAQUE, Lettering.TEXT, false, names, null, null);
    }
}
