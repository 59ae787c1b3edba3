package tidemark.export;

import java.io.IOException;
import java.io.Writer;

/// How a table is written. The same table gives the same text.
public enum TableFormat {
    /// A line for each row, cells parted by tabs, the header first. A tab, line break or other control
    /// character within a cell becomes a blank. Cells are otherwise written as they are, because programs
    /// read them: a spreadsheet should take them as text, since it may read one that begins with `=` as a formula.
    TSV,

    /// Comma-separated values by RFC 4180: lines end with CR LF; cells with a comma, quote or line break are quoted.
    /// Text that a spreadsheet could take for a formula, or that begins with an apostrophe, has an apostrophe put
    /// before it.
    CSV,

    /// An array with an object for each row, on a line of its own; numbers exact, empty cells null, lists as arrays.
    JSON;

    public void write(Table table, Writer to) throws IOException {
        switch (this) {
            case TSV -> TableAsTsv.write(table, to);
            case CSV -> TableAsCsv.write(table, to);
            case JSON -> TableAsJson.write(table, to);
        }
    }
}
