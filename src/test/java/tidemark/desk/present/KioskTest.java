package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.desk.present.hand.Tool;
import tidemark.desk.tasks.Tasks;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.PenStroke;
import tidemark.talk.ReadingTime;
import tidemark.talk.Talk;

/// A talk that goes on by itself, with a clock in the test's hand.
final class KioskTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private static final Duration STEP = Duration.ofMillis(250);
    private static final PenStroke STROKE = new PenStroke(
            PenStroke.Ink.RED, 0.005, List.of(new PenStroke.Point(0.1, 0.1), new PenStroke.Point(0.5, 0.5)));

    private final Tasks atOnce = new Tasks() {
        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            then.accept(work.get());
        }
    };
    private final TalkViewModel model = new TalkViewModel(
            size -> Talk.of(SHIPPED.report(), SHIPPED.charts(), size),
            TalkPlace.BEGINNING,
            Language.ZH,
            Theme.LIGHT,
            Size.HD,
            atOnce);
    private final HandViewModel hand = new HandViewModel(this::now);
    private final Kiosk kiosk = new Kiosk(model, hand, this::now, true);
    private Duration now = Duration.ZERO;

    private long now() {
        return now == null ? 0 : now.toNanos();
    }

    private void pass(Duration time) {
        for (Duration end = now.plus(time); now.compareTo(end) < 0; now = now.plus(STEP)) {
            kiosk.tick();
        }
        kiosk.tick();
    }

    private Duration reading() {
        return ReadingTime.of(model.slideProperty().get().picture());
    }

    @Test
    void eachSlideStaysAsLongAsItsWordsTake() {
        for (int number = 0; number < 5; number++) {
            assertThat(model.number()).isEqualTo(number);
            Duration time = reading();
            pass(time.minus(STEP.multipliedBy(2)));
            assertThat(model.number()).isEqualTo(number);
            pass(STEP.multipliedBy(3));
        }
    }

    @Test
    void afterTheLastSlideComesTheFirst() {
        model.last();
        int last = model.number();
        kiosk.tick();
        pass(ReadingTime.of(model.slideProperty().get().picture()).plus(STEP));
        assertThat(last).isPositive();
        assertThat(model.number()).isZero();
    }

    @Test
    void inAnHourEverySlideIsSeenManyTimes() {
        List<Integer> seen = new ArrayList<>();
        model.slideProperty().subscribe(slide -> seen.add(slide.number()));
        pass(Duration.ofMinutes(60));

        Set<Integer> slides = new HashSet<>(seen);
        assertThat(slides).hasSize(model.talkProperty().get().size());
        assertThat(seen.stream().filter(number -> number == 0).count()).isGreaterThan(2);
    }

    @Test
    void aTouchStopsItUntilItHasBeenLeftAlone() {
        kiosk.touch();
        pass(Kiosk.REST.minus(STEP.multipliedBy(2)));
        assertThat(model.number()).isZero();
        kiosk.touch();
        pass(Kiosk.REST.minus(STEP.multipliedBy(2)));
        assertThat(model.number()).isZero();

        pass(STEP.multipliedBy(3));
        assertThat(model.number()).isEqualTo(1);
    }

    @Test
    void whatVisitorsLeftOpenIsClosedWhenItGoesOn() {
        model.go(3);
        model.enter();
        model.switchVeil(Veil.BLACK);
        model.switchFreeze();
        model.switchOverview();
        hand.take(Tool.PEN);
        kiosk.touch();

        pass(Kiosk.REST.plus(STEP));

        assertThat(model.number()).isEqualTo(4);
        assertThat(model.explainedProperty().get()).isNull();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(model.frozenProperty().get()).isFalse();
        assertThat(model.asideProperty().get()).isEqualTo(Aside.NONE);
        assertThat(hand.letGo()).isFalse();
    }

    @Test
    void whatPassersByDrewIsGoneWhenTheSlideComesRoundAgain() {
        model.slideProperty().subscribe(slide -> hand.show(slide.place(), slide.picture(), Set.of()));
        kiosk.tick();
        kiosk.touch();
        hand.restore(Map.of(model.slideProperty().get().place(), List.of(STROKE)));
        assertThat(hand.allStrokesProperty().get()).hasSize(1);
        pass(Kiosk.REST.plus(STEP));
        assertThat(model.number()).isEqualTo(1);

        model.first();
        kiosk.tick();

        assertThat(hand.allStrokesProperty().get()).isEmpty();
    }

    @Test
    void aTalkInHandGoesOnByItselfOnlyOnceItIsToldTo() {
        var told = new Kiosk(model, hand, this::now, false);
        now = Duration.ofHours(1);
        told.tick();
        assertThat(model.number()).isZero();

        told.switchRunning();
        told.tick();
        now = now.plus(ReadingTime.LONGEST);
        told.tick();
        assertThat(model.number()).isEqualTo(1);

        assertThat(told.escape()).isTrue();
        assertThat(told.escape()).isFalse();
        now = now.plus(ReadingTime.LONGEST);
        told.tick();
        assertThat(model.number()).isEqualTo(1);
    }

    @Test
    void aTalkThatIsNothingElseEndsWithEscape() {
        assertThat(kiosk.escape()).isFalse();
        assertThat(kiosk.runningProperty().get()).isTrue();
    }
}
