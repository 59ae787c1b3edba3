package tidemark.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tidemark.picture.Background;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Provenance;
import tidemark.picture.SampleImages;
import tidemark.picture.font.Face;

class PdfRendererTest {

    private static final Colour INK = Colour.of(0x10243a);
    private static final Finish OUTLINED = new Finish(Background.OPAQUE, Lettering.OUTLINES, 96, null);
    private static final Finish TRANSPARENT = new Finish(Background.TRANSPARENT, Lettering.TEXT, 72, null);

    private static Picture picture(String title, Mark... marks) {
        return new Picture("chart", 640, 360, Colour.of(0xfbfcfd), "zh", title, "外贸：3000亿元（估计）。", List.of(marks));
    }

    private static Mark.TextRun run(String text, double baseline, Face face) {
        return new Mark.TextRun(40, baseline, text, face, 20, INK);
    }

    private static Picture usual() {
        return picture("外贸 3000亿元", run("外贸 3000亿元", 60, Face.BOLD), run("Total trade, CNY 300 bn", 100, Face.REGULAR));
    }

    private static PDDocument open(Picture picture, Finish finish) throws IOException, MissingGlyphException {
        return Loader.loadPDF(PdfRenderer.render(picture, finish));
    }

    private static String text(Picture picture, Finish finish) throws IOException, MissingGlyphException {
        try (PDDocument document = open(picture, finish)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    private static Document metadata(PDDocument document) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] packet = document.getDocumentCatalog().getMetadata().toByteArray();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
    }

    @Test
    void theSamePictureGivesTheSameBytesAndAnotherAnotherId() throws Exception {
        byte[] once = PdfRenderer.render(usual(), Finish.USUAL);

        assertThat(PdfRenderer.render(usual(), Finish.USUAL)).isEqualTo(once);
        try (PDDocument one = Loader.loadPDF(once);
                PDDocument other = open(usual(), TRANSPARENT)) {
            COSArray id = one.getDocument().getDocumentID();
            assertThat(id.get(0)).isEqualTo(id.get(1));
            assertThat(other.getDocument().getDocumentID().get(0)).isNotEqualTo(id.get(0));
        }
    }

    @Test
    void nothingInItIsADate() throws Exception {
        byte[] pdf = PdfRenderer.render(usual(), Finish.USUAL);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Creator");
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Date");
    }

    @Test
    void textIsFoundAndCopiedAsItWasWritten() throws Exception {
        assertThat(text(usual(), Finish.USUAL).lines()).containsExactly("外贸 3000亿元", "Total trade, CNY 300 bn");
    }

    /// Each of these has the shape of another character of the font.
    @ParameterizedTest
    @ValueSource(strings = {"甲／乙∕丙", "三～四〜五", "a‑b-c", "1–2‒3", "甲·乙•丙‧丁", "…⋯", "𬭶𨟠𬭶", "～／"})
    void charactersOfOneShapeStayApart(String words) throws Exception {
        assertThat(text(picture("t", run(words, 60, Face.REGULAR)), Finish.USUAL))
                .isEqualTo(words);
    }

    @Test
    void theFontIsEmbeddedWithNothingButWhatIsUsed() throws Exception {
        byte[] pdf = PdfRenderer.render(usual(), Finish.USUAL);

        assertThat(pdf).hasSizeLessThan(20_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var fonts = new ArrayList<PDFont>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
        }
    }

    @Test
    void outlinedWordsNeedNoFontAndStayInTheAlternativeText() throws Exception {
        try (PDDocument document = open(usual(), OUTLINED)) {
            assertThat(document.getPage(0).getResources().getFontNames()).isEmpty();
            assertThat(new PDFTextStripper().getText(document)).isBlank();
            assertThat(figure(document).getString(COSName.ALT)).isEqualTo("外贸：3000亿元（估计）。");
        }
    }

    @Test
    void screenReadersFindAFigureWithItsAlternativeText() throws Exception {
        try (PDDocument document = open(usual(), Finish.USUAL)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("zh");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(figure(document).getNameAsString(COSName.S)).isEqualTo("Figure");
            assertThat(figure(document).getString(COSName.ALT)).isEqualTo("外贸：3000亿元（估计）。");
        }
    }

    private static COSDictionary figure(PDDocument document) {
        return elements(document).getFirst();
    }

    private static List<COSDictionary> elements(PDDocument document) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        var whole = (COSDictionary) root.getCOSArray(COSName.K).getObject(0);
        var elements = new ArrayList<COSDictionary>();
        for (int i = 0; i < whole.getCOSArray(COSName.K).size(); i++) {
            elements.add((COSDictionary) whole.getCOSArray(COSName.K).getObject(i));
        }
        return elements;
    }

    @Test
    void theTitleIsAHeadingInOnePieceAndTheChartOneFigure() throws Exception {
        var room = new Bounds(40, 40, 400, 60);
        var title = new Mark.Group(
                null,
                new Part.Words(Part.Words.Kind.TITLE, "外贸 增长", room),
                List.of(run("外贸", 60, Face.BOLD), run("增长", 90, Face.BOLD)));
        var source = new Mark.Group(
                null, new Part.Words(Part.Words.Kind.SOURCE, "来源", room), List.of(run("来源", 340, Face.REGULAR)));
        Picture picture = picture(
                "t",
                title,
                run("3000", 200, Face.BOLD),
                new Mark.Circle(9, 9, 5, INK, null),
                source,
                run("4", 220, Face.BOLD));

        try (PDDocument document = open(picture, Finish.USUAL)) {
            List<COSDictionary> elements = elements(document);
            assertThat(elements)
                    .extracting(element -> element.getNameAsString(COSName.S))
                    .containsExactly("H1", "Figure", "P");
            assertThat(elements.get(0).getString(COSName.ACTUAL_TEXT)).isEqualTo("外贸 增长");
            assertThat(elements.get(1).getCOSArray(COSName.K).toCOSNumberIntegerList())
                    .as("the pieces of the chart, before and behind its source")
                    .containsExactly(1, 3);
            assertThat(content(document))
                    .containsSubsequence(
                            "/H1 << /MCID 0 >> BDC",
                            "/Figure << /MCID 1 >> BDC",
                            "/P << /MCID 2 >> BDC",
                            "/Figure << /MCID 3 >> BDC",
                            "EMC");
        }
    }

    @Test
    void severalPicturesAreAPageEachWithOneFontAndTheirTitlesListed() throws Exception {
        var pages = new Pages(
                "讲稿",
                "两页",
                "zh",
                List.of(usual(), picture("出口", run("出口 2000亿元", 60, Face.BOLD), run("吞吐量", 90, Face.REGULAR))),
                true);
        byte[] bytes = PdfRenderer.render(pages, Finish.USUAL);
        assertThat(PdfRenderer.render(pages, Finish.USUAL)).isEqualTo(bytes);

        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("讲稿");
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(document)).contains("出口 2000亿元", "吞吐量").doesNotContain("外贸");
            assertThat(document.getPage(1)
                            .getResources()
                            .getFont(COSName.getPDFName("BOLD"))
                            .getCOSObject())
                    .isSameAs(document.getPage(0)
                            .getResources()
                            .getFont(COSName.getPDFName("BOLD"))
                            .getCOSObject());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactly("外贸 3000亿元", "出口");
            assertThat(elements(document))
                    .extracting(element -> element.getCOSDictionary(COSName.PG))
                    .containsExactly(
                            document.getPage(0).getCOSObject(),
                            document.getPage(1).getCOSObject());
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            assertThat(parents.getNumbers().keySet()).containsExactlyInAnyOrder(0, 1);
            assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
        }
    }

    @Test
    void anImageOnSeveralPagesIsInTheDocumentOnceAndALogoIsNoPartOfWhatIsRead() throws Exception {
        var logo = new Mark.Image(500, 10, 100, 50, SampleImages.image(40, 20), "");
        var photo = new Mark.Image(
                40, 80, 200, 150, EncodedImage.of(SampleImages.jpeg(400, 300)).orElseThrow(), "码头");
        var pages = new Pages("讲稿", "两页", "zh", List.of(picture("一", logo, photo), picture("二", logo)), false);
        byte[] bytes = PdfRenderer.render(pages, Finish.USUAL);
        assertThat(PdfRenderer.render(pages, Finish.USUAL)).isEqualTo(bytes);

        try (PDDocument document = Loader.loadPDF(bytes)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).hasSize(2);
            assertThat(document.getPage(1).getResources().getCOSObject()).isSameAs(resources.getCOSObject());
            var jpeg = (PDImageXObject) resources.getXObject(COSName.getPDFName("Im2"));
            assertThat(jpeg.getStream().getFilters()).containsExactly(COSName.DCT_DECODE);
            assertThat(((PDImageXObject) resources.getXObject(COSName.getPDFName("Im1"))).getSoftMask())
                    .as("what lets the ground through")
                    .isNotNull();
            assertThat(content(document))
                    .containsSubsequence(
                            "/Artifact BMC", "/Im1 Do", "EMC", "/Figure << /MCID 0 >> BDC", "/Im2 Do", "EMC");
            assertThat(elements(document)).hasSize(1);
        }
    }

    @Test
    void anotherImageMakesAnotherDocument() throws Exception {
        Picture one = picture("一", new Mark.Image(0, 0, 100, 50, SampleImages.image(40, 20), "码头"));
        Picture other = picture("一", new Mark.Image(0, 0, 100, 50, SampleImages.image(40, 21), "码头"));
        try (PDDocument a = open(one, Finish.USUAL);
                PDDocument b = open(other, Finish.USUAL)) {
            assertThat(a.getDocument().getDocumentID().toString())
                    .isNotEqualTo(b.getDocument().getDocumentID().toString());
        }
    }

    private static List<String> content(PDDocument document) throws IOException {
        try (var stream = document.getPage(0).getContents()) {
            return new String(stream.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"96, 480, 270", "72, 640, 360", "300, 153.6, 86.4"})
    void thePageIsAsLargeAsTheResolutionSays(double dpi, float width, float height) throws Exception {
        try (PDDocument document = open(usual(), Finish.USUAL.withDpi(dpi))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(width, within(0.001f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(height, within(0.001f));
            assertThat(document.getPage(0).getUserUnit()).isEqualTo(1);
        }
    }

    @Test
    void aPageTooLargeForItsUnitsHasLargerOnes() throws Exception {
        try (PDDocument document = open(usual(), Finish.USUAL.withDpi(1))) {
            var page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(page.getMediaBox().getWidth() * page.getUserUnit()).isCloseTo(640 * 72f, within(0.01f));
        }
    }

    @Test
    void aTransparentDocumentHasNoGround() throws Exception {
        Picture picture = picture("t", new Mark.Rectangle(100, 100, 50, 50, 0, INK, null));

        try (PDDocument document = open(picture, TRANSPARENT)) {
            BufferedImage image = new PDFRenderer(document).renderImage(0, 1, ImageType.ARGB);
            assertThat(image.getRGB(20, 20) >>> 24).isZero();
            assertThat(image.getRGB(120, 120)).isEqualTo(0xff10243a);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ") Tj (",
                "]]> & <script>alert(1)</script>",
                "%PDF-1.4 endobj",
                "\\(\\)\\\\",
                "<?xpacket end=\"w\"?>"
            })
    void hostileWordsStayWords(String words) throws Exception {
        try (PDDocument document = open(
                picture(words, run(words, 60, Face.REGULAR)), Finish.USUAL.withProvenance(new Provenance(words)))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(words);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(words);
            var provenance = metadata(document).getElementsByTagNameNS(Provenance.NAMESPACE, Provenance.ELEMENT);
            assertThat(provenance.item(0).getTextContent()).isEqualTo(words);
        }
    }

    @Test
    void controlCharactersOfATitleDoNotSpoilTheMetadata() throws Exception {
        String title = "a\u0000b\u0008c\ud800d";

        try (PDDocument document = open(picture(title), Finish.USUAL)) {
            assertThat(metadata(document)
                            .getElementsByTagName("dc:title")
                            .item(0)
                            .getTextContent())
                    .isEqualTo("abc\ufffdd");
        }
    }

    @Test
    void aMissingGlyphIsRefused() {
        assertThatThrownBy(() -> PdfRenderer.render(picture("t", run("CO₂", 60, Face.BOLD)), Finish.USUAL))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("₂ U+2082");
    }
}
