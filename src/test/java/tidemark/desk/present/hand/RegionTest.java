package tidemark.desk.present.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    private static final double EXACT = 1e-9;

    @Test
    void whatIsUnderTheHandStaysThereWhileItGrows() {
        var hand = new Spot(0.3, 0.6);
        Region near = Region.WHOLE.enlarged(2, hand);
        assertThat(near.share()).isCloseTo(0.5, within(EXACT));
        assertThat(near.onSlide(hand).distance(hand)).isCloseTo(0, within(EXACT));
    }

    @Test
    void itGrowsToEightTimesAndNoFurtherAndShrinksToTheWhole() {
        assertThat(Region.WHOLE.enlarged(100, Spot.CENTRE).share()).isEqualTo(Region.LEAST);
        assertThat(Region.WHOLE.enlarged(3, new Spot(0, 0)).enlarged(0.1, Spot.CENTRE))
                .isEqualTo(Region.WHOLE);
        assertThat(Region.WHOLE.enlarged(0.5, Spot.CENTRE)).isEqualTo(Region.WHOLE);
    }

    @Test
    void aRectangleIsSeenWholeInTheShapeOfTheSlide() {
        var from = new Spot(0.2, 0.2);
        var to = new Spot(0.6, 0.3);
        Region around = Region.WHOLE.around(to, from);
        assertThat(around.share()).isCloseTo(0.4, within(EXACT));
        assertThat(around.onScreen(from).x()).isCloseTo(0, within(EXACT));
        assertThat(around.onScreen(to).x()).isCloseTo(1, within(EXACT));
        assertThat(around.onScreen(from).y()).isBetween(0.0, 0.5);
        assertThat(around.onScreen(to).y()).isBetween(0.5, 1.0);
    }

    @Test
    void theSlideFollowsTheHandAndStopsAtItsEdge() {
        Region near = Region.WHOLE.enlarged(2, Spot.CENTRE);
        assertThat(near.dragged(0.2, -0.1).x()).isCloseTo(0.15, within(EXACT));
        assertThat(near.dragged(0.2, -0.1).y()).isCloseTo(0.3, within(EXACT));
        assertThat(near.dragged(9, 9)).isEqualTo(new Region(0, 0, 0.5));
        assertThat(near.dragged(-9, -9)).isEqualTo(new Region(0.5, 0.5, 0.5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverTheHandDoesNothingBeyondTheSlideIsSeen(long seed) {
        var random = new Random(seed);
        Region region = Region.WHOLE;
        for (int i = 0; i < 1000; i++) {
            var one = new Spot(random.nextDouble(), random.nextDouble());
            var other = new Spot(random.nextDouble(), random.nextDouble());
            region = switch (random.nextInt(3)) {
                case 0 -> region.enlarged(random.nextDouble(0.5, 2), one);
                case 1 -> region.dragged(random.nextDouble(-2, 2), random.nextDouble(-2, 2));
                default -> region.around(one, other);
            };
            assertThat(region.onSlide(new Spot(0, 0)).x()).isGreaterThanOrEqualTo(0);
            assertThat(region.onSlide(new Spot(1, 1)).y()).isLessThanOrEqualTo(1 + EXACT);
        }
    }

    @Test
    void noSliverStaysOutOfSight() {
        assertThat(new Region(0, 0, 0.98).enlarged(0.999, Spot.CENTRE)).isEqualTo(Region.WHOLE);
        assertThat(Region.WHOLE.around(new Spot(0.01, 0.3), new Spot(1, 0.6))).isEqualTo(Region.WHOLE);
    }

    @Test
    void aPartBeyondTheSlideIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(0.6, 0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Region(0, 0, 0.1));
    }
}
