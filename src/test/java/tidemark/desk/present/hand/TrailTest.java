package tidemark.desk.present.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final AtomicLong clock = new AtomicLong(5);
    private final Trail trail = new Trail(clock::get);

    private void later(double ofItsTime) {
        clock.addAndGet((long) (ofItsTime * Trail.LASTS.toNanos()));
    }

    @Test
    void itFadesAsTimeGoesBy() {
        trail.add(new Spot(0.1, 0.1));
        later(0.25);
        trail.add(new Spot(0.2, 0.1));
        later(0.25);
        assertThat(trail.now())
                .extracting(Trail.Trace::freshness)
                .satisfiesExactly(
                        old -> assertThat(old).isCloseTo(0.5, within(1e-6)),
                        young -> assertThat(young).isCloseTo(0.75, within(1e-6)));
    }

    @Test
    void whatIsOldIsForgotten() {
        trail.add(new Spot(0.1, 0.1));
        later(0.5);
        trail.add(new Spot(0.2, 0.1));
        later(0.5);
        assertThat(trail.now()).extracting(Trail.Trace::spot).containsExactly(new Spot(0.2, 0.1));
        later(0.5);
        assertThat(trail.now()).isEmpty();
    }
}
