package tidemark.render.pptx;

import java.util.Map;
import java.util.TreeMap;
import tidemark.picture.font.Face;

/// The workbook that a chart carries, which a program opens when the chart's data are edited.
final class Workbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Workbook() {}

    /// The same sheet gives the same bytes.
    static byte[] of(Sheet sheet) {
        Map<String, Xml> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", Relations.of(Relations.office(1, "officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook());
        parts.put(
                "xl/_rels/workbook.xml.rels",
                Relations.of(
                        Relations.office(1, "worksheet", "worksheets/sheet1.xml"),
                        Relations.office(2, "styles", "styles.xml")));
        parts.put("xl/worksheets/sheet1.xml", worksheet(sheet));
        parts.put("xl/styles.xml", styles());
        return PresentationFile.ofParts(parts);
    }

    private static Xml types() {
        return Xml.of(
                        "Types",
                        Relations.byExtension("rels", "application/vnd.openxmlformats-package.relationships+xml"),
                        Relations.byExtension("xml", "application/xml"),
                        Relations.byName("xl/workbook.xml", TYPES + "sheet.main+xml"),
                        Relations.byName("xl/worksheets/sheet1.xml", TYPES + "worksheet+xml"),
                        Relations.byName("xl/styles.xml", TYPES + "styles+xml"))
                .set("xmlns", Relations.PACKAGE + "content-types");
    }

    private static Xml workbook() {
        var sheet = Xml.of("sheet").set("name", Sheet.NAME).set("sheetId", 1).set("r:id", "rId1");
        return Xml.of("workbook", Xml.of("sheets", sheet)).set("xmlns", MAIN).set("xmlns:r", Relations.OFFICE);
    }

    private static Xml worksheet(Sheet sheet) {
        var names = Xml.of("col").set("min", 1).set("max", 1).set("width", 28).set("customWidth", 1);
        return Xml.of("worksheet", Xml.of("cols", names), sheet.data()).set("xmlns", MAIN);
    }

    private static Xml styles() {
        var font = Xml.of("font", Xml.val("sz", 11), Xml.val("name", Face.FAMILY));
        var border =
                Xml.of("border", Xml.of("left"), Xml.of("right"), Xml.of("top"), Xml.of("bottom"), Xml.of("diagonal"));
        return Xml.of(
                        "styleSheet",
                        Xml.of("fonts", font).set("count", 1),
                        Xml.of("fills", pattern("none"), pattern("gray125")).set("count", 2),
                        Xml.of("borders", border).set("count", 1),
                        Xml.of("cellStyleXfs", format()).set("count", 1),
                        Xml.of("cellXfs", format().set("xfId", 0)).set("count", 1))
                .set("xmlns", MAIN);
    }

    private static Xml pattern(String type) {
        return Xml.of("fill", Xml.of("patternFill").set("patternType", type));
    }

    private static Xml format() {
        return Xml.of("xf").set("numFmtId", 0).set("fontId", 0).set("fillId", 0).set("borderId", 0);
    }
}
