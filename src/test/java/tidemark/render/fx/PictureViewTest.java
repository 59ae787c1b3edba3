package tidemark.render.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Picture;
import tidemark.picture.Subject;
import tidemark.picture.font.Face;

@ExtendWith(ApplicationExtension.class)
class PictureViewTest {

    private static final Colour WHITE = Colour.of(0xffffff);
    private static final Colour SEA = Colour.of(0x0e6e83);
    private static final Colour INK = Colour.of(0x10243a);

    private final List<String> heard = new ArrayList<>();
    private Button before;
    private PictureView view;

    private static Picture picture() {
        return new Picture(
                "chart",
                400,
                200,
                WHITE,
                "zh-CN",
                "标题",
                "说明",
                List.of(bar("first", 20), bar("second", 80), bar("third", 140), title("第")));
    }

    private static Mark bar(String id, double y) {
        return new Mark.Group(
                new Subject(id, "label of " + id), List.of(new Mark.Rectangle(100, y, 200, 30, 0, SEA, null)));
    }

    private static Mark title(String text) {
        return new Mark.TextRun(5, 60, text, Face.BOLD, 40, INK);
    }

    @Start
    void start(Stage stage) {
        before = new Button("before");
        view = new PictureView();
        view.setPicture(picture());
        view.setOnSubjectEntered(subject -> heard.add("entered " + subject.id()));
        view.setOnSubjectExited(subject -> heard.add("exited " + subject.id()));
        view.setOnSubjectChosen(subject -> heard.add("chosen " + subject.id()));
        stage.setScene(new Scene(new VBox(before, view), 500, 400));
        stage.show();
        before.requestFocus();
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private Color colour(FxRobot robot, int x, int y) {
        return image(robot).getPixelReader().getColor(x, y);
    }

    private WritableImage image(FxRobot robot) {
        var image = new WritableImage[1];
        robot.interact(() -> image[0] = view.snapshot(new SnapshotParameters(), null));
        return image[0];
    }

    private static Color fx(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }

    @Test
    void theViewIsAsLargeAsItsPicture() {
        assertThat(view.getWidth()).isGreaterThanOrEqualTo(400);
        assertThat(view.prefWidth(-1)).isEqualTo(400);
        assertThat(view.prefHeight(-1)).isEqualTo(200);
    }

    @Test
    void theMouseEntersLeavesAndChooses(FxRobot robot) {
        robot.moveTo(at(200, 35));
        robot.moveTo(at(200, 95));
        robot.clickOn(at(200, 95));
        robot.moveTo(at(390, 190));

        assertThat(heard)
                .containsSubsequence(
                        "entered first", "exited first", "entered second", "chosen second", "exited second");
        assertThat(heard).doesNotContain("chosen first");
        assertThat(heard).as("the keyboard stays where the click was").endsWith("entered second");
    }

    @Test
    void theGroundIsNoSubject(FxRobot robot) {
        robot.clickOn(at(390, 190));

        assertThat(heard).noneMatch(word -> word.startsWith("chosen"));
    }

    @Test
    void tabComesToThePictureAndArrowsWalkThroughIt(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertThat(view.isFocused()).isTrue();
        assertThat(view.focusedSubject().map(Subject::id)).contains("first");

        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.DOWN);
        assertThat(view.focusedSubject().map(Subject::id)).contains("third");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.SPACE);
        robot.type(KeyCode.HOME);
        assertThat(view.focusedSubject().map(Subject::id)).contains("first");
        robot.type(KeyCode.END);
        assertThat(view.focusedSubject().map(Subject::id)).contains("third");

        assertThat(heard)
                .containsExactly(
                        "entered first",
                        "exited first",
                        "entered second",
                        "exited second",
                        "entered third",
                        "chosen third",
                        "exited third",
                        "entered second",
                        "chosen second",
                        "exited second",
                        "entered first",
                        "exited first",
                        "entered third");
    }

    @Test
    void leavingThePictureByKeyboardLeavesTheSubject(FxRobot robot) {
        robot.type(KeyCode.TAB);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

        assertThat(before.isFocused()).isTrue();
        assertThat(view.focusedSubject()).isEmpty();
        assertThat(heard).containsExactly("entered first", "exited first");
    }

    @Test
    void aRingShowsWhereTheKeyboardIs(FxRobot robot) {
        assertThat(colour(robot, 97, 35)).isEqualTo(fx(WHITE));

        robot.type(KeyCode.TAB);

        assertThat(colour(robot, 97, 35)).isEqualTo(fx(INK));
        robot.type(KeyCode.DOWN);
        assertThat(colour(robot, 97, 35)).isEqualTo(fx(WHITE));
        assertThat(colour(robot, 97, 95)).isEqualTo(fx(INK));
    }

    @Test
    void screenReadersHearThePictureAndThenTheSubject(FxRobot robot) {
        assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(view.getAccessibleText()).isEqualTo("标题\n说明");

        robot.type(KeyCode.TAB);

        assertThat(view.getAccessibleText()).isEqualTo("label of first");
        robot.type(KeyCode.DOWN);
        assertThat(view.getAccessibleText()).isEqualTo("label of second");
    }

    @Test
    void whatIsNotLitFadesAndTheRestStays(FxRobot robot) {
        robot.interact(() -> view.setLit(Set.of("second")));

        assertThat(colour(robot, 200, 35)).isEqualTo(fx(SEA.towards(WHITE, FxRenderer.FADE)));
        assertThat(colour(robot, 200, 95)).isEqualTo(fx(SEA));

        robot.interact(() -> view.setLit(Set.of()));

        assertThat(colour(robot, 200, 35)).isEqualTo(fx(SEA));
    }

    @Test
    void theKeyboardSentToAPictureThatIsNotDrawnYetIsThereWhenItIs(FxRobot robot) {
        robot.interact(() -> {
            Picture drawn = view.getPicture();
            view.setPicture(null);
            view.focusSubject("second");
            view.setPicture(drawn);
        });

        assertThat(view.focusedSubject().map(Subject::id)).contains("second");
    }

    @Test
    void aNewPictureKeepsTheKeyboardAtTheSameFigure(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.DOWN);
        var shorter = new Picture(
                "chart", 300, 100, WHITE, "en", "title", "words", List.of(bar("new", 5), bar("second", 50)));

        robot.interact(() -> view.setPicture(shorter));

        assertThat(view.focusedSubject().map(Subject::id)).contains("second");
        assertThat(view.boundsOf(new Subject("second", "label of second"))
                        .orElseThrow()
                        .y())
                .isEqualTo(50);
        assertThat(view.prefWidth(-1)).isEqualTo(300);
    }

    @Test
    void aCharacterThatTheFontLacksIsStillDrawn(FxRobot robot) {
        robot.interact(() -> view.setPicture(new Picture(
                "chart", 400, 200, WHITE, "en", "t", "d", List.of(new Mark.TextRun(5, 60, "₂", Face.BOLD, 80, INK)))));

        WritableImage image = image(robot);
        boolean drawn = false;
        for (int x = 0; x < 60; x++) {
            for (int y = 0; y < 90; y++) {
                drawn |= image.getPixelReader().getColor(x, y).getBrightness() < 0.5;
            }
        }
        assertThat(drawn).isTrue();
    }

    @Test
    void noPictureIsEmptyAndSilent(FxRobot robot) {
        robot.interact(() -> view.setPicture(null));
        robot.type(KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(view.prefWidth(-1)).isZero();
        assertThat(view.getAccessibleText()).isEmpty();
        assertThat(heard).isEmpty();
    }
}
