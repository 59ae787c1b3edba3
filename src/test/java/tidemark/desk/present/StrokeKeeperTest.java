package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.desk.Session;
import tidemark.desk.present.hand.HandViewModel;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkProgress;
import tidemark.sidecar.TalksEdit;

class StrokeKeeperTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();
    private static final SlidePlace COVER = new SlidePlace(new SlideKey.Cover(), 0);
    private static final SlidePlace CHART = new SlidePlace(new SlideKey.Chart("service_time"), 1);
    private static final PenStroke ONE = stroke(0.1);
    private static final PenStroke OTHER = stroke(0.2);

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final HandViewModel hand = new HandViewModel(() -> 0);

    StrokeKeeperTest() {
        session.setReport(SHIPPED);
        session.own().loaded(SHIPPED.location(), Sidecar.empty(SHIPPED.report().id()));
    }

    private static PenStroke stroke(double x) {
        return new PenStroke(PenStroke.Ink.RED, 0.006, List.of(new PenStroke.Point(x, 0.5)));
    }

    private TalkProgress progress() {
        return session.own().sidecarProperty().get().talks().progress();
    }

    @Test
    void everyChangeIsKeptAtItsSlide() {
        new StrokeKeeper(session, hand);
        hand.restore(Map.of(COVER, List.of(ONE)));
        assertThat(progress().strokes()).isEqualTo(Map.of(COVER, List.of(ONE)));
        hand.restore(Map.of(COVER, List.of(ONE, OTHER), CHART, List.of(OTHER)));
        assertThat(progress().strokes()).isEqualTo(Map.of(COVER, List.of(ONE, OTHER), CHART, List.of(OTHER)));
        hand.restore(Map.of(CHART, List.of(OTHER)));
        assertThat(progress().strokes()).isEqualTo(Map.of(CHART, List.of(OTHER)));
    }

    @Test
    void howFarTheTalkHasComeStaysAsItIs() {
        session.amend(new TalksEdit.Advance(null, CHART, Duration.ofMinutes(7)));
        new StrokeKeeper(session, hand);
        hand.restore(Map.of(COVER, List.of(ONE)));
        assertThat(progress().at()).isEqualTo(CHART);
        assertThat(progress().elapsed()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void strokesOfAnotherTalkAreNotPutBackAndNotMixedIn() {
        session.amend(new TalksEdit.Advance(null, COVER, Duration.ZERO));
        session.amend(new TalksEdit.Draw(COVER, List.of(ONE)));
        session.edit(new TalksEdit.CreateTalk("talk-1", "Mine"));
        new StrokeKeeper(session, hand);
        assertThat(hand.allStrokesProperty().get()).isEmpty();
        hand.restore(Map.of(CHART, List.of(OTHER)));
        assertThat(progress().talk()).isEqualTo("talk-1");
        assertThat(progress().strokes()).isEqualTo(Map.of(CHART, List.of(OTHER)));
    }

    @Test
    void whatIsKeptIsNoUndoStepOfTheWindow() {
        new StrokeKeeper(session, hand);
        hand.restore(Map.of(COVER, List.of(ONE)));
        assertThat(session.own().canUndoProperty().get()).isFalse();
    }

    @Test
    void theEndOfTheTalkEndsItsStrokesOnly() {
        session.amend(new TalksEdit.Advance(null, COVER, Duration.ZERO));
        session.edit(new TalksEdit.CreateTalk("talk-1", "Mine"));
        new StrokeKeeper(session, hand).end();
        assertThat(progress()).as("of another talk").isNotNull();
        session.edit(new TalksEdit.ChooseTalk(null));
        new StrokeKeeper(session, hand).end();
        assertThat(progress()).isNull();
    }
}
