package tidemark.desk.export;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.export.Preset;
import tidemark.report.Language;
import tidemark.service.ExportFormat;
import tidemark.service.PictureFormat;
import tidemark.service.TalkFormat;

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

    /// Of the formats those that charts become, PNG where there are none.
    public BatchChoices ofCharts() {
        return withFormats(some(format -> !(format instanceof TalkFormat), PictureFormat.PNG));
    }

    /// Of the formats those that the talk becomes, slides to be edited where there are none.
    public BatchChoices ofTalk() {
        return withFormats(some(TalkFormat.class::isInstance, TalkFormat.PPTX));
    }

    /// With the formats of the kind, charts or talk, that was not chosen this time as they were before.
    public BatchChoices keeping(BatchChoices before) {
        boolean ofTalk = formats.stream().anyMatch(TalkFormat.class::isInstance);
        boolean ofCharts = formats.stream().anyMatch(format -> !(format instanceof TalkFormat));
        return withFormats(Stream.concat(
                        formats.stream(),
                        before.formats.stream().filter(format -> format instanceof TalkFormat ? !ofTalk : !ofCharts))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Set<ExportFormat> some(Predicate<ExportFormat> wanted, ExportFormat otherwise) {
        Set<ExportFormat> some = formats.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
        return some.isEmpty() ? Set.of(otherwise) : some;
    }

    private BatchChoices withFormats(Set<ExportFormat> changed) {
        return new BatchChoices(changed, sizes, languages, zipped, manner);
    }
}
