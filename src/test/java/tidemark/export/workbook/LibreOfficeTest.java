package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.export.DocumentRequest;
import tidemark.export.ShippedDocuments;
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
        assumeTrue(
                isThere(), "soffice (LibreOffice Calc) is not installed, so that nothing but POI recomputes workbooks");
        List<DocumentRequest> documents = ShippedDocuments.all().toList();
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

    private static String name(DocumentRequest document) {
        return document.report().id() + "-" + document.language().tag();
    }

    private static boolean isThere() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private void convert(List<String> files) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                THIRD_SHEET,
                "--outdir",
                folder.toString()));
        command.addAll(files);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("soffice ended by itself").isTrue();
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
