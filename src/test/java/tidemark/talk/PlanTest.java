package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.DocumentRequest;
import tidemark.export.Shipped;
import tidemark.report.Language;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkEdit.PlanSlide;
import tidemark.sidecar.TalkEdit.RecordRehearsal;
import tidemark.sidecar.TalksEdit.CreateTalk;

class PlanTest {
    private static final DocumentRequest WHOLE = Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT);
    private static final TalkStock STOCK = new TalkStock(WHOLE.report(), WHOLE.charts(), Size.HD);
    private static final SlideKey COVER = new SlideKey.Cover();
    private static final SlideKey AGENDA = new SlideKey.Agenda();

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }

    private static Talk talk(SidecarEdit... edits) {
        Sidecar now = new CreateTalk("talk-1", "给班子")
                .apply(Sidecar.empty(WHOLE.report().id()));
        for (SidecarEdit edit : edits) {
            now = edit.apply(now);
        }
        return STOCK.given(now);
    }

    private static SidecarEdit planned(SlideKey key, long count) {
        return new PlanSlide("talk-1", key, seconds(count));
    }

    private static SlidePlace first(SlideKey key) {
        return new SlidePlace(key, 0);
    }

    @Test
    void whereNothingIsPlannedThereIsNoPace() {
        var plan = Plan.of(talk());
        assertThat(plan.whole()).isEmpty();
        assertThat(plan.of(0)).isEmpty();
        assertThat(plan.pace(3, Map.of(first(COVER), seconds(90)))).isEmpty();
    }

    /// The cover is planned for one minute, the agenda for two.
    @ParameterizedTest
    @CsvSource({"30, -30", "60, 0", "179, 0", "180, 0", "200, 20"})
    void onTheAgendaOneIsInTimeFromTheEndOfTheCoverToTheEndOfTheAgenda(long spent, long late) {
        var plan = Plan.of(talk(planned(COVER, 60), planned(AGENDA, 120)));
        assertThat(plan.pace(1, Map.of(first(COVER), seconds(10), first(AGENDA), seconds(spent - 10)))
                        .orElseThrow()
                        .late())
                .isEqualTo(seconds(late));
    }

    @Test
    void timeOnASlideWithoutAPlanIsNobodysDelay() {
        var plan = Plan.of(talk(planned(COVER, 60)));
        var spent = Map.of(first(COVER), seconds(60), first(AGENDA), seconds(600));
        assertThat(plan.pace(2, spent).orElseThrow().late()).isZero();
    }

    @Test
    void whoeverSkipsSlidesIsAhead() {
        var plan = Plan.of(talk(planned(COVER, 60), planned(AGENDA, 120)));
        assertThat(plan.pace(5, Map.of(first(COVER), seconds(60))).orElseThrow().late())
                .isEqualTo(seconds(-120));
    }

    @Test
    void theWholeAndTheRestAreKnownOnlyWhereAllOfThemIsPlanned() {
        Talk bare = talk();
        SidecarEdit[] all = bare.placed().stream()
                .map(placed -> placed.place().key())
                .distinct()
                .map(key -> planned(key, 60))
                .toArray(SidecarEdit[]::new);
        var plan = Plan.of(talk(all));
        int last = bare.size() - 1;
        assertThat(plan.whole()).contains(seconds(60 * all.length));
        var spent = Map.of(bare.place(last), seconds(15));
        assertThat(plan.pace(last, spent).orElseThrow().rest()).contains(seconds(45));
        assertThat(plan.pace(last, Map.of(bare.place(last), seconds(75)))
                        .orElseThrow()
                        .rest())
                .as("longer than planned on the last slide")
                .contains(Duration.ZERO);
        assertThat(Plan.of(talk(planned(COVER, 60)))
                        .pace(0, spent)
                        .orElseThrow()
                        .rest())
                .isEmpty();
    }

    @Test
    void thePartsOfAFullChartShareItsTimeAndAddUpToIt() {
        Talk bare = talk();
        int part = 0;
        while (bare.place(part).part() == 0) {
            part++;
        }
        SlideKey key = bare.key(part);
        long parts = bare.placed().stream()
                .filter(each -> each.place().key().equals(key))
                .count();
        Talk planned = talk(planned(key, 60 * parts), new RecordRehearsal("talk-1", Map.of(key, seconds(30 * parts))));
        assertThat(Plan.of(planned).rehearsed(part)).contains(seconds(30));
        assertThat(Plan.of(planned).of(part))
                .isEqualTo(Optional.of(seconds(60)))
                .isEqualTo(planned.planned(part));
        assertThat(IntStream.range(0, planned.size())
                        .mapToObj(number -> Plan.of(planned).of(number).orElse(Duration.ZERO))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(seconds(60 * parts));
    }
}
