package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Picture;
import tidemark.picture.Subject;

/// Slides as they come to the front, pixel by pixel.
@ExtendWith(ApplicationExtension.class)
class SlidePaneTest {
    private static final Colour WHITE = Colour.of(0xffffff);
    private static final Colour SEA = Colour.of(0x0e6e83);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 200;
    private static final int PATIENCE = 10;
    private static final Picture FIRST = slide();
    private static final Picture SECOND = slide(bar("a", 20, 300), bar("b", 120, 200));
    private static final Picture THIRD = slide(bar("c", 60, 100));

    private SlidePane slides;
    private Scene scene;

    @Start
    void start(Stage stage) {
        slides = new SlidePane();
        scene = new Scene(slides, WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        slides.show(FIRST, Set.of());
    }

    @Test
    void theNextSlideComesWithoutItsBarsWhichThenGrow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            slides.turnTo(SECOND);
            assertThat(sea(pixels())).isZero();
        });
        waitUntil(() -> sea(pixels()) > 0);
        waitUntil(() -> sea(pixels()) == 500 * 40);
    }

    @Test
    void oncePlayedItIsTheSlideItselfPixelByPixel(FxRobot robot) throws TimeoutException {
        robot.interact(() -> slides.turnTo(SECOND));
        waitUntil(() -> sea(pixels()) == 500 * 40);
        robot.interact(() -> {
            int[] played = pixels();
            slides.show(FIRST, Set.of());
            slides.show(SECOND, Set.of());
            assertThat(pixels()).isEqualTo(played);
        });
    }

    @Test
    void aSlideAskedForWhileAnotherMovesIsThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            slides.turnTo(SECOND);
            slides.turnTo(THIRD);
            assertThat(sea(pixels())).isEqualTo(100 * 40);
        });
    }

    @Test
    void goingBackOrLightingAMarkEndsWhatMoves(FxRobot robot) {
        robot.interact(() -> {
            slides.turnTo(SECOND);
            slides.show(SECOND, Set.of("a"));
            assertThat(sea(pixels())).isEqualTo(300 * 40);
            slides.show(FIRST, Set.of());
            assertThat(sea(pixels())).isZero();
        });
    }

    @Test
    void whatIsPaintedAheadIsNotSeen(FxRobot robot) {
        robot.interact(() -> {
            slides.prepare(SECOND, THIRD);
            assertThat(sea(pixels())).isZero();
        });
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.interact(() -> {
            assertThat(sea(pixels())).isZero();
            slides.turnTo(SECOND);
            assertThat(sea(pixels())).isZero();
            slides.show(SECOND, Set.of());
            assertThat(sea(pixels())).isEqualTo(500 * 40);
        });
    }

    @Test
    void whatShallBePaintedAheadWhileSomethingMovesWaitsAndComesUnharmed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            slides.turnTo(SECOND);
            slides.prepare(THIRD, FIRST);
        });
        waitUntil(() -> sea(pixels()) == 500 * 40);
        WaitForAsyncUtils.waitForFxEvents(5);
        robot.interact(() -> {
            assertThat(sea(pixels())).isEqualTo(500 * 40);
            slides.show(THIRD, Set.of());
            assertThat(sea(pixels())).isEqualTo(100 * 40);
        });
    }

    private static void waitUntil(java.util.concurrent.Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000L, holds));
    }

    private int[] pixels() {
        WritableImage image = scene.snapshot(null);
        var pixels = new int[WIDTH * HEIGHT];
        image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
        return pixels;
    }

    /// How many pixels have the colour of bars.
    private static long sea(int[] pixels) {
        return java.util.Arrays.stream(pixels)
                .filter(pixel -> (pixel & 0xffffff) == 0x0e6e83)
                .count();
    }

    private static Mark bar(String id, double top, double length) {
        var bar = new Mark.Rectangle(50, top, length, 40, 0, SEA, null);
        return new Mark.Group(new Subject(id, id), List.of(new Mark.Group(null, new Part.Bar(50), List.of(bar))));
    }

    private static Picture slide(Mark... marks) {
        return new Picture("slide", WIDTH, HEIGHT, WHITE, "en", "", "", List.of(marks));
    }
}
