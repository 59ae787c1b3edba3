package tidemark.export.workbook;

/// How a cell is set, numbers apart.
enum Look {
    PLAIN,
    HEADING,
    TITLE,
    /// Words about the sheet, in grey.
    NOTE,
    LINK
}
