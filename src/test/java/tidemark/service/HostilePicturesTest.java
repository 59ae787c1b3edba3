package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.HostileWords;
import tidemark.export.Shipped;
import tidemark.picture.Background;
import tidemark.picture.Lettering;
import tidemark.picture.MissingGlyphException;
import tidemark.report.ChartSpec;
import tidemark.report.Language;

/// A report whose words would like to be markup becomes pictures that show and carry these words and do nothing else.
class HostilePicturesTest {

    private static final int LONGEST_TEXT = 10_000;

    /// Plain, because the words around the charts of a hostile report cannot be drawn.
    private static byte[] plain(DocumentRequest request, ChartSpec chart, PictureFormat format) throws Exception {
        return drawn(request, chart, format, Lettering.TEXT, true);
    }

    private static byte[] drawn(
            DocumentRequest request, ChartSpec chart, PictureFormat format, Lettering lettering, boolean plain)
            throws Exception {
        var open = new OpenReport(
                new ReportLocation.OnDisk(Path.of("hostile.json")), request.report(), request.charts(), List.of());
        var look = new PictureOrder(
                request.language(),
                Theme.LIGHT,
                new Size(960, 540),
                1,
                PictureOrder.SCREEN_DPI,
                plain,
                Background.OPAQUE,
                lettering);
        return PictureFiles.draw(open, chart, format, look);
    }

    private static PictureOrigin origin(byte[] file) {
        return PictureOrigin.read(file).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureIsSoundAndTellsWhereItComesFrom(Language language) throws Exception {
        var request = HostileWords.in(Shipped.whole("beilun-2023", language, Theme.LIGHT));
        for (ChartSpec chart : request.charts()) {
            byte[] png = plain(request, chart, PictureFormat.PNG);
            byte[] svg = plain(request, chart, PictureFormat.SVG);
            byte[] pdf = plain(request, chart, PictureFormat.PDF);

            assertThat(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)))
                            .getWidth())
                    .isEqualTo(960);
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("style").getLength()).isZero();
            try (var page = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(page)).isNotBlank();
                assertThat(page.getDocumentInformation().getTitle()).contains("<script>");
                assertThat(page.getDocumentCatalog().getCOSObject().containsKey(COSName.OPEN_ACTION))
                        .isFalse();
                assertThat(page.getPage(0).getAnnotations()).isEmpty();
            }
            for (byte[] file : List.of(png, svg, pdf)) {
                assertThat(origin(file).report()).isEqualTo(request.report().id());
                assertThat(origin(file).chart()).isEqualTo(chart.id());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void charactersThatNoOneSeesAreNamedAndNotDrawn(PictureFormat format) {
        var request = HostileWords.in(Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT));

        assertThatThrownBy(() -> drawn(request, request.charts().getFirst(), format, Lettering.OUTLINES, false))
                .isInstanceOf(MissingGlyphException.class)
                .hasMessageContaining("U+202E");
    }

    @ParameterizedTest
    @EnumSource
    void aTitleAsLongAsAReportMayHaveIsDrawn(PictureFormat format) throws Exception {
        var request = HostileWords.longTitle(Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT), LONGEST_TEXT);

        byte[] file = drawn(request, request.charts().getFirst(), format, Lettering.OUTLINES, false);

        assertThat(new String(file, StandardCharsets.UTF_8)).contains("长".repeat(LONGEST_TEXT));
        assertThat(origin(file).title()).hasSize(301);
    }
}
