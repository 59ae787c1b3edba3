package tidemark.service;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedSet;
import tidemark.report.ChartSpec;

/// Charts of a report to be written as files.
///
/// @param charts some of the report's charts, in the order in which they are written
/// @param formats what each becomes
/// @param folder made where it does not exist
/// @param overwrite whether a different file of the same name is replaced
public record ExportOrder(
        OpenReport report,
        List<ChartSpec> charts,
        SequencedSet<PictureFormat> formats,
        Path folder,
        PictureOrder look,
        boolean overwrite) {

    public ExportOrder {
        charts = List.copyOf(charts);
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("an export needs a format");
        }
    }
}
