package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.talk.Talk;

final class SlideStoreTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private static final Talk TALK = Talk.of(SHIPPED.report(), SHIPPED.charts(), Size.HD);

    private int drawings;
    private final Tasks atOnce = new Tasks() {
        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            drawings++;
            then.accept(work.get());
        }
    };

    private static SlideStore.Look look(int number) {
        return new SlideStore.Look(number, Language.ZH, Theme.LIGHT);
    }

    private void drawAll(SlideStore store) {
        for (int number = 0; number < TALK.size(); number++) {
            store.draw(look(number), _ -> {});
        }
    }

    @Test
    void aWholeTalkInEveryLookIsKept() {
        var store = new SlideStore(TALK, Size.HD, SlideStore.MOST, atOnce);
        drawAll(store);
        drawAll(store);

        assertThat(drawings).isEqualTo(TALK.size());
        assertThat(store.bytes() * Language.values().length * Theme.values().length)
                .isPositive()
                .isLessThan(SlideStore.MOST);
    }

    @Test
    void ofMoreThanMayBeKeptTheLastOnesUsedAre() {
        long most = 100_000;
        var store = new SlideStore(TALK, Size.HD, most, atOnce);
        store.draw(look(0), _ -> {});
        for (int number = 1; number < TALK.size(); number++) {
            store.draw(look(number), _ -> {});
            assertThat(store.ahead(look(0))).as("in use").isPresent();
            assertThat(store.ahead(look(number))).isPresent();
        }
        assertThat(store.bytes()).isLessThanOrEqualTo(most);
        assertThat(store.ahead(look(1))).isEmpty();
    }

    @Test
    void theSlideShownAndThoseAheadAreKeptHoweverLargeTheyAre() {
        var store = new SlideStore(TALK, Size.HD, 1, atOnce);
        drawAll(store);

        for (int number = TALK.size() - SlideStore.LEAST; number < TALK.size(); number++) {
            assertThat(store.ahead(look(number))).isPresent();
        }
        assertThat(store.ahead(look(TALK.size() - SlideStore.LEAST - 1))).isEmpty();
    }
}
