package tidemark.export.provenance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.chart.Theme;
import tidemark.picture.Colour;
import tidemark.picture.Finish;
import tidemark.picture.Picture;
import tidemark.picture.Provenance;
import tidemark.picture.UnwritableException;
import tidemark.render.pdf.PdfRenderer;
import tidemark.render.png.PngRenderer;
import tidemark.render.svg.SvgRenderer;
import tidemark.report.Language;
import tidemark.report.Place;

class PictureFileReaderTest {

    private static final ChartOrigin ORIGIN = new ChartOrigin(
            "beilun-2023",
            "北仑区2023年",
            "ab".repeat(32),
            "trade",
            "外贸 <b>4501.6</b> ]]> & \"亿元\"",
            Language.ZH,
            Theme.DARK_CONTRAST,
            true,
            List.of(
                    new Evidence(
                            "trade",
                            "外贸：4501.6亿元。",
                            "2023",
                            "330206",
                            "4501.6亿元",
                            null,
                            List.of(new Place("reform", 5))),
                    new Evidence(
                            "national",
                            "全国：41.76万亿元，推算。",
                            "2023",
                            "330206",
                            null,
                            "trade / share",
                            List.of(new Place("reform", 5), new Place("port", 1))),
                    new Evidence("award", "2023-06，荣誉：某某。", null, null, "获评某某", null, List.of())));

    static final List<String> FORMATS = List.of("png", "svg", "pdf");

    @TempDir
    private Path folder;

    private static byte[] file(String format, Provenance provenance) {
        var picture = new Picture("trade", 320, 240, Colour.of(0xffffff), "zh", "t", "d", List.of());
        Finish finish = Finish.USUAL.withProvenance(provenance);
        try {
            return switch (format) {
                case "png" -> PngRenderer.render(picture, 1, finish);
                case "svg" -> SvgRenderer.render(picture, finish).getBytes(UTF_8);
                default -> PdfRenderer.render(picture, finish);
            };
        } catch (UnwritableException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] file(String format) {
        return file(format, ORIGIN.provenance());
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void whatAFileCarriesComesBackWhole(String format) {
        assertThat(PictureFileReader.read(file(format))).contains(ORIGIN);
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aFileWithoutItTellsNothing(String format) throws UnwritableException {
        assertThat(PictureFileReader.read(file(format, new Provenance("{}")))).isEmpty();
        assertThat(PictureFileReader.read(file(format, new Provenance("")))).isEmpty();
    }

    @Test
    void aPdfThatAnotherProgramSavedAnewStillTells() throws IOException {
        var saved = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(file("pdf"))) {
            document.getDocumentInformation().setAuthor("someone else");
            document.save(saved, CompressParameters.DEFAULT_COMPRESSION);
        }

        assertThat(PictureFileReader.read(saved.toByteArray())).contains(ORIGIN);
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aFileThatIsCutShortIsMetWithoutHarm(String format) {
        byte[] whole = file(format);

        for (int length = 0; length < whole.length; length += 1 + length / 200) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatCode(() -> PictureFileReader.read(part))
                    .as("%d bytes", length)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void aFileWithDamagedBytesIsMetWithoutHarm(String format) {
        byte[] whole = file(format);
        var random = new Random(4);

        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = whole.clone();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> PictureFileReader.read(damaged)).doesNotThrowAnyException();
        }
    }

    @Test
    void noEntityIsLookedUp() throws IOException {
        Path secret = Files.writeString(
                folder.resolve("secret.txt"), ORIGIN.provenance().json());
        String svg = """
            <!DOCTYPE svg [<!ENTITY secret SYSTEM "%s">]>
            <svg xmlns="http://www.w3.org/2000/svg"><metadata>
            <provenance xmlns="urn:tidemark:picture/">&secret;</provenance></metadata></svg>
            """.formatted(secret.toUri());

        assertThat(PictureFileReader.read(svg.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void noEntityIsMultiplied() {
        var svg = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 \"haha\">");
        for (int n = 1; n < 40; n++) {
            svg.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(n, n - 1, n - 1));
        }
        svg.append("]><svg><provenance xmlns=\"urn:tidemark:picture/\">&e39;</provenance></svg>");

        assertThat(PictureFileReader.read(svg.toString().getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aDocumentTypeAloneDoesNoHarm() {
        String svg = new String(file("svg"), UTF_8)
                .replace(
                        "<svg ",
                        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://127.0.0.1:1/svg11.dtd\">\n<svg ");

        assertThat(PictureFileReader.read(svg.getBytes(UTF_8))).contains(ORIGIN);
    }

    @Test
    void deepXmlIsGivenUp() {
        String deep = "<g>".repeat(200_000) + "<provenance xmlns=\"urn:tidemark:picture/\">{}</provenance>";

        assertThat(PictureFileReader.read(deep.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "1",
                "\"tidemark-picture/1\"",
                "{\"schema\":\"tidemark-picture/2\"}",
                "{\"schema\":\"tidemark-picture/1\"}",
                "{\"schema\":[\"tidemark-picture/1\"],\"report\":7}",
                "{\"schema\":\"tidemark-picture/1\",\"report\":{\"id\":7},\"chart\":{\"id\":\"x\"}}",
                "{\"schema\":\"tidemark-picture/1\",\"report\":{\"id\":\"r\"},\"chart\":{\"id\":\"x\"},\"language\":\"fr\",\"theme\":\"light\"}",
                "{\"schema\":\"tidemark-picture/1\""
            })
    void jsonOfAnotherKindTellsNothing(String json) {
        assertThat(PictureFileReader.read(file("png", new Provenance(json)))).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        String json = """
            {"schema": "tidemark-picture/1", "report": {"id": "../../etc/passwd", "title": {}, "sha256": []}, "chart": {"id": "x"},
             "language": "en", "theme": "light", "plain": "maybe", "more": {},
             "evidence": [7, {"id": null}, {"id": "gdp", "says": [], "source": [{"section": "s", "paragraph": 0}, {"section": "s", "paragraph": 2}, 3]}]}
            """;

        assertThat(PictureFileReader.read(file("svg", new Provenance(json))))
                .contains(new ChartOrigin(
                        "../../etc/passwd",
                        "../../etc/passwd",
                        null,
                        "x",
                        "x",
                        Language.EN,
                        Theme.LIGHT,
                        false,
                        List.of(new Evidence("gdp", "", null, null, null, null, List.of(new Place("s", 2))))));
    }

    @Test
    void jsonOfAbsurdSizeOrDepthIsGivenUp() {
        String head = "{\"schema\":\"tidemark-picture/1\",\"more\":";
        Map<String, String> absurd = Map.of(
                "deep", head + "[".repeat(100_000),
                "long", head + "\"" + "x".repeat(5_000_000) + "\"}",
                "number", head + "1".repeat(100_000) + "}");

        absurd.forEach((name, json) -> assertThat(PictureFileReader.read(file("png", new Provenance(json))))
                .as(name)
                .isEmpty());
    }

    @Test
    void filesOfOtherKindsTellNothing() {
        for (String other : List.of("", "%PDF-", "GIF89a", "PK\u0003\u0004", "<html></html>", "{}", "\u0000\u0000")) {
            assertThat(PictureFileReader.read(other.getBytes(UTF_8))).as(other).isEmpty();
        }
    }
}
