package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.export.DocumentRequest;
import tidemark.export.OutsideProgram;
import tidemark.export.Shipped;
import tidemark.report.ChartSpec;
import tidemark.report.Figure;
import tidemark.report.Language;

/// What another program makes of the workbooks: one run of LibreOffice for all of them.
class LibreOfficeTest {
    /// Commas, quotes around all text, UTF-8, numbers as they are and not as they look, the third sheet: the derived
    /// figures.
    private static final String THIRD_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false,false,false,3";

    @TempDir
    private Path folder;

    @Test
    void itComputesEveryDerivedFigureAndItsRangeAsWeDo() throws Exception {
        List<DocumentRequest> documents =
                Shipped.all().map(LibreOfficeTest::withFewCharts).toList();
        var files = new ArrayList<String>();
        for (DocumentRequest document : documents) {
            Path file = folder.resolve(name(document) + ".xlsx");
            Files.write(file, Workbook.write(document));
            files.add(file.toString());
        }
        convert(files);

        for (DocumentRequest document : documents) {
            String sheet = document.language() == Language.ZH ? "推算" : "Derived";
            List<List<String>> rows = rows(folder.resolve(name(document) + "-" + sheet + ".csv"));
            assertThat(rows.stream().flatMap(List::stream)).noneMatch(cell -> cell.startsWith("#"));
            for (Figure figure : document.report().figures()) {
                if (figure.isDerived()) {
                    List<String> row = rows.stream()
                            .filter(cells -> cells.getLast().equals(figure.id()))
                            .findFirst()
                            .orElseThrow();
                    Recomputed.check(
                            figure,
                            List.of(
                                    Double.valueOf(row.get(1)),
                                    Double.valueOf(row.get(4)),
                                    Double.valueOf(row.get(5))));
                }
            }
        }
    }

    /// With one chart of each section, so that every figure is there and LibreOffice soon done.
    private static DocumentRequest withFewCharts(DocumentRequest whole) {
        var sections = new HashSet<String>();
        List<ChartSpec> charts = whole.charts().stream()
                .filter(chart -> sections.add(chart.section()))
                .toList();
        return new DocumentRequest(whole.report(), charts, whole.language(), whole.theme());
    }

    private static String name(DocumentRequest document) {
        return document.report().id() + "-" + document.language().tag();
    }

    private void convert(List<String> files) throws Exception {
        var arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                THIRD_SHEET,
                "--outdir",
                folder.toString()));
        arguments.addAll(files);
        OutsideProgram.run(folder, "soffice", arguments.toArray(String[]::new));
    }

    private static List<List<String>> rows(Path file) throws Exception {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(file, StandardCharsets.UTF_8).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\n') {
                cell.append(c);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
