package tidemark.desk.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.export.Preset;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.report.Language;
import tidemark.service.ExportFormat;
import tidemark.service.PictureFormat;

/// How many charts were last exported at once: what the next time begins with. The theme is the window's.
///
/// @param sizes of pictures, at least one
/// @param scale pixels of a PNG for each pixel of the picture
/// @param languages none for that of the window
/// @param names a pattern of file names, as the reader wrote it
/// @param zipped into one archive instead of a folder
/// @param folder null for wherever the system thinks
/// @param template presentation for slides; null for our own design
public record BatchChoices(
        Set<ExportFormat> formats,
        List<Preset> sizes,
        double scale,
        Set<Language> languages,
        Background background,
        Lettering lettering,
        boolean plain,
        String names,
        boolean zipped,
        @Nullable Path folder,
        @Nullable Path template) {

    /// As on the very first start.
    public static final BatchChoices INITIAL = new BatchChoices(
            Set.of(PictureFormat.PNG),
            List.of(Preset.SLIDE),
            2,
            Set.of(),
            Background.OPAQUE,
            Lettering.TEXT,
            false,
            "{n}-{title}",
            false,
            null,
            null);

    public BatchChoices {
        formats = Set.copyOf(formats);
        sizes = List.copyOf(sizes);
        languages = Set.copyOf(languages);
    }
}
