package tidemark.service;

import java.util.List;
import java.util.stream.Collectors;
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
            return new Ready(
                    switch (job) {
                        case ExportJob.OfChart(var chart, var format, var look) ->
                            List.of(new Entry(name, PictureFiles.draw(order.report(), chart, format, look)));
                        case ExportJob.OfDocument document -> entries(document, name, order);
                    });
        } catch (UnwritableException e) {
            return new Unwritable(name, UnwritableWords.of(e));
        }
    }

    private static List<Entry> entries(ExportJob.OfDocument job, EntryName name, ExportOrder order)
            throws UnwritableException {
        var request = new DocumentRequest(order.report().report(), order.charts(), job.language(), job.theme());
        return switch (job.format().write(request, order.template())) {
            case DocumentFormat.Content.One(byte[] bytes) -> List.of(new Entry(name, bytes));
            case DocumentFormat.Content.Several(List<NamedFile> files) ->
                files.stream()
                        .map(file -> new Entry(name.with(file.name()), file.content()))
                        .collect(Collectors.toList());
        };
    }
}
