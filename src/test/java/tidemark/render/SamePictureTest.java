package tidemark.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.picture.Background;
import tidemark.picture.Colour;
import tidemark.picture.Finish;
import tidemark.picture.Lettering;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.SampleImages;

/// The file, the screen and the document show one picture. Tolerances are in steps of a colour's component, 0 to 255.
class SamePictureTest {

    /// Both draw by coverage, with other roundings.
    private static final int SHAPES_ON_SCREEN = 3;

    /// The same, after places were rounded to thousandths of a pixel.
    private static final int SHAPES_IN_DOCUMENT = 2;

    /// The program that shows the document takes outlines from AWT, which rounds them to 1/64 pixel at their size.
    private static final int TEXT_IN_DOCUMENT = 40;

    /// The page holds places in thousandths and the font's outlines in thousandths of an em.
    private static final int TEXT_ON_PAGE = 20;

    /// Screens draw each character on whole pixels, up to half a pixel from its place, so that edges of strokes differ;
    /// of what
    /// would differ if the run were missing, this share may.
    private static final double TEXT_ON_SCREEN = 0.15;

    private static final double PIXELS_MOVED = 2;

    /// Pixels between those of an image are mixed by each program in its own way.
    private static final int IMAGE = 24;

    static Stream<Mark.TextRun> runs() {
        return Stream.of(DemandingPicture.ofText(), DemandingPicture.ofRareText())
                .flatMap(picture -> picture.texts().stream());
    }

    private static Picture only(Mark... marks) {
        return DemandingPicture.of(List.of(marks));
    }

    /// The share of a run's pixels that differ in another image.
    private static double shareApart(Mark.TextRun run, Picture other, boolean onScreen) throws Exception {
        var file = Surfaces.png(only(run));
        double missing = Pixels.difference(file, Surfaces.png(only())).apart();
        assertThat(missing).as("the run is seen").isGreaterThan(0.0005);
        var shown = onScreen ? Surfaces.screen(other) : Surfaces.png(other);
        return Pixels.difference(file, shown).apart() / missing;
    }

    @Test
    void theScreenShowsTheShapesOfTheFile() throws Exception {
        Picture picture = DemandingPicture.ofShapes();

        assertThat(Pixels.difference(Surfaces.png(picture), Surfaces.screen(picture))
                        .most())
                .isLessThanOrEqualTo(SHAPES_ON_SCREEN);
    }

    @Test
    void theDocumentShowsTheShapesOfTheFile() throws Exception {
        Picture picture = DemandingPicture.ofShapes();

        assertThat(Pixels.difference(Surfaces.png(picture), Surfaces.svg(picture))
                        .most())
                .isLessThanOrEqualTo(SHAPES_IN_DOCUMENT);
    }

    @Test
    void theDocumentShowsTheTextOfTheFile() throws Exception {
        Picture picture = DemandingPicture.ofText();

        assertThat(Pixels.difference(Surfaces.png(picture), Surfaces.svg(picture))
                        .most())
                .isLessThanOrEqualTo(TEXT_IN_DOCUMENT);
    }

    @Test
    void theDocumentShowsTextOfAllKindsAsTheFileDoesWhereItIsOutlined() throws Exception {
        var outlined = new Finish(Background.OPAQUE, Lettering.OUTLINES, 96, null);

        for (Picture picture : List.of(DemandingPicture.ofText(), DemandingPicture.ofRareText())) {
            assertThat(Pixels.difference(Surfaces.png(picture), Surfaces.svg(picture, outlined))
                            .most())
                    .isLessThanOrEqualTo(SHAPES_IN_DOCUMENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void thePageShowsTheShapesAndTheTextOfTheFile(Lettering lettering) throws Exception {
        var finish = new Finish(Background.OPAQUE, lettering, 96, null);

        for (Picture picture : List.of(DemandingPicture.ofText(), DemandingPicture.ofRareText())) {
            assertThat(Pixels.difference(Surfaces.png(picture), Surfaces.pdf(picture, finish))
                            .most())
                    .isLessThanOrEqualTo(TEXT_ON_PAGE);
        }
        Picture shapes = DemandingPicture.ofShapes();
        assertThat(Pixels.difference(Surfaces.png(shapes), Surfaces.pdf(shapes, finish))
                        .apart())
                .as("the program that shows the page rounds the edges of rectangles to whole pixels")
                .isZero();
    }

    static Stream<Mark.Image> images() {
        return Stream.of(
                new Mark.Image(100, 60, 240, 180, SampleImages.gradient(240, 180, "png"), "as it is"),
                new Mark.Image(100, 60, 240, 180, SampleImages.gradient(240, 180, "jpg"), "as it is"),
                new Mark.Image(40, 40, 560, 420, SampleImages.gradient(1120, 840, "png"), "reduced"),
                new Mark.Image(20, 20, 60, 45, SampleImages.gradient(1120, 840, "jpg"), "reduced much"),
                new Mark.Image(40, 40, 560, 420, SampleImages.gradient(280, 210, "png"), "enlarged"));
    }

    @ParameterizedTest
    @MethodSource("images")
    void everySurfaceShowsAnImageInItsPlace(Mark.Image image) throws Exception {
        var file = Surfaces.png(only(image));

        assertThat(Pixels.difference(Surfaces.png(only()), file).apart()).isGreaterThan(0.005);
        assertThat(Pixels.difference(file, Surfaces.screen(only(image))).most()).isLessThanOrEqualTo(IMAGE);
        assertThat(Pixels.difference(file, Surfaces.svg(only(image))).most()).isLessThanOrEqualTo(IMAGE);
        assertThat(Pixels.difference(file, Surfaces.pdf(only(image), Finish.USUAL))
                        .most())
                .isLessThanOrEqualTo(IMAGE);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theScreenShowsEachRunOfTextWhereTheFileDoes(Mark.TextRun run) throws Exception {
        assertThat(shareApart(run, only(run), true)).isLessThan(TEXT_ON_SCREEN);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void textThatLiesElsewhereIsNoticed(Mark.TextRun run) throws Exception {
        var moved = new Mark.TextRun(
                run.x() + PIXELS_MOVED, run.baseline(), run.text(), run.face(), run.size(), run.colour());

        assertThat(shareApart(run, only(moved), false)).isGreaterThan(TEXT_ON_SCREEN);
    }

    @Test
    void aShapeOfAnotherColourIsNoticed() throws Exception {
        var a = new Mark.Rectangle(10, 10, 20, 20, 0, Colour.of(0x0e6e83), null);
        var b = new Mark.Rectangle(10, 10, 20, 20, 0, Colour.of(0x0e6e87), null);

        assertThat(Pixels.difference(Surfaces.png(only(a)), Surfaces.png(only(b)))
                        .most())
                .isGreaterThan(SHAPES_ON_SCREEN);
    }
}
