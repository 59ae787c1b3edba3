package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.OutsideProgram;
import tidemark.export.Shipped;
import tidemark.export.TalkRequest;
import tidemark.export.TalkRequests;
import tidemark.report.Language;
import tidemark.report.wording.Narrative;
import tidemark.talk.OwnSlides;

/// What another program makes of presentations: one run of LibreOffice for two of them.
class LibreOfficeDeckTest {
    @TempDir
    private Path folder;

    @Test
    void itShowsASlideForEachChartWithItsTitleAndItsValues() throws Exception {
        var requests = List.of(
                Shipped.whole("guangdong-2025", Language.ZH, Theme.LIGHT),
                Shipped.whole("ningxia-2025", Language.EN, Theme.DARK));
        var arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf"));
        for (DocumentRequest request : requests) {
            Path file = folder.resolve(request.report().id() + ".pptx");
            Files.write(file, Presentations.of(request));
            arguments.add(file.toString());
        }
        OutsideProgram.run(folder, "soffice", arguments.toArray(String[]::new));

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

    @Test
    void itShowsEverySlideOfATalkWithTheSpeakersOwnAmongThem() throws Exception {
        var talk = OwnSlides.talk(TalkRequests.FOUR_BY_THREE);
        var request = new TalkRequest(talk, Language.ZH, Theme.LIGHT, TalkRequests.FOUR_BY_THREE);
        Path file = Files.write(folder.resolve("talk.pptx"), TalkDeck.write(request));
        OutsideProgram.run(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                file.toString());

        try (var document = Loader.loadPDF(Files.readAllBytes(folder.resolve("talk.pdf")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(talk.size());
            for (int i = 0; i < talk.size(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i + 1);
                stripper.setEndPage(i + 1);
                assertThat(bare(stripper.getText(document))).contains(bare(talk.title(i, Language.ZH)));
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }
}
