package tidemark.export.workbook;

/// How a cell is set, numbers apart.
enum Look {
    PLAIN,
    HEADING,
    /// Above numbers, to the right like them.
    NUMBER_HEADING,
    TITLE,
    /// Words about the sheet, in grey.
    NOTE,
    LINK;

    boolean isHeading() {
        return this == HEADING || this == NUMBER_HEADING;
    }

    /// True where words go on in a further line instead of over the next cell.
    boolean wraps() {
        return this == PLAIN || isHeading();
    }
}
