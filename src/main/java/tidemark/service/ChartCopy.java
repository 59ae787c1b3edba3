package tidemark.service;

import java.util.ArrayList;
import java.util.List;
import tidemark.chart.Twin;
import tidemark.picture.UnwritableException;
import tidemark.report.ChartSpec;
import tidemark.report.Text;

/// A chart as the clipboard takes it: an opaque picture, and what it shows as a table.
///
/// @param table headed by the columns, a row for each figure and event
/// @param png null where the picture cannot be made
/// @param reason why there is no picture; null where there is one
@SuppressWarnings("ArrayRecordComponent")
public record ChartCopy(
        CopiedTable table,
        byte @org.jspecify.annotations.Nullable [] png,
        @org.jspecify.annotations.Nullable Text reason) {

    /// @param look on its ground whatever it says: some programs paste a transparent picture on black
    public static ChartCopy of(OpenReport open, ChartSpec chart, PictureOrder look) {
        CopiedTable table = table(Twin.of(open.report(), chart, look.language()));
        try {
            return new ChartCopy(table, PictureFiles.draw(open, chart, PictureFormat.PNG, look.opaque()), null);
        } catch (UnwritableException e) {
            return new ChartCopy(table, null, UnwritableWords.of(e));
        }
    }

    private static CopiedTable table(Twin twin) {
        var amounts = new ArrayList<Boolean>();
        for (int i = 0; i < twin.headings().size(); i++) {
            amounts.add(i == Twin.VALUE);
        }
        return new CopiedTable(
                twin.headings(), twin.rows().stream().map(Twin.Row::cells).toList(), List.copyOf(amounts));
    }
}
