package tidemark.desk.export;

import java.util.List;
import java.util.Set;
import tidemark.export.Preset;
import tidemark.report.Language;
import tidemark.service.ExportFormat;
import tidemark.service.PictureFormat;

/// How many charts were last exported at once: what the next time begins with.
///
/// @param sizes of pictures, at least one
/// @param languages none for that of the window
/// @param zipped into one archive instead of a folder
public record BatchChoices(
        Set<ExportFormat> formats, List<Preset> sizes, Set<Language> languages, boolean zipped, Manner manner) {

    /// As on the very first start.
    public static final BatchChoices INITIAL = new BatchChoices(
            Set.of(PictureFormat.PNG), List.of(Preset.SLIDE), Set.of(), false, Manner.initial("{n}-{title}"));

    public BatchChoices {
        formats = Set.copyOf(formats);
        sizes = List.copyOf(sizes);
        languages = Set.copyOf(languages);
    }
}
