package tidemark.desk.find;

import tidemark.find.FindIndex;
import tidemark.report.lens.Lens;
import tidemark.service.OpenReport;

/// An open report with its index.
///
/// @param open as it was read, or for the one in front as it is seen
/// @param seen the report that the index is of
record Indexed(OpenReport open, Lens lens, OpenReport seen, FindIndex index) {

    /// Takes time in proportion to the report's size.
    static Indexed of(OpenReport open, Lens lens) {
        OpenReport seen = open.seen(lens);
        return new Indexed(open, lens, seen, FindIndex.of(seen.report()));
    }

    boolean isOf(OpenReport other, Lens through) {
        return open == other && lens.equals(through);
    }
}
