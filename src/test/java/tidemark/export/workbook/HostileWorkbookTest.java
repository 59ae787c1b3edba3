package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.Shipped;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;

class HostileWorkbookTest {
    /// Cells of sheets by the names that they have, numbers, signs and the three functions that are used.
    private static final Pattern OUR_FORMULAS =
            Pattern.compile("(('[A-Za-z一-龥]+'!)?[A-Z]+[0-9]+|(MIN|MAX|ROUND)(?=\\()|[0-9.]+|[-+*/(),])+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|'/c calc'!A1",
                "+1+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "＝1+1",
                "<script>alert(1)</script>]]>",
                "../../etc/passwd",
                "_x0041_",
                "a\u202eb\u0000c",
                "line\r\nbreak",
                " blanks "
            })
    void whateverAnEventIsCalledStaysText(String words) throws Exception {
        DocumentRequest document = document(words);
        byte[] file = Workbook.write(document);

        assertThat(WorkbookTest.SCHEMAS.problems(file, WorkbookTest::schemaOf)).isEmpty();
        try (var workbook = WorkbookTest.read(document)) {
            Cell name = workbook.getSheet("Events").getRow(1).getCell(0);
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getStringCellValue())
                    .isEqualTo(words.replace("\u202e", "")
                            .replace("\u0000", "")
                            .replace('\r', ' ')
                            .replace('\n', ' ')
                            .replace('\t', ' ')
                            .strip());
            assertThat(name.getCellStyle().getQuotePrefixed())
                    .isEqualTo("=+-@＝".indexOf(words.strip().charAt(0)) >= 0);
        }
    }

    @Test
    void aWordLongerThanACellIsCutAndSaysSo() throws Exception {
        String words = new Random(1)
                .ints(1_000_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        try (var workbook = WorkbookTest.read(document(words))) {
            assertThat(workbook.getSheet("Events").getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void aReportFullOfMarkupGivesAValidWorkbookInWhichNothingElseComputes() throws Exception {
        DocumentRequest hostile = HostileWords.in(Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT));

        assertThat(WorkbookTest.SCHEMAS.problems(Workbook.write(hostile), WorkbookTest::schemaOf))
                .isEmpty();
        try (var workbook = WorkbookTest.read(hostile)) {
            assertThat(WorkbookTest.formulas(workbook)).allMatch(OUR_FORMULAS.asMatchPredicate());
        }
    }

    @Test
    void onlyOurOwnCellsAreFormulas() throws Exception {
        try (var workbook = WorkbookTest.read(document("=1+1"))) {
            assertThat(WorkbookTest.formulas(workbook)).isEmpty();
        }
    }

    private static DocumentRequest document(String words) {
        var event = new Event(
                "launch",
                "reform",
                new Text(words, words),
                null,
                new Text(words, words),
                null,
                Event.Kind.LAUNCH,
                Scope.CITY,
                null,
                words,
                Figures.PLACE);
        Report report = Figures.report(List.of(), List.of(), List.of(event));
        var chart = new ChartSpec(
                "wall",
                "reform",
                new Text(words, words),
                null,
                List.of(),
                List.of("launch"),
                null,
                new Text(words, words));
        return new DocumentRequest(report, List.of(chart), Language.EN, Theme.LIGHT);
    }
}
