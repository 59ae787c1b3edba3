package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.pixels;
import static tidemark.app.desktop.TalkHand.shows;
import static tidemark.app.desktop.TalkHand.speaker;
import static tidemark.app.desktop.TalkHand.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.desk.present.screens.ScreenPlace;
import tidemark.report.Language;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;

/// Two stages stand in for two screens.
class TwoScreensTest {
    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    @Test
    void theAudienceSeesTheSlideOnItsScreenAndTheSpeakerTheRest() {
        ScreenPlace projector = plugIn();
        hand.begin();
        assertThat(audience().getX()).isEqualTo(projector.area().getMinX());
        assertThat(audience().getWidth()).isEqualTo(projector.area().getWidth());
        assertThat(audience().getHeight()).isEqualTo(projector.area().getHeight());
        assertThat(speaker()).isPresent();
        assertThat(speaker().get().getX()).isZero();
        assertThat(speaker().get().isFocused()).as("the keys go to the speaker").isTrue();
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
    }

    @Test
    void theSpeakerSeesAllSlidesAtOnceAndTheAudienceOnlyTheOneThatIsChosen() {
        plugIn();
        hand.begin();
        hand.type(KeyCode.O);
        assertThat(shows(speaker().orElseThrow(), ".talk-overview")).isTrue();
        assertThat(shows(audience(), ".talk-overview")).isFalse();
        hand.type(KeyCode.RIGHT, KeyCode.ENTER);
        hand.await("议程");
    }

    @Test
    void theTalkSurvivesThatTheProjectorIsPulledOutAndPutInAgain() {
        ScreenPlace projector = plugIn();
        hand.begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT);
        hand.await("总览");

        window.robot().interact(() -> window.screens().all().remove(projector));
        window.waitUntil(() -> audience().getX() == 0);
        assertThat(speaker()).as("no note on the screen that is left").isEmpty();
        hand.await("总览");
        assertThat(audience().isFocused()).isTrue();
        hand.type(KeyCode.LEFT);
        hand.await("议程");

        window.robot().interact(() -> window.screens().all().add(projector));
        window.waitUntil(() -> audience().getX() == projector.area().getMinX());
        assertThat(speaker()).isPresent();
        hand.await("议程");
    }

    @Test
    void aThirdScreenTakesNothingFromTheTwo() {
        ScreenPlace projector = plugIn();
        hand.begin();
        var wall = new ScreenPlace(new Rectangle2D(5000, 0, 3840, 2160), 1, false);
        window.robot().interact(() -> window.screens().all().add(wall));
        assertThat(audience().getX()).isEqualTo(projector.area().getMinX());
        hand.type(KeyCode.S);
        assertThat(audience().getX()).isZero();
        assertThat(speaker().orElseThrow().getX()).isEqualTo(projector.area().getMinX());
    }

    @Test
    void oneKeySwapsTheScreensAndTheNextTalkRemembersIt() {
        ScreenPlace projector = plugIn();
        hand.begin();
        hand.type(KeyCode.S);
        assertThat(audience().getX()).isZero();
        assertThat(speaker().orElseThrow().getX()).isEqualTo(projector.area().getMinX());
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> stage("talk").isEmpty());

        hand.begin();
        assertThat(audience().getX()).isZero();
    }

    @Test
    void aFrozenPictureStaysPixelByPixelWhateverTheSpeakerDoes() {
        plugIn();
        hand.begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        hand.await("经济总量");
        window.waitUntil(
                () -> audience().getScene().getRoot().lookup(".talk-pile").isVisible());
        int[] before = pixels(audience());
        hand.type(KeyCode.F);
        for (Runnable browsing : List.<Runnable>of(
                () -> hand.type(KeyCode.RIGHT),
                () -> hand.type(KeyCode.TAB, KeyCode.TAB),
                () -> hand.type(KeyCode.L),
                () -> hand.type(KeyCode.D),
                () -> hand.type(KeyCode.O, KeyCode.RIGHT, KeyCode.ENTER),
                () -> hand.type(KeyCode.J, KeyCode.Z),
                () -> hand.type(KeyCode.ESCAPE, KeyCode.END))) {
            browsing.run();
            assertThat(pixels(audience())).isEqualTo(before);
        }
        hand.type(KeyCode.F);
        hand.await("Source");
        assertThat(pixels(audience())).isNotEqualTo(before);
    }

    @Test
    void aFrozenPictureIsSeenWholeOnAnotherScreen() {
        ScreenPlace projector = plugIn();
        hand.begin();
        hand.type(KeyCode.F);
        window.robot().interact(() -> window.screens().all().remove(projector));
        window.waitUntil(() -> audience().getX() == 0);
        var slides = audience().getScene().getRoot().lookup(".talk-slides");
        window.waitUntil(() -> slides.getLayoutBounds().getWidth() == audience().getWidth());
        assertThat(slides.getLayoutBounds().getHeight())
                .isLessThanOrEqualTo(audience().getHeight());
    }

    @Test
    void withOneScreenAFrozenPictureStaysToo() {
        hand.begin();
        int[] before = pixels(audience());
        hand.type(KeyCode.F, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(pixels(audience())).isEqualTo(before);
        hand.type(KeyCode.F);
        hand.await("总览");
    }

    @Test
    void theTalkThatTheSpeakerArrangedIsTheOneThatIsGiven(@TempDir Path folder) {
        window.keepOwnWork(folder);
        window.robot().interact(() -> {
            window.session().edit(new TalksEdit.CreateTalk("talk-1", "短版"));
            window.session()
                    .edit(new TalkEdit.HideSlides(
                            "talk-1", Set.of(new SlideKey.Agenda(), new SlideKey.Opening("overview")), true));
            window.session().edit(new TalkEdit.TitleSlide("talk-1", new SlideKey.Cover(), Language.ZH, "北仑这一年"));
        });
        hand.begin();
        assertThat(TalkHand.said()).startsWith("北仑这一年");
        hand.type(KeyCode.RIGHT);
        hand.await("经济总量");
    }

    private ScreenPlace plugIn() {
        var projector = PretendScreens.onTheRight(800, 600);
        window.robot().interact(() -> window.screens().all().add(projector));
        return projector;
    }
}
