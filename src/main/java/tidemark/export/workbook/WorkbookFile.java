package tidemark.export.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tidemark.export.PlainWords;
import tidemark.picture.xml.XmlWriter;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.wording.Wording;

/// The parts of the file around its sheets: what there is, how it hangs together, properties, theme and formats.
final class WorkbookFile {
    private static final String DRAWINGS = "application/vnd.openxmlformats-officedocument.drawing";
    private static final int LONGEST_PROPERTY = 255;

    private final List<Sheet> sheets;
    private final Language language;
    private final String title;
    private final Report report;
    private final List<Integer> drawn = new ArrayList<>();

    WorkbookFile(List<Sheet> sheets, Language language, String title, Report report) {
        this.sheets = sheets;
        this.language = language;
        this.title = title;
        this.report = report;
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).drawn().isPresent()) {
                drawn.add(i);
            }
        }
    }

    byte[] toBytes() {
        var styles = new Styles(language);
        var parts = new Parts();
        parts.add("[Content_Types].xml", this::contentTypes);
        parts.add("_rels/.rels", WorkbookFile::packageRelations);
        parts.add("docProps/core.xml", this::coreProperties);
        parts.add("docProps/app.xml", WorkbookFile::appProperties);
        parts.add("xl/workbook.xml", this::workbook);
        parts.add("xl/_rels/workbook.xml.rels", this::workbookRelations);
        parts.addLong("xl/theme/theme1.xml", to -> to.append(theme()));
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            parts.addLong("xl/worksheets/sheet" + (i + 1) + ".xml", to -> new SheetXml(sheet, styles, to).write());
        }
        drawn.forEach(i -> drawing(i, parts));
        parts.add("xl/styles.xml", styles::write);
        return parts.toBytes();
    }

    private void drawing(int sheet, Parts parts) {
        Sheet of = sheets.get(sheet);
        String number = Integer.toString(sheet + 1);
        of.drawn().ifPresent(chart -> {
            parts.add(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    xml -> relations(xml, List.of(new Relation("drawing", "../drawings/drawing" + number + ".xml"))));
            parts.add(
                    "xl/drawings/drawing" + number + ".xml",
                    xml -> BarChartXml.drawing(
                            chart, of.headingRow() + of.size() + of.foot().size() + 1, xml));
            parts.add(
                    "xl/drawings/_rels/drawing" + number + ".xml.rels",
                    xml -> relations(xml, List.of(new Relation("chart", "../charts/chart" + number + ".xml"))));
            parts.add("xl/charts/chart" + number + ".xml", xml -> new BarChartXml(chart, language, xml).write());
        });
    }

    private record Relation(String type, String target) {}

    private static void relations(XmlWriter xml, List<Relation> relations) {
        xml.open("Relationships").attribute("xmlns", Names.PACKAGE_RELATIONS);
        for (int i = 0; i < relations.size(); i++) {
            xml.open("Relationship")
                    .attribute("Id", "rId" + (i + 1))
                    .attribute("Type", Names.RELATIONS + "/" + relations.get(i).type())
                    .attribute("Target", relations.get(i).target())
                    .close("Relationship");
        }
        xml.close("Relationships");
    }

    private static void packageRelations(XmlWriter xml) {
        xml.open("Relationships").attribute("xmlns", Names.PACKAGE_RELATIONS);
        relation(xml, "rId1", Names.RELATIONS + "/officeDocument", "xl/workbook.xml");
        relation(xml, "rId2", Names.PACKAGE_RELATIONS + "/metadata/core-properties", "docProps/core.xml");
        relation(xml, "rId3", Names.RELATIONS + "/extended-properties", "docProps/app.xml");
        xml.close("Relationships");
    }

    private static void relation(XmlWriter xml, String id, String type, String target) {
        xml.open("Relationship")
                .attribute("Id", id)
                .attribute("Type", type)
                .attribute("Target", target)
                .close("Relationship");
    }

    private void workbookRelations(XmlWriter xml) {
        var relations = new ArrayList<Relation>();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.add(new Relation("worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.add(new Relation("styles", "styles.xml"));
        relations.add(new Relation("theme", "theme/theme1.xml"));
        relations(xml, relations);
    }

    private void contentTypes(XmlWriter xml) {
        xml.open("Types").attribute("xmlns", Names.CONTENT_TYPES);
        standard(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        standard(xml, "xml", "application/xml");
        part(xml, "/xl/workbook.xml", Names.SPREADSHEET_TYPE + "sheet.main+xml");
        part(xml, "/xl/styles.xml", Names.SPREADSHEET_TYPE + "styles+xml");
        part(xml, "/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            part(xml, "/xl/worksheets/sheet" + i + ".xml", Names.SPREADSHEET_TYPE + "worksheet+xml");
        }
        for (int i : drawn) {
            part(xml, "/xl/drawings/drawing" + (i + 1) + ".xml", DRAWINGS + "+xml");
            part(xml, "/xl/charts/chart" + (i + 1) + ".xml", DRAWINGS + "ml.chart+xml");
        }
        xml.close("Types");
    }

    private static void standard(XmlWriter xml, String extension, String type) {
        xml.open("Default")
                .attribute("Extension", extension)
                .attribute("ContentType", type)
                .close("Default");
    }

    private static void part(XmlWriter xml, String name, String type) {
        xml.open("Override")
                .attribute("PartName", name)
                .attribute("ContentType", type)
                .close("Override");
    }

    private void workbook(XmlWriter xml) {
        xml.open("workbook").attribute("xmlns", Names.MAIN).attribute("xmlns:r", Names.RELATIONS);
        xml.open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            xml.open("sheet")
                    .attribute("name", sheets.get(i).name())
                    .attribute("sheetId", Integer.toString(i + 1))
                    .attribute("r:id", "rId" + (i + 1))
                    .close("sheet");
        }
        xml.close("sheets");
        xml.open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            names(xml, i, sheets.get(i));
        }
        xml.close("definedNames");
        // What is written in the cells was rounded otherwise than the program that opens it may round.
        xml.open("calcPr")
                .attribute("calcId", "0")
                .attribute("fullCalcOnLoad", "1")
                .close("calcPr");
        xml.close("workbook");
    }

    /// The filter's cells, and what every printed page repeats.
    private static void names(XmlWriter xml, int index, Sheet sheet) {
        String prefix = Letters.sheet(sheet.name());
        if (sheet.size() > 0) {
            xml.open("definedName")
                    .attribute("name", "_xlnm._FilterDatabase")
                    .attribute("localSheetId", Integer.toString(index))
                    .attribute("hidden", "1")
                    .text(prefix + sheet.filtered())
                    .close("definedName");
        }
        xml.open("definedName")
                .attribute("name", "_xlnm.Print_Titles")
                .attribute("localSheetId", Integer.toString(index))
                .text(repeatedColumns(prefix, sheet) + prefix + "$" + sheet.headingRow() + ":$" + sheet.headingRow())
                .close("definedName");
    }

    private static String repeatedColumns(String prefix, Sheet sheet) {
        return sheet.fitsAPage() || sheet.frozenColumns() == 0
                ? ""
                : prefix + "$A:$" + Letters.of(sheet.frozenColumns() - 1) + ",";
    }

    private void coreProperties(XmlWriter xml) {
        xml.open("cp:coreProperties")
                .attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        property(xml, "dc:title", title);
        property(xml, "dc:creator", "Tidemark");
        property(xml, "dc:description", Wording.sourceLine(report, language));
        property(xml, "dc:language", language.locale().toLanguageTag());
        property(xml, "dc:identifier", report.id());
        xml.close("cp:coreProperties");
    }

    private static void property(XmlWriter xml, String name, String text) {
        String harmless = PlainWords.of(text);
        int end = Math.min(harmless.length(), LONGEST_PROPERTY);
        if (end > 0 && Character.isHighSurrogate(harmless.charAt(end - 1))) {
            end--;
        }
        xml.open(name).text(harmless.substring(0, end)).close(name);
    }

    private static void appProperties(XmlWriter xml) {
        xml.open("Properties")
                .attribute("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.open("Application").text("Tidemark").close("Application");
        xml.close("Properties");
    }

    private static String theme() throws IOException {
        try (InputStream stream = WorkbookFile.class.getResourceAsStream("theme.xml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
