package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.chart.layout.LabelStack.Wish;

final class LabelStackTest {
    @Test
    void labelsWithRoomStandWhereTheyWish() {
        assertThat(LabelStack.place(List.of(new Wish(10, 4), new Wish(30, 4)), 0, 100))
                .containsExactly(8.0, 28.0);
    }

    @Test
    void labelsOfOnePlaceShareItEvenly() {
        assertThat(LabelStack.place(List.of(new Wish(50, 10), new Wish(50, 10)), 0, 100))
                .containsExactly(40.0, 50.0);
    }

    @Test
    void noLabelLeavesTheRoom() {
        assertThat(LabelStack.place(List.of(new Wish(0, 10), new Wish(100, 10)), 0, 100))
                .containsExactly(0.0, 90.0);
    }

    @Test
    void labelsNeverOverlapAndKeepTheirOrder() {
        var random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            var wishes = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> new Wish(random.nextDouble() * 100, 1 + random.nextDouble() * 7))
                    .toList();
            var tops = LabelStack.place(wishes, 0, 100);
            for (int a = 0; a < wishes.size(); a++) {
                assertThat(tops.get(a)).isBetween(-1e-9, 100 - wishes.get(a).height() + 1e-9);
                for (int b = 0; b < wishes.size(); b++) {
                    if (wishes.get(a).wanted() < wishes.get(b).wanted()) {
                        assertThat(tops.get(a) + wishes.get(a).height()).isLessThanOrEqualTo(tops.get(b) + 1e-9);
                    }
                }
            }
        }
    }
}
