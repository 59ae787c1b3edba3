package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.export.deck.Deck;
import tidemark.report.Language;

/// A reader's presentation, from its file to the slides of an export.
class DeckTemplateTest {
    @TempDir
    private Path folder;

    private Path template() throws Exception {
        Path file = folder.resolve("own.pptx");
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            show.getSlideMasters().getFirst().getTheme().getXmlObject().setName("Our own");
            show.write(out);
        }
        return file;
    }

    @Test
    void slidesTakeItsThemeAndItStaysAsItIs() throws Exception {
        Path file = template();
        byte[] before = Files.readAllBytes(file);
        var usable = (DeckTemplate.Outcome.Usable) DeckTemplate.open(file);
        var open = ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped("ningxia-2025"))).report();
        var look = new PictureOrder(Language.ZH, Theme.LIGHT, Size.HD, 1, PictureOrder.SCREEN_DPI, false);
        var order = new ExportOrder(
                        open,
                        open.charts().subList(0, 2),
                        new LinkedHashSet<>(List.of(DocumentFormat.PPTX)),
                        List.of(look),
                        NamePattern.TITLE,
                        new ExportTarget.Folder(folder.resolve("out")),
                        false)
                .withTemplate(usable.template());

        var done = (ExportOutcome.Done) ExportService.export(order, Progress.UNSEEN);

        assertThat(done.failures()).isEmpty();
        try (var in = Files.newInputStream(done.files().getFirst().file());
                var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(2);
            assertThat(show.getSlideMasters().getFirst().getTheme().getName()).isEqualTo("Our own");
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoPresentationIsUnusable() throws Exception {
        Path file = folder.resolve("notes.pptx");
        Files.writeString(file, "会议记录", StandardCharsets.UTF_8);

        assertThat(DeckTemplate.open(file))
                .isInstanceOfSatisfying(
                        DeckTemplate.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.reason().zh()).contains("不是演示文稿"));
    }

    @Test
    void aFileThatIsTooLargeIsUnusable() throws Exception {
        Path file = folder.resolve("large.pptx");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Deck.MOST_TEMPLATE_BYTES + 1L);
        }

        assertThat(DeckTemplate.open(file))
                .isInstanceOfSatisfying(
                        DeckTemplate.Outcome.Unusable.class,
                        unusable -> assertThat(unusable.reason().zh()).contains("太大"));
    }

    @Test
    void whatCannotBeReadSaysSo() {
        assertThat(DeckTemplate.open(folder)).isInstanceOf(DeckTemplate.Outcome.Unreadable.class);
        assertThat(DeckTemplate.open(folder.resolve("none.pptx")))
                .isInstanceOfSatisfying(
                        DeckTemplate.Outcome.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason().en()).contains("no such file"));
    }
}
