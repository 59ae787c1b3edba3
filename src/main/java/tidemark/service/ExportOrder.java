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
/// @param talk which one of the report; null for the one that it makes by itself
public record ExportOrder(
        OpenReport report,
        List<ChartSpec> charts,
        SequencedSet<ExportFormat> formats,
        List<PictureOrder> looks,
        NamePattern names,
        ExportTarget target,
        boolean overwrite,
        @Nullable DeckTemplate template,
        @Nullable TalkChoice talk) {

    public ExportOrder {
        charts = List.copyOf(charts);
        looks = List.copyOf(looks);
        if (formats.isEmpty() || looks.isEmpty()) {
            throw new IllegalArgumentException("an export needs a format and a look");
        }
    }

    /// An order in our own design and with the talk that the report makes by itself.
    public ExportOrder(
            OpenReport report,
            List<ChartSpec> charts,
            SequencedSet<ExportFormat> formats,
            List<PictureOrder> looks,
            NamePattern names,
            ExportTarget target,
            boolean overwrite) {
        this(report, charts, formats, looks, names, target, overwrite, null, null);
    }

    /// @param design null for our own
    public ExportOrder withTemplate(@Nullable DeckTemplate design) {
        return new ExportOrder(report, charts, formats, looks, names, target, overwrite, design, talk);
    }

    /// @param chosen null for the talk that the report makes by itself
    public ExportOrder withTalk(@Nullable TalkChoice chosen) {
        return new ExportOrder(report, charts, formats, looks, names, target, overwrite, template, chosen);
    }
}
