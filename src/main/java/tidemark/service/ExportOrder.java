package tidemark.service;

import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import tidemark.export.NamePattern;
import tidemark.report.ChartSpec;

/// Charts of a report to be written as files.
///
/// @param charts some of the report's charts, in the order in which they are written
/// @param formats what they become
/// @param looks how pictures are to look, each picture once in each; a document is made once for each language and
///     theme among them
/// @param names how files are named
/// @param overwrite whether a different file of the same name is replaced
/// @param template whose design slides take; null for our own
public record ExportOrder(
        OpenReport report,
        List<ChartSpec> charts,
        SequencedSet<ExportFormat> formats,
        List<PictureOrder> looks,
        NamePattern names,
        ExportTarget target,
        boolean overwrite,
        @Nullable DeckTemplate template) {

    public ExportOrder {
        charts = List.copyOf(charts);
        looks = List.copyOf(looks);
        if (formats.isEmpty() || looks.isEmpty()) {
            throw new IllegalArgumentException("an export needs a format and a look");
        }
    }

    /// An order without a template for slides.
    public ExportOrder(
            OpenReport report,
            List<ChartSpec> charts,
            SequencedSet<ExportFormat> formats,
            List<PictureOrder> looks,
            NamePattern names,
            ExportTarget target,
            boolean overwrite) {
        this(report, charts, formats, looks, names, target, overwrite, null);
    }
}
