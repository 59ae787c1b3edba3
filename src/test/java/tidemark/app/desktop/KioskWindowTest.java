package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.app.desktop.TalkHand.audience;
import static tidemark.app.desktop.TalkHand.speaker;
import static tidemark.app.desktop.TalkHand.stage;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A talk that runs by itself, and the screen that stays awake.
class KioskWindowTest {
    private static final String SLEEPS = "这台电脑不让程序阻止屏幕休眠";

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    private void plugIn() {
        window.robot().interact(() -> window.screens().all().add(PretendScreens.onTheRight(800, 600)));
    }

    private void run() {
        window.robot()
                .press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F5)
                .release(KeyCode.F5, KeyCode.SHIFT, KeyCode.SHORTCUT);
        window.waitUntil(() -> stage("talk").isPresent() && TalkHand.said() != null);
    }

    @Test
    void aKioskBeginsAtTheCoverWithoutASpeakersScreenAndEscapeEndsIt() {
        plugIn();
        run();
        hand.await("北仑区2023年发展报告");
        assertThat(speaker()).isEmpty();

        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> stage("talk").isEmpty());
    }

    @Test
    void aTalkInHandMayRunByItselfAndComesBackWithEscape() {
        plugIn();
        hand.begin();
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
        assertThat(speaker()).isPresent();

        hand.type(KeyCode.K);
        window.waitUntil(() -> speaker().isEmpty());
        assertThat(audience().isFocused()).isTrue();
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> speaker().isPresent());
        hand.await("议程");

        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> stage("talk").isEmpty());
    }

    @Test
    void withOneScreenATalkInHandRunsByItselfToo() {
        hand.begin();
        hand.type(KeyCode.K, KeyCode.RIGHT);
        hand.await("议程");
        hand.type(KeyCode.ESCAPE, KeyCode.RIGHT);
        hand.await("总览");
    }

    @Test
    void theScreenIsAwakeFromTheBeginningOfATalkToItsEnd() {
        hand.begin();
        window.waitUntil(() -> window.sleep().equals(List.of("awake")));
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> window.sleep().equals(List.of("awake", "asleep")));
    }

    @Test
    void thatTheScreenMaySleepIsSaidToTheSpeakerAndNeverToTheAudience() {
        window.letSleep();
        plugIn();
        hand.begin();
        window.waitUntil(() -> says(speaker().orElseThrow()));
        assertThat(says(audience())).isFalse();
        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> stage("talk").isEmpty());
        hand.begin();
        hand.type(KeyCode.RIGHT);
        hand.await("议程");
        assertThat(says(speaker().orElseThrow())).as("once is enough").isFalse();
    }

    @Test
    void withOneScreenItIsSaidAfterTheTalk() {
        window.letSleep();
        hand.begin();
        hand.type(KeyCode.RIGHT, KeyCode.RIGHT);
        hand.await("总览");
        assertThat(Window.getWindows()).noneMatch(KioskWindowTest::says);

        hand.type(KeyCode.ESCAPE);
        window.waitUntil(() -> Window.getWindows().stream().anyMatch(KioskWindowTest::says));
    }

    private static boolean says(Window shown) {
        return shown.isShowing()
                && shown.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(node -> node instanceof Label label
                                && label.isVisible()
                                && label.getText() != null
                                && label.getText().startsWith(SLEEPS));
    }
}
