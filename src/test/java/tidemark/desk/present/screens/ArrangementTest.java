package tidemark.desk.present.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final ScreenPlace LAPTOP = new ScreenPlace(new Rectangle2D(0, 0, 1280, 800), 2, true);
    private static final ScreenPlace PROJECTOR = new ScreenPlace(new Rectangle2D(1280, 0, 1024, 768), 1, false);
    private static final ScreenPlace WALL = new ScreenPlace(new Rectangle2D(0, -2160, 3840, 2160), 1, false);

    @Test
    void withOneScreenThereIsNoneForTheSpeaker() {
        assertThat(Arrangement.of(List.of(LAPTOP), 10, 10, null)).isEqualTo(new Arrangement(LAPTOP, null));
    }

    @Test
    void theSpeakerKeepsTheScreenWithTheWindow() {
        var both = List.of(LAPTOP, PROJECTOR);
        assertThat(Arrangement.of(both, 10, 10, null)).isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
        assertThat(Arrangement.of(both, 1300, 10, null)).isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
    }

    @Test
    void ofSeveralTheAudienceHasTheLargest() {
        assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR, WALL), 10, 10, null))
                .isEqualTo(new Arrangement(WALL, LAPTOP));
    }

    @Test
    void theScreenThatWasChosenIsTakenWhileItIsThere() {
        assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR, WALL), 10, 10, "right 1024 × 768"))
                .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
        assertThat(Arrangement.of(List.of(LAPTOP, WALL), 10, 10, "right 1024 × 768"))
                .isEqualTo(new Arrangement(WALL, LAPTOP));
        assertThat(Arrangement.of(List.of(LAPTOP, PROJECTOR), 10, 10, "main 2560 × 1600"))
                .as("the one with the window was chosen")
                .isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
    }

    @Test
    void screensChangePlaces() {
        assertThat(new Arrangement(PROJECTOR, LAPTOP).swapped()).isEqualTo(new Arrangement(LAPTOP, PROJECTOR));
        assertThat(new Arrangement(LAPTOP, null).swapped()).isEqualTo(new Arrangement(LAPTOP, null));
    }

    @Test
    void aWindowBetweenScreensBelongsToTheMainOne() {
        assertThat(Arrangement.of(List.of(PROJECTOR, LAPTOP), -500, 9000, null))
                .isEqualTo(new Arrangement(PROJECTOR, LAPTOP));
    }

    @Test
    void screensAreCalledAfterWhereTheyStandAndHowLargeTheyAre() {
        var farther = new ScreenPlace(new Rectangle2D(2304, 0, 1024, 768), 1, false);
        var all = List.of(LAPTOP, farther, PROJECTOR, WALL);
        assertThat(all.stream().map(each -> ScreenName.of(each, all).words().zh()))
                .containsExactly("主屏（2560 × 1600）", "右侧屏幕 2（1024 × 768）", "右侧屏幕 1（1024 × 768）", "上方屏幕（3840 × 2160）");
        assertThat(ScreenName.of(WALL, all).words().en()).isEqualTo("Screen above (3840 × 2160)");
    }
}
