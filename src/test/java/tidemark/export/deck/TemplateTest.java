package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.OoxmlSchemas;
import tidemark.export.Shipped;
import tidemark.report.Language;

/// Presentations in a reader's own template, and templates that cannot be used.
class TemplateTest {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";

    /// Changes a presentation before it becomes a template.
    private interface Change {
        void to(XMLSlideShow show) throws Exception;
    }

    private static DocumentRequest request() {
        return Shipped.whole("ningxia-2025", Language.ZH, Theme.LIGHT);
    }

    /// The presentation that POI begins with, 4:3, with eleven layouts, and two slides of a reader.
    private static byte[] template(Change change) throws Exception {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
            show.createSlide(layout).getPlaceholder(0).setText("原有的一页");
            show.getNotesSlide(show.createSlide(layout));
            change.to(show);
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] template() throws Exception {
        return template(_ -> {});
    }

    private static DeckFile written(byte[] template) {
        var bytes = Presentations.of(request(), Optional.of(template));
        assertThat(new OoxmlSchemas().problems(bytes, Presentations::schema)).isEmpty();
        var deck = new DeckFile(bytes);
        assertThat(Presentations.looseEnds(deck)).isEmpty();
        return deck;
    }

    @Test
    void itsMasterLayoutsAndThemeStayAndItsSlidesGo() throws Exception {
        byte[] template = template();
        var before = new DeckFile(template);
        var deck = written(template);

        assertThat(deck.slides()).hasSameSizeAs(request().charts());
        assertThat(deck.under("ppt/slides/")).hasSameSizeAs(request().charts());
        assertThat(deck.under("ppt/slideLayouts/").toList())
                .containsExactlyElementsOf(before.under("ppt/slideLayouts/").toList());
        assertThat(deck.part("ppt/theme/theme1.xml")).isEqualTo(before.part("ppt/theme/theme1.xml"));
        assertThat(deck.slides().stream().map(slide -> DeckFile.words(deck.xml(slide))))
                .noneMatch(words -> words.contains("原有的一页"));
    }

    @Test
    void nothingTellsOfTheSlidesThatItHad() throws Exception {
        byte[] plain = template(show -> {
            show.getProperties().setThumbnail("thumbnail.jpeg", new ByteArrayInputStream(new byte[] {1, 2, 3}));
            addCommentAuthors(show);
        });
        var titles = "<TitlesOfParts><vt:vector baseType=\"lpstr\" size=\"1\"><vt:lpstr>原有的一页</vt:lpstr></vt:vector>"
                + "</TitlesOfParts>";
        byte[] template = replaced(plain, "docProps/app.xml", "(?s)<TitlesOfParts>.*</TitlesOfParts>", titles);
        var before = new DeckFile(template);
        assertThat(before.parts()).containsKeys("docProps/thumbnail.jpeg", "ppt/commentAuthors.xml");
        assertThat(before.xml("docProps/app.xml").getTextContent()).contains("原有的一页");

        var deck = written(template);

        assertThat(deck.parts()).doesNotContainKeys("docProps/thumbnail.jpeg", "ppt/commentAuthors.xml");
        for (byte[] part : deck.parts().values()) {
            assertThat(new String(part, StandardCharsets.UTF_8)).doesNotContain("原有的一页");
        }
    }

    private static void addCommentAuthors(XMLSlideShow show) throws Exception {
        var name = PackagingURIHelper.createPartName("/ppt/commentAuthors.xml");
        var part = show.getPackage().createPart(name, XSLFRelation.COMMENT_AUTHORS.getContentType());
        try (var out = part.getOutputStream()) {
            out.write("<p:cmAuthorLst xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"/>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        show.getPackagePart().addRelationship(name, TargetMode.INTERNAL, XSLFRelation.COMMENT_AUTHORS.getRelation());
    }

    @Test
    void theTitleStandsInItsPlaceholderAndTheChartBelowIt() throws Exception {
        var deck = written(template());
        for (String slide : deck.slides()) {
            assertThat(deck.placeholders(slide).get("title")).isNotBlank();
            var layout = deck.related(slide, "slideLayout").getFirst();
            assertThat(deck.xml(layout).getAttribute("type")).isEqualTo("titleOnly");
            for (Element place : DeckFile.all(deck.xml(slide), "off")) {
                long x = Long.parseLong(place.getAttribute("x"));
                long y = Long.parseLong(place.getAttribute("y"));
                assertThat(x).isBetween(0L, 9_144_000L);
                assertThat(y).isBetween(1_300_000L, 6_858_000L);
            }
        }
    }

    @Test
    void aWideTemplateIsFilledInItsWidth() throws Exception {
        byte[] wide = template(show -> show.setPageSize(new Dimension(960, 540)));
        var deck = written(wide);
        assertThat(deck.slides()).isNotEmpty();
    }

    @Test
    void onADarkGroundTheChartIsDrawnForTheDark() throws Exception {
        byte[] dark = template(show -> {
            var background = show.getSlideMasters().getFirst().getXmlObject().getCSld();
            if (background.isSetBg()) {
                background.unsetBg();
            }
            var fill = background.addNewBg().addNewBgPr();
            fill.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {0x10, 0x18, 0x20});
            fill.addNewEffectLst();
        });
        var deck = written(dark);
        var colours = DeckFile.all(deck.xml(deck.slides().getFirst()), "srgbClr").stream()
                .map(colour -> colour.getAttribute("val"))
                .toList();
        assertThat(colours).contains("F2F6F9").doesNotContain("10243A");
    }

    @Test
    void onAGroundOfManyColoursTheChartStandsOnAPanel() throws Exception {
        byte[] colourful = template(show -> {
            var background = show.getSlideMasters().getFirst().getXmlObject().getCSld();
            if (background.isSetBg()) {
                background.unsetBg();
            }
            var stops = background.addNewBg().addNewBgPr().addNewGradFill().addNewGsLst();
            stops.addNewGs().addNewSrgbClr().setVal(new byte[] {0x30, 0x60, (byte) 0xa0});
            stops.getGsArray(0).setPos(0);
            stops.addNewGs().addNewSrgbClr().setVal(new byte[] {(byte) 0xf0, 0x60, 0x20});
            stops.getGsArray(1).setPos(100_000);
            background.getBg().getBgPr().addNewEffectLst();
        });
        assertThat(names(written(colourful))).contains("底板");
        assertThat(names(written(template()))).doesNotContain("底板");
    }

    private static List<String> names(DeckFile deck) {
        return DeckFile.all(deck.xml(deck.slides().getFirst()), "cNvPr").stream()
                .map(shape -> shape.getAttribute("name"))
                .toList();
    }

    @Test
    void aTemplateFileAndAShowWithoutSlidesServeAsWell() throws Exception {
        byte[] potx = withMainType(template(), "presentation.main+xml", "template.main+xml");
        assertThat(new String(new DeckFile(potx).part("[Content_Types].xml"), StandardCharsets.UTF_8))
                .contains(TYPE + "template.main+xml");
        var deck = written(potx);
        var types = DeckFile.all(deck.xml("[Content_Types].xml"), "Override").stream()
                .map(type -> type.getAttribute("ContentType"))
                .toList();
        assertThat(types).contains(TYPE + "presentation.main+xml").doesNotContain(TYPE + "template.main+xml");
    }

    @Test
    void theSameTemplateGivesTheSameBytes() throws Exception {
        byte[] template = template();
        assertThat(Presentations.of(request(), Optional.of(template)))
                .isEqualTo(Presentations.of(request(), Optional.of(template)));
    }

    @Test
    void whatIsNoPresentationIsRefused() throws Exception {
        refused("这不是演示文稿".getBytes(StandardCharsets.UTF_8), "不是演示文稿", "no presentation");
        refused(new byte[0], "不是演示文稿", "no presentation");
        var sheet = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet();
            book.write(sheet);
        }
        refused(sheet.toByteArray(), "不是演示文稿", "no presentation");
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        refused(archive.toByteArray(), "不是演示文稿", "no presentation");
    }

    @Test
    void anOldAnEncryptedAndAMacroPresentationAreRefusedWithWhatToDo() throws Exception {
        var old = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "PowerPoint Document");
            files.writeFilesystem(old);
        }
        refused(old.toByteArray(), "另存为 .pptx", "save it as .pptx");
        refused(encrypted(template()), "密码", "password");
        refused(
                withMainType(
                        template(),
                        TYPE + "presentation.main+xml",
                        "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"),
                "宏",
                "macros");
    }

    private static byte[] encrypted(byte[] template) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(template);
            }
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] withMainType(byte[] template, String from, String to) throws IOException {
        return replaced(template, "[Content_Types].xml", Pattern.quote(from), to);
    }

    /// The same package with other words in the parts whose names begin so.
    private static byte[] replaced(byte[] template, String parts, String from, String to) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : new DeckFile(template).parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                var words = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(
                        part.getKey().startsWith(parts)
                                ? words.replaceAll(from, to).getBytes(StandardCharsets.UTF_8)
                                : part.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void aDamagedPresentationIsRefused() throws Exception {
        byte[] template = template();
        refused(Arrays.copyOf(template, template.length / 2), "已损坏", "damaged");
        refused(Arrays.copyOf(template, 40), "已损坏", "damaged");
    }

    @Test
    void aPresentationThatUnpacksToTooMuchIsRefused() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 510; i++) {
                zip.write(zeros);
            }
        }
        refused(out.toByteArray(), "太大", "too large");
    }

    @Test
    void layoutsWithoutATitleOrWithoutRoomAreRefused() throws Exception {
        refused(
                replaced(
                        template(),
                        "ppt/slideLayouts/",
                        "type=\"(title|ctrTitle)\"(?=[^>]*/>)",
                        "type=\"body\" idx=\"77\""),
                "没有带标题的版式",
                "No layout");
        refused(template(TemplateTest::fillWithTitles), "足够的地方", "too little room");
    }

    private static void fillWithTitles(XMLSlideShow show) {
        var master = show.getSlideMasters().getFirst();
        for (var sheet : Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
                .toList()) {
            for (var shape : sheet.getPlaceholders()) {
                shape.setAnchor(new Rectangle(10, 10, 700, 520));
            }
        }
    }

    /// Bytes of a template that are changed at random are refused or used, and never end in another way.
    @Test
    void aTemplateWithChangedBytesIsUsedOrRefused() throws Exception {
        byte[] template = template();
        var random = new Random(7);
        int refused = 0;
        var small = new DocumentRequest(request().report(), request().charts().subList(0, 1), Language.ZH, Theme.LIGHT);
        for (int i = 0; i < 40; i++) {
            byte[] changed = template.clone();
            for (int n = 0; n < 5; n++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(Deck.write(small, Optional.of(changed))).isNotEmpty();
            } catch (TemplateException e) {
                refused++;
                assertThat(e.reason().zh()).isNotBlank();
            }
        }
        assertThat(refused).isPositive();
    }

    private static void refused(byte[] template, String zh, String en) {
        assertThatThrownBy(() -> Deck.write(request(), Optional.of(template)))
                .isInstanceOfSatisfying(TemplateException.class, refusal -> {
                    assertThat(refusal.reason().zh()).contains(zh);
                    assertThat(refusal.reason().en()).contains(en);
                });
    }
}
