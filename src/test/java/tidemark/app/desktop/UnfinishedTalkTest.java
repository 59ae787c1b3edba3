package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

class UnfinishedTalkTest {

    @RegisterExtension
    final WindowExtension window = new WindowExtension();

    private final TalkHand hand = new TalkHand(window);

    @TempDir
    private Path folder;

    @Test
    void aTalkThatIsLeftBeforeItsEndGoesOnAtItsSlide() {
        window.keepOwnWork(folder);
        hand.begin();
        hand.type(KeyCode.DIGIT5, KeyCode.ENTER);
        hand.await("经济总量");
        hand.type(KeyCode.ESCAPE);
        assertThat(progress().at().key()).isEqualTo(new SlideKey.Chart("headlines"));
        window.waitUntil(() -> window.shows(".notification-bar"));
        assertThat(((Labeled) window.find(".notification-bar .label")).getText())
                .contains("经济总量");

        hand.goOn();
        hand.await("经济总量");
    }

    @Test
    void aTalkThatCameToItsEndIsNotOfferedAgain() {
        window.keepOwnWork(folder);
        hand.begin();
        hand.type(KeyCode.END);
        hand.await("来源");
        hand.type(KeyCode.ESCAPE);
        assertThat(progress()).isNull();
        hand.goOn();
        assertThat(TalkHand.stage("talk")).as("nothing to go on with").isEmpty();
    }

    @Test
    void afterAFaultTheTalkGoesOnWithItsTime() {
        window.keepOwnWork(folder);
        var place = new SlidePlace(new SlideKey.Opening("reform"), 0);
        window.robot()
                .interact(() -> window.session().amend(new TalksEdit.Advance(null, place, Duration.ofSeconds(750))));
        window.waitUntil(() -> window.shows(".notification-bar"));
        assertThat(((Labeled) window.find(".notification-bar .label")).getText())
                .contains("改革")
                .contains("12:30");
        window.robot().clickOn(".notification-bar .label");
        hand.await("改革");
        assertThat(progress().elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(750));
    }

    @Test
    void aTalkThatBeginsAnewForgetsTheUnfinishedOne() {
        window.keepOwnWork(folder);
        var place = new SlidePlace(new SlideKey.Opening("reform"), 0);
        window.robot()
                .interact(() -> window.session().amend(new TalksEdit.Advance(null, place, Duration.ofSeconds(750))));
        hand.begin();
        window.waitUntil(() -> progress() != null && progress().at().key().equals(new SlideKey.Cover()));
        assertThat(progress().elapsed()).isLessThan(Duration.ofSeconds(750));
    }

    private @Nullable TalkProgress progress() {
        return window.session().own().sidecarProperty().get().talks().progress();
    }
}
