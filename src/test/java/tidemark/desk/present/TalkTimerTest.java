package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

class TalkTimerTest {
    private static final SlidePlace COVER = new SlidePlace(new SlideKey.Cover(), 0);
    private static final SlidePlace WALL = new SlidePlace(new SlideKey.Chart("wall"), 0);
    private static final SlidePlace WALL_GOES_ON = new SlidePlace(new SlideKey.Chart("wall"), 1);

    private Instant now = Instant.EPOCH;
    private final TalkTimer timer = new TalkTimer(() -> now);

    private void pass(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    @Test
    void itStandsUntilTheTalkLeavesItsFirstSlide() {
        timer.at(COVER);
        pass(600);
        assertThat(timer.elapsed()).isZero();
        timer.at(COVER);
        assertThat(timer.hasBegun()).isFalse();
        timer.at(WALL);
        pass(7);
        assertThat(timer.elapsed()).isEqualTo(seconds(7));
    }

    @Test
    void itAddsUpWhatASlideTookWheneverOneWasThere() {
        timer.at(COVER);
        timer.begin();
        pass(5);
        timer.at(WALL);
        pass(10);
        timer.at(COVER);
        pass(2);
        assertThat(timer.onSlide()).isEqualTo(seconds(7));
        assertThat(timer.elapsed()).isEqualTo(seconds(17));
        assertThat(timer.spent()).containsEntry(WALL, seconds(10)).containsEntry(COVER, seconds(7));
    }

    @Test
    void thePartsOfAFullChartAreTakenTogether() {
        timer.at(WALL);
        timer.begin();
        pass(3);
        timer.at(WALL_GOES_ON);
        pass(4);
        assertThat(timer.byKey()).containsOnly(java.util.Map.entry(WALL.key(), seconds(7)));
    }

    @Test
    void whileItIsStoppedNoTimePasses() {
        timer.at(COVER);
        timer.at(WALL);
        pass(5);
        timer.switchRunning();
        pass(60);
        timer.at(COVER);
        assertThat(timer.elapsed()).isEqualTo(seconds(5));
        assertThat(timer.isRunning()).isFalse();
        timer.switchRunning();
        pass(1);
        assertThat(timer.elapsed()).isEqualTo(seconds(6));
    }

    @Test
    void onceResetItStandsUntilTheTalkGoesOn() {
        timer.at(COVER);
        timer.at(WALL);
        pass(5);
        timer.reset();
        pass(60);
        assertThat(timer.elapsed()).isZero();
        assertThat(timer.spent()).isEmpty();
        timer.at(COVER);
        pass(2);
        assertThat(timer.elapsed()).isEqualTo(seconds(2));
    }

    @Test
    void itGoesOnAfterAnInterruption() {
        timer.goOn(seconds(300));
        timer.at(WALL);
        pass(5);
        assertThat(timer.elapsed()).isEqualTo(seconds(305));
        assertThat(timer.onSlide()).isEqualTo(seconds(5));
    }

    @Test
    void aClockThatIsSetBackTakesNoTimeAway() {
        timer.at(COVER);
        timer.at(WALL);
        pass(10);
        timer.at(COVER);
        pass(-3600);
        assertThat(timer.elapsed()).isEqualTo(seconds(10));
        timer.at(WALL);
        pass(1);
        assertThat(timer.elapsed()).isEqualTo(seconds(11));
    }
}
