package tidemark.export.workbook;

/// Names of columns and places in other sheets, as formulas write them.
final class Letters {
    private Letters() {}

    /// The letters of a column.
    ///
    /// @param column counted from 0
    static String of(int column) {
        return (column < 26 ? "" : of(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /// A sheet as a formula names it, `'Figures'!`.
    static String sheet(String name) {
        return "'" + name.replace("'", "''") + "'!";
    }
}
