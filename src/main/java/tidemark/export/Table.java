package tidemark.export;

import java.util.List;

/// A table for programs to read.
///
/// @param header names of the columns
/// @param rows each with one cell for each column
public record Table(List<String> header, List<List<Cell>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + header.size() + " columns");
            }
        }
    }
}
