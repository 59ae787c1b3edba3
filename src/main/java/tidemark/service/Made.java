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

    static Made by(ExportJob job, EntryName name, ExportOrder order) {
        try {
            return switch (job) {
                case ExportJob.OfChart(var chart, var format, var look) ->
                    new Ready(List.of(new Entry(name, PictureFiles.draw(order.report(), chart, format, look))));
                case ExportJob.OfDocument document -> document(document, name, order);
            };
        } catch (UnwritableException e) {
            return new Unwritable(name, UnwritableWords.of(e));
        }
    }

    private static Made document(ExportJob.OfDocument job, EntryName name, ExportOrder order)
            throws UnwritableException {
        var request = new DocumentRequest(order.report().report(), order.charts(), job.language(), job.theme());
        return switch (job.format().write(request, order.template())) {
            case DocumentFormat.Content.One(byte[] bytes) -> new Ready(List.of(new Entry(name, bytes)));
            case DocumentFormat.Content.Several(List<NamedFile> files) ->
                new Ready(files.stream()
                        .map(file -> new Entry(name.with(file.name()), file.content()))
                        .toList());
            case DocumentFormat.Content.None(Text reason) -> new Unwritable(name, reason);
        };
    }
}
