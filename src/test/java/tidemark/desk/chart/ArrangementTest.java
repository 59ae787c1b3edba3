package tidemark.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    @ParameterizedTest
    @CsvSource({"340, 1", "699, 1", "700, 2", "1499, 2", "1500, 3", "2399, 3", "2400, 4", "3600, 4"})
    void columnsFollowTheRoom(double width, int columns) {
        assertThat(Arrangement.columns(width)).isEqualTo(columns);
    }

    @Test
    void aCardStandsWhereItCanStandHighest() {
        var places = Arrangement.of(1000, List.of(item(1, 300), item(1, 100), item(1, 50)));

        assertThat(places.get(2).x()).isEqualTo(places.get(1).x());
        assertThat(places.get(2).y()).isEqualTo(100 + Arrangement.GAP);
    }

    @Test
    void cardsReachDownToAWideOneBelowThem() {
        var places = Arrangement.of(1000, List.of(item(1, 200), item(1, 150), item(2, 100)));

        assertThat(places.get(1).bottom()).isEqualTo(places.get(0).bottom());
        assertThat(places.get(2).y()).isEqualTo(200 + Arrangement.GAP);
    }

    @Test
    void aNarrowCardGoesFirstWhereAWideOneWouldLeaveALargeHole() {
        var places = Arrangement.of(1000, List.of(item(1, 500), item(2, 100), item(1, 300)));

        assertThat(places.get(2).y()).isZero();
        assertThat(places.get(1).y()).isEqualTo(500 + Arrangement.GAP);
    }

    @Test
    void aFarEndIsLeftOpen() {
        var places = Arrangement.of(1000, List.of(item(1, 900), item(1, 100)));

        assertThat(places.get(1).height()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {330, 700, 1000, 1440, 1920, 3200})
    void cardsNeverOverlapNorLeaveTheRoom(double width) {
        var random = new Random(20230101);
        for (int round = 0; round < 200; round++) {
            var items = new ArrayList<Arrangement.Item>();
            int columns = Arrangement.columns(width);
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                items.add(item(1 + random.nextInt(columns), 80 + random.nextInt(600)));
            }
            assertSound(width, items, Arrangement.of(width, items));
        }
    }

    private static void assertSound(double width, List<Arrangement.Item> items, List<Arrangement.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            assertThat(place.x()).isNotNegative();
            assertThat(place.x() + place.width()).isLessThanOrEqualTo(width);
            assertThat(place.height()).isGreaterThanOrEqualTo(items.get(i).height());
            for (int k = 0; k < i; k++) {
                assertThat(overlap(place, places.get(k))).isFalse();
            }
        }
    }

    private static boolean overlap(Arrangement.Place a, Arrangement.Place b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.bottom() && b.y() < a.bottom();
    }

    private static Arrangement.Item item(int span, double height) {
        return new Arrangement.Item(span, height);
    }
}
