package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.report.Language;
import tidemark.report.wording.Narrative;
import tidemark.service.OpenOutcome;
import tidemark.service.ReportLocation;
import tidemark.service.ReportOpener;

/// What another program makes of presentations: one run of LibreOffice for two of them.
class LibreOfficeDeckTest {
    private static final int MOST_SECONDS = 180;

    @TempDir
    private Path folder;

    @Test
    void itShowsASlideForEachChartWithItsTitleAndItsValues() throws Exception {
        assumeTrue(isThere(), "soffice (LibreOffice Impress) is not installed: presentations are not opened elsewhere");
        var requests = List.of(request("guangdong-2025", Language.ZH), request("ningxia-2025", Language.EN));
        var files = new ArrayList<String>();
        for (DocumentRequest request : requests) {
            Path file = folder.resolve(request.report().id() + ".pptx");
            Files.write(file, Presentations.of(request, Optional.empty()));
            files.add(file.toString());
        }
        convert(files);

        for (DocumentRequest request : requests) {
            byte[] pdf = Files.readAllBytes(folder.resolve(request.report().id() + ".pdf"));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages())
                        .isEqualTo(request.charts().size());
                for (int i = 0; i < request.charts().size(); i++) {
                    var title = Narrative.plain(request.charts().get(i).title(), request.report(), request.language());
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(i + 1);
                    stripper.setEndPage(i + 1);
                    assertThat(bare(stripper.getText(document))).contains(bare(title));
                }
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    private static DocumentRequest request(String id, Language language) {
        var open = ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped(id))).report();
        return new DocumentRequest(open.report(), open.charts(), language, Theme.LIGHT);
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }

    private void convert(List<String> files) throws Exception {
        var command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        command.addAll(files);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as("soffice ended by itself").isTrue();
    }
}
