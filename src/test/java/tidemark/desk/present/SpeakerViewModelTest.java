package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.TextSize;
import tidemark.desk.tasks.InlineTasks;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit.NoteSlide;
import tidemark.sidecar.TalkEdit.PlanSlide;
import tidemark.sidecar.TalkEdit.RecordRehearsal;
import tidemark.sidecar.TalksEdit.CreateTalk;
import tidemark.talk.Questions;
import tidemark.talk.SpokenNotes;
import tidemark.talk.TalkStock;

class SpeakerViewModelTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    /// In Shanghai, where it is eight hours later than in Greenwich.
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2024-03-01T06:59:58Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private final Watch watch = new Watch();
    private final InlineTasks tasks = new InlineTasks();
    private final SimpleObjectProperty<TextSize> notesSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final TalkViewModel talk = give();
    private final SpeakerViewModel model = speaking(talk, false);

    /// @param edits of a talk of one's own; none for the one that the report makes by itself
    private TalkViewModel give(SidecarEdit... edits) {
        Sidecar sidecar = Sidecar.empty(SHIPPED.report().id());
        for (SidecarEdit edit : edits) {
            sidecar = edit.apply(sidecar);
        }
        Sidecar edited = sidecar;
        return new TalkViewModel(
                size -> new TalkStock(SHIPPED.report(), SHIPPED.charts(), size).given(edited),
                TalkPlace.BEGINNING,
                Language.ZH,
                Theme.LIGHT,
                Size.HD,
                tasks);
    }

    private SpeakerViewModel speaking(TalkViewModel given, boolean rehearsal) {
        return new SpeakerViewModel(given, new TalkTimer(watch), watch, notesSize, tasks, rehearsal);
    }

    private void pass(long millis) {
        watch.now = watch.now.plusMillis(millis);
        model.tick();
    }

    private SpeakerTimes times() {
        return model.timesProperty().get();
    }

    @Test
    void theTimeBeginsWhenTheTalkLeavesItsFirstSlide() {
        pass(60_000);
        assertThat(times().elapsed()).isZero();
        assertThat(times().begun()).isFalse();
        talk.next();
        pass(2_500);
        assertThat(times().elapsed()).isEqualTo(Duration.ofSeconds(2));
        talk.next();
        pass(1_000);
        assertThat(times().elapsed()).isEqualTo(Duration.ofSeconds(3));
        assertThat(times().onSlide()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void inARehearsalItBeginsAtOnceAndEachSlideIsTimed() {
        var rehearsing = speaking(talk, true);
        pass(4_000);
        talk.next();
        pass(6_000);
        talk.next();
        pass(1_000);
        assertThat(rehearsing.rehearsed().elapsed()).isEqualTo(Duration.ofSeconds(11));
        assertThat(rehearsing.rehearsed().times())
                .as("but for the one that was only passed by")
                .containsOnly(
                        Map.entry(new SlideKey.Cover(), Duration.ofSeconds(4)),
                        Map.entry(new SlideKey.Agenda(), Duration.ofSeconds(6)));
    }

    @Test
    void theClockOnTheWallIsTheOneOfThePlace() {
        assertThat(times().clock()).isEqualTo(LocalTime.of(14, 59, 58));
        pass(2_000);
        assertThat(times().clock()).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void whereNothingIsPlannedThereIsNoPace() {
        assertThat(times().pace()).isEmpty();
        assertThat(times().stay()).isNull();
        assertThat(times().end()).isNull();
        assertThat(times().whole()).isNull();
    }

    @Test
    void aTalkOfOnesOwnHasItsNotesItsPlanAndThePace() {
        var cover = new SlideKey.Cover();
        var agenda = new SlideKey.Agenda();
        TalkViewModel own = give(
                new CreateTalk("talk-1", "给班子"),
                new PlanSlide("talk-1", cover, Duration.ofSeconds(30)),
                new PlanSlide("talk-1", agenda, Duration.ofSeconds(60)),
                new NoteSlide("talk-1", agenda, Language.ZH, "先问好\n再讲"),
                new RecordRehearsal("talk-1", Map.of(agenda, Duration.ofSeconds(50))));
        var speaking = speaking(own, false);
        own.next();
        assertThat(speaking.notesProperty().get()).containsExactly("先问好", "再讲");
        assertThat(speaking.planned(1)).contains(Duration.ofSeconds(60));
        assertThat(speaking.rehearsed(1)).contains(Duration.ofSeconds(50));
        assertThat(speaking.rehearsed(0)).isEmpty();
        watch.now = watch.now.plusSeconds(120);
        speaking.tick();
        SpeakerTimes times = speaking.timesProperty().get();
        assertThat(times.stay()).isEqualTo(Duration.ofSeconds(60));
        assertThat(times.pace().orElseThrow().late()).isEqualTo(Duration.ofSeconds(30));
        assertThat(times.whole()).as("not every slide is planned").isNull();
        assertThat(times.end()).isNull();
    }

    @Test
    void whereAllIsPlannedTheWholeAndTheEndOnTheWallAreTold() {
        SidecarEdit[] edits = Stream.concat(
                        Stream.of(new CreateTalk("talk-1", "给班子")),
                        talk.talkProperty().get().placed().stream()
                                .map(placed -> placed.place().key())
                                .distinct()
                                .map(key -> new PlanSlide("talk-1", key, Duration.ofMinutes(1))))
                .toArray(SidecarEdit[]::new);
        SpeakerTimes times = speaking(give(edits), false).timesProperty().get();
        assertThat(times.whole()).isEqualTo(Duration.ofMinutes(edits.length - 1));
        assertThat(times.end()).isEqualTo(LocalTime.of(14, 59, 58).plusMinutes(edits.length - 1));
    }

    @Test
    void theTimeStopsAndGoesOnAndIsReset() {
        talk.next();
        pass(3_000);
        model.switchTimer();
        pass(10_000);
        assertThat(times().elapsed()).isEqualTo(Duration.ofSeconds(3));
        assertThat(times().running()).isFalse();
        model.switchTimer();
        pass(1_000);
        assertThat(times().elapsed()).isEqualTo(Duration.ofSeconds(4));
        model.resetTimer();
        assertThat(times().elapsed()).isZero();
        assertThat(times().begun()).isFalse();
    }

    @Test
    void whatToSayAndWhatMayBeAskedFollowTheSlideAndTheLanguageOfTheTalk() {
        int slide = talk.talkProperty().get().ofChart("service_time").orElseThrow();
        talk.go(slide);
        assertThat(model.notesProperty().get())
                .isEqualTo(SpokenNotes.of(talk.talkProperty().get(), slide, Language.ZH));
        talk.switchLanguage();
        assertThat(model.notesProperty().get())
                .isEqualTo(SpokenNotes.of(talk.talkProperty().get(), slide, Language.EN));
        assertThat(model.questionsProperty().get())
                .isEqualTo(Questions.of(talk.talkProperty().get(), slide, Language.EN))
                .isNotEmpty();
    }

    @Test
    void aFrozenAudienceHindersNobodyFromReadingAhead() {
        talk.next();
        talk.switchFreeze();
        talk.next();
        assertThat(model.notesProperty().get())
                .isEqualTo(SpokenNotes.of(talk.talkProperty().get(), 2, Language.ZH));
    }

    @Test
    void oneQuestionAfterTheOtherShowsItsAnswerAndAtTheEndNone() {
        talk.go(talk.talkProperty().get().ofChart("service_time").orElseThrow());
        int count = model.questionsProperty().get().size();
        assertThat(model.unfoldedProperty().get()).isEqualTo(-1);
        for (int i = 0; i < count; i++) {
            model.unfoldFurther(1);
            assertThat(model.unfoldedProperty().get()).isEqualTo(i);
        }
        model.unfoldFurther(1);
        assertThat(model.unfoldedProperty().get()).isEqualTo(-1);
        model.unfoldFurther(-1);
        assertThat(model.unfoldedProperty().get()).isEqualTo(count - 1);
        model.unfold(count - 1);
        assertThat(model.unfoldedProperty().get()).isEqualTo(-1);
    }

    @Test
    void theNextSlideBeginsWithAllAnswersFolded() {
        talk.go(talk.talkProperty().get().ofChart("service_time").orElseThrow());
        model.unfold(1);
        talk.next();
        assertThat(model.unfoldedProperty().get()).isEqualTo(-1);
    }

    @Test
    void theNotesGrowAndShrinkWithinBounds() {
        for (int i = 0; i < 50; i++) {
            model.larger();
        }
        assertThat(model.notesSizeProperty().get()).isEqualTo(new TextSize(TextSize.MOST));
        for (int i = 0; i < 50; i++) {
            model.smaller();
        }
        assertThat(model.notesSizeProperty().get()).isEqualTo(new TextSize(TextSize.LEAST));
        model.usualSize();
        assertThat(notesSize.get()).as("remembered for the next talk").isEqualTo(TextSize.USUAL);
    }
}
