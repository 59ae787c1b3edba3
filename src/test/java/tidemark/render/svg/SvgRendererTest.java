package tidemark.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tidemark.picture.Background;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Mark;
import tidemark.picture.MissingGlyphException;
import tidemark.picture.Picture;
import tidemark.picture.SampleImages;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;

class SvgRendererTest {

    private static final Colour INK = Colour.of(0x10243a);

    private static Picture picture(String title, List<Mark> marks) {
        return new Picture("chart", 640, 360.5, Colour.of(0xffffff), "zh-CN", title, "description", marks);
    }

    private static Mark.TextRun run(String text) {
        return new Mark.TextRun(10, 20, text, Face.REGULAR, 12, INK);
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Element element(Document document, String name, int index) {
        return (Element) document.getElementsByTagName(name).item(index);
    }

    @Test
    void anImageLiesInTheDocumentWithItsWordsAndALogoIsNotRead() throws Exception {
        EncodedImage image = SampleImages.image(40, 30);
        Document document = parse(SvgRenderer.render(picture(
                "t",
                List.of(
                        new Mark.Image(10, 20.5, 80, 60, image, "码头 <1> & \"2\""),
                        new Mark.Image(1, 2, 3, 4, image, "")))));

        Element photo = element(document, "image", 0);
        assertThat(photo.getAttribute("href"))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(image.bytes()));
        assertThat(photo.getAttribute("aria-label")).isEqualTo("码头 <1> & \"2\"");
        assertThat(photo.getAttribute("width")).isEqualTo("80");
        assertThat(photo.getAttribute("preserveAspectRatio")).isEqualTo("none");
        assertThat(element(document, "image", 1).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @Test
    void theWholeDocumentIsAsWrittenHere() throws Exception {
        var marks = List.<Mark>of(
                new Mark.Group(
                        new Subject("gdp", "GDP 2730亿元"),
                        List.of(
                                new Mark.Rectangle(1, 2.5, 30.12345, 4, 2, INK, null),
                                new Mark.TextRun(10, 20, "2730亿元", Face.BOLD, 12, INK))),
                new Mark.Circle(5, 6, 7, null, new Stroke(INK, 1.5, List.of(4.0, 2.0))),
                new Mark.Path(
                        List.of(
                                new Segment.MoveTo(0, -0.0001),
                                new Segment.LineTo(10, -2.5),
                                new Segment.CubicTo(1, 2, 3, 4, 5, 6),
                                new Segment.Close()),
                        INK,
                        null),
                run("一"));

        assertThat(SvgRenderer.render(picture("A & B", marks))).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" id="chart" width="640" height="360.5" viewBox="0 0 640 360.5" role="img" aria-labelledby="chart-title chart-desc" lang="zh-CN" xml:lang="zh-CN" font-family="&#39;Noto Sans SC&#39;, &#39;Source Han Sans SC&#39;, &#39;PingFang SC&#39;, &#39;Microsoft YaHei&#39;, sans-serif" style="font-kerning:none;font-variant-ligatures:none" stroke-miterlimit="10">
            <title id="chart-title">A &amp; B</title>
            <desc id="chart-desc">description</desc>
            <rect width="640" height="360.5" fill="#ffffff"/>
            <g id="chart-gdp" role="img" aria-label="GDP 2730亿元"><title>GDP 2730亿元</title>
            <rect x="1" y="2.5" width="30.123" height="4" rx="2" fill="#10243a"/>
            <text x="10" y="20" font-size="12" font-weight="700" fill="#10243a" textLength="52.32" xml:space="preserve">2730亿元</text>
            </g>
            <circle cx="5" cy="6" r="7" fill="none" stroke="#10243a" stroke-width="1.5" stroke-dasharray="4 2"/>
            <path d="M0 0L10 -2.5C1 2 3 4 5 6Z" fill="#10243a"/>
            <text x="10" y="20" font-size="12" fill="#10243a" xml:space="preserve">一</text>
            </svg>
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"' onload='x' a=\"",
                "]]> &amp; &#0; <![CDATA[",
                "--><!-- <?xml ?>",
                "tab\tline\nreturn\r\nend",
                "  two  spaces  ",
                "𬭶 supplementary"
            })
    void hostileWordsComeBackAsTheyWere(String words) throws Exception {
        Document document = parse(SvgRenderer.render(
                picture(words, List.of(new Mark.Group(new Subject("a", words), List.of(run("ok")))))));

        assertThat(element(document, "title", 0).getTextContent()).isEqualTo(words);
        assertThat(element(document, "title", 1).getTextContent()).isEqualTo(words);
        assertThat(element(document, "g", 0).getAttribute("aria-label")).isEqualTo(words);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void textThatIsDrawnIsEscapedToo() throws Exception {
        Document document = parse(SvgRenderer.render(picture("", List.of(run(" <b>]]>&\"' ")))));

        assertThat(element(document, "text", 0).getTextContent()).isEqualTo(" <b>]]>&\"' ");
    }

    @Test
    void whatXmlForbidsNeverGetsIn() throws Exception {
        String words = "a\u0000b\u0008c\u001fd\ud800e\udc00f\uffffg";

        Document document = parse(SvgRenderer.render(picture(words, List.of())));

        assertThat(element(document, "title", 0).getTextContent()).isEqualTo("abcd\ufffde\ufffdf\ufffdg");
    }

    @Test
    void aTransparentDocumentHasNoGround() throws Exception {
        var transparent = new Finish(Background.TRANSPARENT, Lettering.TEXT, 96, null);

        Document document = parse(SvgRenderer.render(picture("t", List.of(run("x"))), transparent));

        assertThat(document.getElementsByTagName("rect").getLength()).isZero();
        assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(1);
    }

    @Test
    void outlinedWordsNeedNoFontAndStayInTitleAndDescription() throws Exception {
        var outlined = new Finish(Background.OPAQUE, Lettering.OUTLINES, 96, null);

        String svg = SvgRenderer.render(picture("二 一", List.of(run("一 一"))), outlined);

        Document document = parse(svg);
        assertThat(svg).doesNotContain("font").doesNotContain("<text");
        assertThat(element(document, "title", 0).getTextContent()).isEqualTo("二 一");
        String[] shapes = element(document, "path", 0).getAttribute("d").split("Z");
        assertThat(shapes).hasSize(2);
        assertThat(firstX(shapes[1]) - firstX(shapes[0]))
                .as("as far apart as the first and the space are wide")
                .isCloseTo(Face.REGULAR.width("一 ", 12), within(0.002));
    }

    private static double firstX(String shape) {
        return Double.parseDouble(shape.substring(1, shape.indexOf(' ')));
    }

    @Test
    void theSizeOnPaperFollowsTheResolution() throws Exception {
        Element root = parse(SvgRenderer.render(picture("t", List.of()), Finish.USUAL.withDpi(192)))
                .getDocumentElement();

        assertThat(root.getAttribute("width")).isEqualTo("320");
        assertThat(root.getAttribute("height")).isEqualTo("180.25");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 640 360.5");
    }

    @Test
    void everyIdIsThereOnce() throws Exception {
        var marks = new ArrayList<Mark>();
        for (String id : List.of("gdp", "gdp", "gdp-2", "gdp", "title", "desc", "a b", "a\"b", "")) {
            marks.add(new Mark.Group(new Subject(id, id), List.of(run("x"))));
        }

        Document document = parse(SvgRenderer.render(picture("t", marks)));

        var ids = new ArrayList<String>();
        NodeList groups = document.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        assertThat(ids).startsWith("chart-gdp", "chart-gdp-2", "chart-gdp-2-2", "chart-gdp-3");
        assertThat(ids).allMatch(id -> id.matches("[A-Za-z][A-Za-z0-9_-]*"));
        ids.add(element(document, "title", 0).getAttribute("id"));
        ids.add(element(document, "desc", 0).getAttribute("id"));
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void numbersNeedNoLocale() throws Exception {
        Locale before = Locale.getDefault();
        var marks = List.<Mark>of(new Mark.Rectangle(0.5, -12.3456, 1e6, 0.0004, 0, INK, null));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(SvgRenderer.render(picture("t", marks)))
                    .contains("<rect x=\"0.5\" y=\"-12.346\" width=\"1000000\" height=\"0\" fill=\"#10243a\"/>");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPlaceThatIsNoNumberIsRefused() {
        var marks = List.<Mark>of(new Mark.Circle(Double.NaN, 0, 1, INK, null));

        assertThatThrownBy(() -> SvgRenderer.render(picture("t", marks))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingGlyphIsRefused() {
        assertThatThrownBy(() -> SvgRenderer.render(picture("t", List.of(run("CO₂")))))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("₂ U+2082");
    }
}
