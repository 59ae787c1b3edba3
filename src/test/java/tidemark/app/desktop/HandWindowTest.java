package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.pixels;
import static tidemark.app.desktop.TalkHand.shows;
import static tidemark.app.desktop.TalkHand.speaker;
import static tidemark.app.desktop.TalkHand.stage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

/// The hand of whoever gives a talk, on one screen and on two.
class HandWindowTest {
    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    @TempDir
    Path folder;

    private void drag(Stage stage, double fromX, double fromY, double toX, double toY) {
        window.robot().moveTo(at(stage, fromX, fromY)).press(MouseButton.PRIMARY);
        window.robot().moveTo(at(stage, toX, toY)).release(MouseButton.PRIMARY);
    }

    /// A place on the slide of a stage, as fractions of it.
    private static Point2D at(Stage stage, double x, double y) {
        Node slide = stage.getScene().getRoot().lookupAll(".hand").stream()
                .filter(WindowExtension::isShown)
                .findFirst()
                .orElseThrow();
        Bounds box = slide.localToScreen(slide.getLayoutBounds());
        return new Point2D(box.getMinX() + x * box.getWidth(), box.getMinY() + y * box.getHeight());
    }

    private TalkProgress progress() {
        return window.session().own().sidecarProperty().get().talks().progress();
    }

    @Test
    void aClickTurnsThePageOnlyWhileTheHandIsEmpty() {
        hand.begin();
        hand.typeWithCtrl(KeyCode.P);
        window.robot().clickOn(at(audience(), 0.5, 0.5), MouseButton.PRIMARY);
        assertThat(TalkHand.said()).startsWith("北仑区2023年发展报告");
        hand.type(KeyCode.ESCAPE);
        window.robot().clickOn(at(audience(), 0.5, 0.5), MouseButton.PRIMARY);
        hand.await("议程");
    }

    @Test
    void strokesStayWithTheirSlide() {
        hand.begin();
        int[] empty = pixels(audience());
        hand.typeWithCtrl(KeyCode.P);
        drag(audience(), 0.2, 0.8, 0.7, 0.8);
        hand.type(KeyCode.ESCAPE);
        int[] drawn = pixels(audience());
        assertThat(drawn).isNotEqualTo(empty);
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
        hand.type(KeyCode.LEFT);
        hand.await("北仑区2023年发展报告");
        assertThat(pixels(audience())).isEqualTo(drawn);
        hand.typeWithCtrl(KeyCode.Z);
        assertThat(pixels(audience())).isEqualTo(empty);
    }

    @Test
    void aStrokeIsInTheSideCarAsSoonAsItIsDrawnAndGoneWithTheEndOfTheTalk() {
        window.keepOwnWork(folder);
        hand.begin();
        hand.typeWithCtrl(KeyCode.P);
        drag(audience(), 0.2, 0.8, 0.7, 0.8);
        assertThat(progress().strokes()).hasSize(1);
        hand.typeWithCtrl(KeyCode.Z);
        assertThat(progress().strokes()).isEmpty();
        drag(audience(), 0.2, 0.8, 0.7, 0.8);
        hand.type(KeyCode.ESCAPE, KeyCode.END);
        hand.await("来源");
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> stage("talk").isEmpty());
        assertThat(progress()).isNull();
    }

    @Test
    void strokesOfATalkThatNeverEndedAreThereAgainAndCanBeTakenBack() {
        var place = new SlidePlace(new SlideKey.Cover(), 0);
        var stroke = new PenStroke(
                PenStroke.Ink.BLUE, 0.01, List.of(new PenStroke.Point(0.1, 0.9), new PenStroke.Point(0.9, 0.9)));
        window.keepOwnWork(folder);
        window.robot().interact(() -> {
            window.session().amend(new TalksEdit.Advance(null, place, Duration.ZERO));
            window.session().amend(new TalksEdit.Draw(place, List.of(stroke)));
        });
        window.waitUntil(() -> progress() != null);
        hand.goOn();
        hand.await("北仑区2023年发展报告");
        int[] drawn = pixels(audience());
        hand.typeWithCtrl(KeyCode.Z);
        assertThat(pixels(audience())).isNotEqualTo(drawn);
        assertThat(progress().strokes()).isEmpty();
        hand.typeWithCtrl(KeyCode.Y);
        assertThat(pixels(audience())).isEqualTo(drawn);
        assertThat(progress().strokes(place)).containsExactly(stroke);
    }

    @Test
    void theKeysOfTheHandBeginNoTitle() {
        hand.begin();
        hand.type(KeyCode.H, KeyCode.Z, KeyCode.E);
        assertThat(shows(audience(), ".talk-jump")).isFalse();
        hand.type(KeyCode.ESCAPE, KeyCode.G);
        assertThat(shows(audience(), ".talk-jump")).isTrue();
    }

    @Test
    void whatTheSpeakerDrawsOnTheSmallSlideIsOnTheLargeOne() {
        var projector = PretendScreens.onTheRight(800, 600);
        window.robot().interact(() -> window.screens().all().add(projector));
        hand.begin();
        int[] empty = pixels(audience());
        hand.typeWithCtrl(KeyCode.P);
        drag(speaker().orElseThrow(), 0.2, 0.8, 0.7, 0.8);
        hand.type(KeyCode.ESCAPE);
        int[] drawn = pixels(audience());
        assertThat(drawn).isNotEqualTo(empty);

        hand.type(KeyCode.F, KeyCode.D);
        assertThat(pixels(audience())).as("frozen, ink and all").isEqualTo(drawn);
    }

    @Test
    void anEnlargedSlideIsWholeAgainOnTheNextPage() {
        hand.begin();
        hand.type(KeyCode.PLUS, KeyCode.PLUS);
        int[] near = pixels(audience());
        hand.type(KeyCode.RIGHT);
        assertThat(TalkHand.said()).as("the arrows move over it").startsWith("北仑区2023年发展报告");
        assertThat(pixels(audience())).isNotEqualTo(near);
        hand.type(KeyCode.PAGE_DOWN);
        hand.await("议程");
        hand.type(KeyCode.RIGHT);
        hand.await("总览");
    }

    @Test
    void theSpeakerHasAButtonForWhateverTheToolInTheHandCanDo() {
        var projector = PretendScreens.onTheRight(800, 600);
        window.robot().interact(() -> window.screens().all().add(projector));
        hand.begin();
        assertThat(shows(speaker().orElseThrow(), ".speaker-held")).isFalse();
        hand.typeWithCtrl(KeyCode.P);
        drag(speaker().orElseThrow(), 0.2, 0.8, 0.7, 0.8);
        int[] drawn = pixels(audience());
        press(".speaker-held-undo");
        int[] empty = pixels(audience());
        assertThat(empty).isNotEqualTo(drawn);
        assertThat(speaker()
                        .orElseThrow()
                        .getScene()
                        .getRoot()
                        .lookup(".speaker-held-undo")
                        .isDisabled())
                .isTrue();
        press(".speaker-held-redo");
        assertThat(pixels(audience())).isEqualTo(drawn);
        hand.type(KeyCode.H);
        int[] light = pixels(audience());
        press(".speaker-held-larger");
        assertThat(pixels(audience())).isNotEqualTo(light);
        hand.type(KeyCode.ESCAPE);
        assertThat(shows(speaker().orElseThrow(), ".speaker-held")).isFalse();
        assertThat(shows(audience(), ".speaker-held")).isFalse();
    }

    private void press(String button) {
        window.robot()
                .interact(() ->
                        ((Button) speaker().orElseThrow().getScene().getRoot().lookup(button)).fire());
    }
}
