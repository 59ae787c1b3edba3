package tidemark.service;

import java.util.List;
import tidemark.export.DocumentRequest;
import tidemark.export.EntryName;
import tidemark.export.NamedFile;
import tidemark.picture.UnwritableException;
import tidemark.report.Text;

/// What a job of an export came to, before anything is written.
sealed interface Made {

    /// The files of one job.
    record Ready(List<Entry> entries) implements Made {
        public Ready {
            entries = List.copyOf(entries);
        }
    }

    /// There is none.
    ///
    /// @param reason why, and what to do
    record Unwritable(EntryName name, Text reason) implements Made {}

    /// @param content of the file of this name
    @SuppressWarnings("ArrayRecordComponent")
    record Entry(EntryName name, byte[] content) {}

    /// @param talks of the order, each made once
    static Made by(ExportJob job, EntryName name, ExportOrder order, Talks talks) {
        try {
            return switch (job) {
                case ExportJob.OfChart(var chart, var format, var look) ->
                    new Ready(List.of(new Entry(name, PictureFiles.draw(order.report(), chart, format, look))));
                case ExportJob.OfDocument(var format, var language, var theme) -> {
                    var request = new DocumentRequest(order.report().report(), order.charts(), language, theme);
                    yield of(format.write(request, order.template()), name);
                }
                case ExportJob.OfTalk(var format, var look) ->
                    of(format.write(new TalkFiles(order.report(), talks.on(look.size()), look)), name);
            };
        } catch (UnwritableException e) {
            return new Unwritable(name, UnwritableWords.of(e, job));
        }
    }

    private static Made of(Content content, EntryName name) {
        return switch (content) {
            case Content.One(byte[] bytes) -> new Ready(List.of(new Entry(name, bytes)));
            case Content.Several(List<NamedFile> files) ->
                new Ready(files.stream()
                        .map(file -> new Entry(name.with(file.name()), file.content()))
                        .toList());
            case Content.None(Text reason) -> new Unwritable(name, reason);
        };
    }
}
