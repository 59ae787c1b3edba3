package tidemark.export.workbook;

/// Workbooks made for tests.
final class WorkbookSample {
    private WorkbookSample() {}

    /// One whose sheet holds an element that there is not.
    static byte[] broken() {
        var parts = new Parts();
        parts.add(
                "xl/worksheets/sheet1.xml",
                xml -> xml.open("worksheet")
                        .attribute("xmlns", Names.MAIN)
                        .open("sheetDate")
                        .close("sheetDate")
                        .close("worksheet"));
        return parts.toBytes();
    }
}
