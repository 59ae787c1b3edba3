package tidemark.desk.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.desk.evidence.PopOverPlace.Along;
import tidemark.desk.evidence.PopOverPlace.Side;

class PopOverPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1024, 700);
    private static final double WIDTH = 400;

    @Test
    void itStandsToTheRightWhereThereIsRoom() {
        assertThat(place(at(100, 100), 300)).isEqualTo(new PopOverPlace(Side.RIGHT, Along.START, 160, 110, 300));
    }

    @Test
    void itStandsToTheLeftWhereThereIsNoneToTheRight() {
        assertThat(place(at(800, 100), 300)).isEqualTo(new PopOverPlace(Side.LEFT, Along.START, 800, 110, 300));
    }

    @Test
    void itStandsBelowOrAboveWhatIsInTheMiddleOfANarrowScreen() {
        var narrow = new Rectangle2D(0, 0, 600, 700);

        assertThat(PopOverPlace.of(at(280, 60), narrow, WIDTH, 300).side()).isEqualTo(Side.BELOW);
        assertThat(PopOverPlace.of(at(280, 600), narrow, WIDTH, 300).side()).isEqualTo(Side.ABOVE);
    }

    @Test
    void aGapIsKeptOnTheSideWhereItStands() {
        var right = place(at(100, 100), 300);
        var left = place(at(800, 100), 300);

        assertThat(right.awayX(6)).isEqualTo(6);
        assertThat(right.awayY(6)).isZero();
        assertThat(left.awayX(6)).isEqualTo(-6);
    }

    @Test
    void nearTheBottomItGrowsUpwards() {
        assertThat(place(at(100, 620), 500).along()).isEqualTo(Along.END);
    }

    @Test
    void whatIsTooHighIsCutToTheScreen() {
        assertThat(place(at(100, 300), 5000).height()).isLessThan(500);
    }

    static Stream<Bounds> everywhere() {
        return IntStream.range(0, 100).mapToObj(i -> at(i % 10 * 100, (double) (i / 10) * 68));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void itNeverLeavesTheScreenUpwardsOrDownwards(Bounds near) {
        for (double height : new double[] {120, 300, 480, 640}) {
            PopOverPlace place = place(near, height);
            double top = top(place);

            assertThat(top).isGreaterThanOrEqualTo(-1);
            assertThat(top + place.height()).isLessThanOrEqualTo(701);
        }
    }

    private static double top(PopOverPlace place) {
        return switch (place.side()) {
            case BELOW -> place.y() + PopOverPlace.ARROW;
            case ABOVE -> place.y() - PopOverPlace.ARROW - place.height();
            case RIGHT, LEFT ->
                switch (place.along()) {
                    case START -> place.y() - PopOverPlace.CORNER;
                    case MIDDLE -> place.y() - place.height() / 2;
                    case END -> place.y() + PopOverPlace.CORNER - place.height();
                };
        };
    }

    private static PopOverPlace place(Bounds near, double height) {
        return PopOverPlace.of(near, SCREEN, WIDTH, height);
    }

    private static Bounds at(double x, double y) {
        return new BoundingBox(x, y, 60, 20);
    }
}
