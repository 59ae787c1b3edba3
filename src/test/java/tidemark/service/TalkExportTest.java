package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;
import tidemark.talk.Talk;

class TalkExportTest {
    private static final OpenReport NINGXIA =
            ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.Shipped("ningxia-2025"))).report();
    private static final Size SMALL = new Size(640, 360);

    @TempDir
    private Path folder;

    @Test
    void aTalkLeavesAsSlidesADocumentAHandoutAndPictures() throws IOException {
        var done = export(order(NINGXIA.charts(), TalkFormat.values()));
        int slides = Talk.of(NINGXIA.report(), NINGXIA.charts(), SMALL).size();

        assertThat(done.failures()).isEmpty();
        String title = "宁夏回族自治区2025年发展报告";
        assertThat(files())
                .hasSize(slides + 3)
                .contains(
                        title + "-talk-640x360.pptx",
                        title + "-talk-640x360.pdf",
                        title + "-handout-640x360.pdf",
                        title + "-slides-640x360/01-" + title + ".png",
                        title + "-slides-640x360/02-议程.png",
                        title + "-slides-640x360/" + slides + "-来源.png");
        try (var in = Files.newInputStream(folder.resolve(title + "-talk-640x360.pptx"));
                var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(slides);
            assertThat(show.getSlides().get(1).getTitle()).isEqualTo("议程");
        }
        try (var document =
                Loader.loadPDF(folder.resolve(title + "-talk-640x360.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(slides);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / box.getHeight()).isCloseTo(16f / 9, within(1e-3f));
            assertThat(new PDFTextStripper().getText(document)).contains("常住人口增加到732万人");
        }
        assertThat(export(order(NINGXIA.charts(), TalkFormat.values())).unchanged())
                .as("the same order gives the same bytes")
                .isEqualTo(slides + 3);
    }

    @Test
    void aTalkOfSomeChartsHasTheirSectionsOnly() {
        var some = NINGXIA.chartsOf("people");
        export(order(some, TalkFormat.SLIDES));

        assertThat(files().stream().map(name -> name.substring(name.indexOf('/') + 4)))
                .contains("民生生态.png", "9项约束性指标全部完成.png", "来源.png")
                .doesNotContain("议程.png", "亮点.png", "内需.png", "总览.png")
                .noneMatch(name -> name.startsWith("规上工业"));
    }

    @Test
    void aTalkOfOnesOwnIsNamedAndMadeAsTheSpeakerWants() throws IOException {
        var own = new OwnTalk(
                "talk-1",
                "给代表团",
                List.of(new SlideKey.Closing(), new SlideKey.Chart("flood")),
                List.of(
                        item(new SlideKey.Cover(), true, Map.of()),
                        item(new SlideKey.Chart("incomes"), true, Map.of()),
                        item(new SlideKey.Chart("flood"), false, Map.of(Language.ZH, "这里停一停。"))),
                List.of(),
                TalkLook.PLAIN);
        var order = order(NINGXIA.charts(), TalkFormat.PPTX, TalkFormat.PDF)
                .withTalk(new TalkChoice(own, Sidecar.empty("ningxia-2025")));
        export(order);

        assertThat(files())
                .containsExactlyInAnyOrder(
                        "宁夏回族自治区2025年发展报告-给代表团-talk-640x360.pdf", "宁夏回族自治区2025年发展报告-给代表团-talk-640x360.pptx");
        try (var in = Files.newInputStream(folder.resolve("宁夏回族自治区2025年发展报告-给代表团-talk-640x360.pptx"));
                var show = new XMLSlideShow(in)) {
            assertThat(show.getSlides().stream().map(slide -> String.valueOf(slide.getTitle())))
                    .containsSubsequence("来源", "黄河防洪标准，最高到50年一遇")
                    .doesNotContain("宁夏回族自治区2025年发展报告", "农村居民收入增速5.9%，快于城镇");
            var noted = show.getSlides().stream()
                    .filter(slide -> "黄河防洪标准，最高到50年一遇".equals(slide.getTitle()))
                    .findFirst()
                    .orElseThrow();
            assertThat(noted.getNotes().getTextParagraphs().toString()).contains("这里停一停。");
        }
    }

    @Test
    void aPictureOfASlideLeadsBackToItsChart() throws IOException {
        export(order(NINGXIA.chartsOf("people"), TalkFormat.SLIDES));
        String slide = files().stream()
                .filter(name -> name.endsWith("9项约束性指标全部完成.png"))
                .findFirst()
                .orElseThrow();

        var origin = (PictureOrigin.Outcome.Found) PictureOrigin.read(folder.resolve(slide));
        assertThat(origin.origin().standing(NINGXIA, List.of()))
                .isEqualTo(new PictureOrigin.Standing.Unchanged(
                        NINGXIA.chart("environment").orElseThrow(), true));
    }

    @Test
    void eachLanguageThemeAndSizeHasATalkOfItsOwn() {
        var looks = Stream.of(Language.values())
                .flatMap(language -> Stream.of(Size.HD, new Size(1440, 1080))
                        .map(size -> new PictureOrder(language, Theme.DARK, size, 1, 96, false)))
                .toList();
        var order = new ExportOrder(
                NINGXIA,
                NINGXIA.chartsOf("people"),
                new LinkedHashSet<>(List.of(TalkFormat.PDF)),
                looks,
                NamePattern.TITLE,
                new ExportTarget.Folder(folder),
                false);

        assertThat(ExportService.fileNames(order))
                .containsExactly(
                        "宁夏回族自治区2025年发展报告-talk-dark.pdf",
                        "宁夏回族自治区2025年发展报告-talk-dark-1440x1080.pdf",
                        "Ningxia Hui Autonomous Region Development Report 2025-talk-dark.pdf",
                        "Ningxia Hui Autonomous Region Development Report 2025-talk-dark-1440x1080.pdf");
    }

    @Test
    void aCharacterThatTheFontLacksIsNamedWithItsSlide() {
        var own = new OwnTalk(
                "talk-1",
                "x",
                List.of(),
                List.of(item(new SlideKey.Chart("flood"), false, Map.of(Language.ZH, "笑\uD83D\uDE00"))),
                List.of(),
                TalkLook.PLAIN);
        var done = export(order(NINGXIA.charts(), TalkFormat.HANDOUT, TalkFormat.PDF)
                .withTalk(new TalkChoice(own, Sidecar.empty("ningxia-2025"))));

        assertThat(done.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.PICTURE);
            assertThat(failed.reason().en()).contains("handout-", "U+1F600", "words and notes of the talk");
        });
        assertThat(done.written()).isEqualTo(1);
    }

    private static TalkItem item(SlideKey key, boolean hidden, Map<Language, String> notes) {
        return new TalkItem(key, hidden, Map.of(), notes, null, List.of());
    }

    private ExportOrder order(List<ChartSpec> charts, TalkFormat... formats) {
        return new ExportOrder(
                NINGXIA,
                charts,
                new LinkedHashSet<>(List.of(formats)),
                List.of(new PictureOrder(Language.ZH, Theme.LIGHT, SMALL, 1, 96, false)),
                NamePattern.TITLE,
                new ExportTarget.Folder(folder),
                false);
    }

    private static ExportOutcome.Done export(ExportOrder order) {
        return (ExportOutcome.Done) ExportService.export(order, Progress.UNSEEN);
    }

    private List<String> files() {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".lock"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
