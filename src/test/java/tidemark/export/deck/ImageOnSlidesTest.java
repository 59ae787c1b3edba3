package tidemark.export.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;
import tidemark.picture.Colour;
import tidemark.picture.EncodedImage;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.SampleImages;
import tidemark.render.pptx.Design;
import tidemark.render.pptx.Ids;
import tidemark.render.pptx.PptxRenderer;
import tidemark.render.pptx.Presentation;

class ImageOnSlidesTest {
    private static final Colour GROUND = Colour.of(0xffffff);
    private static final EncodedImage LOGO = SampleImages.image(40, 20);
    private static final EncodedImage PHOTO =
            EncodedImage.of(SampleImages.jpeg(400, 300)).orElseThrow();

    private static byte[] presentation() throws Exception {
        var colours =
                new Design.Colours(GROUND, GROUND, GROUND, GROUND, GROUND, GROUND, Collections.nCopies(6, GROUND));
        var prompts = new Design.Prompts("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        try (var presentation = Presentation.blank(new Design("zh", colours, prompts), 1920, 1080)) {
            for (int slide = 0; slide < 2; slide++) {
                var ids = new Ids();
                var picture = new Picture(
                        "slide",
                        presentation.page().width(),
                        presentation.page().height(),
                        GROUND,
                        "zh",
                        "码头",
                        "码头的照片",
                        List.of(
                                new Mark.Image(100, 100, 800, 600, PHOTO, "码头 <1>"),
                                new Mark.Image(1000, 20, 100, 50, LOGO, "")));
                var content = PptxRenderer.render(picture, presentation.page().measure(), ids);
                var number = new Presentation.NumberPlace.None();
                presentation.add(new Presentation.Added("讲稿", "码头", content, null, List.of(), number), ids);
            }
            return presentation.write("讲稿");
        }
    }

    @Test
    void anImageOnSeveralSlidesIsInTheFileOnce() throws Exception {
        byte[] file = presentation();
        var deck = new DeckFile(file);

        assertThat(deck.under("ppt/media/")).hasSize(2);
        assertThat(presentation()).isEqualTo(file);
        for (String slide : deck.slides()) {
            assertThat(DeckFile.all(deck.xml(slide), "cNvPr"))
                    .extracting(element -> element.getAttribute("descr"))
                    .contains("码头 <1>", "码头的照片");
            assertThat(deck.relations(slide).values().stream().map(DeckFile.Relation::target))
                    .filteredOn(target -> target.startsWith("ppt/media/"))
                    .hasSize(2);
        }
    }

    @Test
    void officeProgramsFindThePictureWithItsBytesAndItsWords() throws Exception {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(presentation()))) {
            var group = (XSLFGroupShape) show.getSlides().get(1).getShapes().stream()
                    .filter(XSLFGroupShape.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            var pictures = group.getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .toList();

            assertThat(pictures).hasSize(2);
            assertThat(pictures.getFirst().getPictureData().getData()).isEqualTo(PHOTO.bytes());
            assertThat(pictures.getLast().getPictureData().getData()).isEqualTo(LOGO.bytes());
            assertThat(pictures.getFirst().getAnchor().getWidth()
                            / pictures.getFirst().getAnchor().getHeight())
                    .isEqualTo(4.0 / 3, within(0.001));
        }
    }
}
