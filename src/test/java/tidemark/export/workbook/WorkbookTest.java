package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.OoxmlSchemas;
import tidemark.export.Shipped;
import tidemark.report.Figure;
import tidemark.report.Language;

class WorkbookTest {
    static final OoxmlSchemas SCHEMAS = new OoxmlSchemas();

    static Stream<DocumentRequest> documents() {
        return Shipped.all();
    }

    static @Nullable String schemaOf(String part) {
        if (part.contains("_rels/") || part.startsWith("[")) {
            return part.startsWith("[") ? null : "opc-relationships.xsd";
        }
        if (part.startsWith("xl/theme/")) {
            return "dml-main.xsd";
        }
        if (part.startsWith("xl/drawings/")) {
            return "dml-spreadsheetDrawing.xsd";
        }
        if (part.startsWith("xl/charts/")) {
            return "dml-chart.xsd";
        }
        return part.equals("docProps/app.xml")
                ? "shared-documentPropertiesExtended.xsd"
                : part.startsWith("xl/") ? "sml.xsd" : null;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartIsValidAgainstItsSchema(DocumentRequest document) {
        assertThat(SCHEMAS.problems(Workbook.write(document), WorkbookTest::schemaOf))
                .isEmpty();
    }

    @Test
    void aPartThatBreaksItsSchemaIsFound() {
        assertThat(SCHEMAS.problems(WorkbookSample.broken(), WorkbookTest::schemaOf))
                .anyMatch(p -> p.contains("sheetDate"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSameReportGivesTheSameBytes(DocumentRequest document) {
        assertThat(Workbook.write(document)).isEqualTo(Workbook.write(document));
    }

    @Test
    void numbersStandWithThePrintedDigitsAndTheirQualifiersBesideThem() throws Exception {
        DocumentRequest document = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);
        try (var workbook = read(document)) {
            Row gdp = row(workbook, "Figures", "gdp");
            assertThat(cells(gdp).subList(0, 7))
                    .containsExactly(
                            "Gross domestic product (GDP)",
                            "2730.0",
                            "100 million yuan",
                            "estimate",
                            "",
                            "CNY 273.0 billion (estimate)",
                            "2023");
            assertThat(gdp.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            Row trade = row(workbook, "Figures", "foreign_trade");
            assertThat(trade.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
            assertThat(trade.getCell(8).getCellFormula()).endsWith("-0.05");
        }
    }

    @Test
    void derivedFiguresAreFormulasOnTheCellsOfFigures() throws Exception {
        DocumentRequest document = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);
        try (var workbook = read(document)) {
            Row share = row(workbook, "Derived", "budget_share");
            String budget =
                    "'Figures'!B" + (row(workbook, "Figures", "budget_revenue").getRowNum() + 1);
            String fiscal =
                    "'Figures'!B" + (row(workbook, "Figures", "fiscal_revenue").getRowNum() + 1);
            assertThat(share.getCell(6).getCellFormula()).isEqualTo(budget + "/" + fiscal + "*100");
            assertThat(share.getCell(1).getCellFormula()).matches("ROUND\\(G\\d+,2\\)");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void recomputedByPoiEveryDerivedValueAndItsRangeAreOurs(DocumentRequest document) throws Exception {
        try (var workbook = read(document)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (Figure figure : document.report().figures()) {
                if (figure.isDerived()) {
                    String sheet = document.language() == Language.ZH ? "推算" : "Derived";
                    Row row = row(workbook, sheet, figure.id());
                    Recomputed.check(
                            figure,
                            List.of(
                                    evaluator.evaluate(row.getCell(1)).getNumberValue(),
                                    evaluator.evaluate(row.getCell(4)).getNumberValue(),
                                    evaluator.evaluate(row.getCell(5)).getNumberValue()));
                }
            }
        }
    }

    @Test
    void barsAreAChartOfTheSpreadsheetWithTheirQualifiersBesideTheirNumbers() throws Exception {
        try (var workbook = read(Shipped.whole("ningxia-2025", Language.EN, Theme.LIGHT))) {
            XSSFSheet bars = workbook.getSheet("16 New projects started more");
            XSSFChart chart = bars.getDrawingPatriarch().getCharts().getFirst();
            CTBarSer series =
                    chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);

            assertThat(series.getVal().getNumRef().getF()).isEqualTo("'" + bars.getSheetName() + "'!$B$4:$B$5");
            assertThat(series.getVal().getNumRef().getNumCache().getPtList())
                    .extracting(CTNumVal::getV)
                    .containsExactly("1700", "160");
            assertThat(series.getDLbls().getDLblList())
                    .extracting(label -> label.getNumFmt().getFormatCode())
                    .containsExactly("\">\"#,##0", "\">\"#,##0");
        }
    }

    @Test
    void estimatesAreHatchedAndDerivedBarsHollow() throws Exception {
        try (var workbook = read(Shipped.whole("guangdong-2025", Language.ZH, Theme.LIGHT))) {
            assertThat(points(workbook, "18 "))
                    .anyMatch(point ->
                            point.getIdx().getVal() == 1 && point.getSpPr().isSetPattFill());
            assertThat(points(workbook, "8 "))
                    .anyMatch(point ->
                            point.getIdx().getVal() == 1 && point.getSpPr().isSetNoFill());
        }
    }

    private static List<CTDPt> points(XSSFWorkbook workbook, String number) {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().startsWith(number)) {
                XSSFChart chart =
                        ((XSSFSheet) sheet).getDrawingPatriarch().getCharts().getFirst();
                return chart.getCTChart()
                        .getPlotArea()
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getDPtList();
            }
        }
        throw new AssertionError("no sheet " + number);
    }

    @Test
    void aChangedFigureChangesWhatIsDerivedFromItAndItsRange() throws Exception {
        DocumentRequest document = Shipped.whole("beilun-2023", Language.EN, Theme.LIGHT);
        try (var workbook = read(document)) {
            row(workbook, "Figures", "budget_revenue").getCell(1).setCellValue(0);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Row share = row(workbook, "Derived", "budget_share");

            assertThat(evaluator.evaluate(share.getCell(1)).getNumberValue()).isZero();
            assertThat(evaluator.evaluate(share.getCell(4)).getNumberValue()).isNegative();
            assertThat(evaluator.evaluate(share.getCell(5)).getNumberValue()).isPositive();
        }
    }

    /// Every formula in it.
    static List<String> formulas(XSSFWorkbook workbook) {
        var formulas = new ArrayList<String>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell.getCellFormula());
                    }
                }
            }
        }
        return formulas;
    }

    static XSSFWorkbook read(DocumentRequest document) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(Workbook.write(document)));
    }

    private static Row row(XSSFWorkbook workbook, String sheet, String id) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell last = row.getCell(row.getLastCellNum() - 1);
            if (last.getCellType() == CellType.STRING
                    && last.getStringCellValue().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id + " in " + sheet);
    }

    private static List<String> cells(Row row) {
        return Stream.iterate(0, i -> i < row.getLastCellNum(), i -> i + 1)
                .map(i -> row.getCell(i) == null ? "" : row.getCell(i).toString())
                .toList();
    }
}
