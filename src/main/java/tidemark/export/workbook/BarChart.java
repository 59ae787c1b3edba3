package tidemark.export.workbook;

import java.math.BigDecimal;
import java.util.List;

/// A chart of horizontal bars that the spreadsheet draws from its own cells.
///
/// @param title of the sheet that holds it
/// @param altText for those who do not see it
/// @param axis what the axis measures
/// @param bars from top to bottom
/// @param names cells with the names of the bars, such as `'1'!$A$5:$A$8`
/// @param values cells with their values
record BarChart(String title, String altText, String axis, List<Bar> bars, String names, String values) {

    BarChart {
        bars = List.copyOf(bars);
    }

    /// How a bar is filled.
    enum Fill {
        PLAIN,
        LIT,
        /// An estimate or a preliminary value.
        HATCHED,
        /// A target or a derived value.
        HOLLOW
    }

    /// @param format of the number beside it
    record Bar(String name, BigDecimal value, Fill fill, String format) {}
}
