package tidemark.export.workbook;

import tidemark.report.Language;

/// Names that the parts of a workbook share.
final class Names {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    static final String SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Names() {}

    /// The font that office programs set Chinese in by default, or English.
    static String font(Language language) {
        return switch (language) {
            case ZH -> "等线";
            case EN -> "Calibri";
        };
    }
}
