package tidemark.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tidemark.chart.Theme;
import tidemark.report.Figures;
import tidemark.report.Language;
import tidemark.service.OpenReport;
import tidemark.service.ReportLocation;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;

final class OwnWorkTest {
    private static final SlideKey COVER = new SlideKey.Cover();
    private static final TalksEdit.Advance ADVANCE =
            new TalksEdit.Advance(null, new SlidePlace(COVER, 0), Duration.ofMinutes(3));

    private final Session session = new Session(Language.ZH, Theme.LIGHT);
    private final List<Sidecar> kept = new ArrayList<>();
    private final OpenReport open = new OpenReport(
            new ReportLocation.Shipped("made-up"),
            Figures.report(List.of(), List.of(), List.of()),
            List.of(),
            List.of());

    @BeforeEach
    void open() {
        session.own().onChanged((_, sidecar) -> kept.add(sidecar));
        session.setReport(open);
    }

    private void load() {
        session.own().loaded(open.location(), Sidecar.empty("made-up"));
    }

    @Test
    void howFarATalkCameIsKeptAndNoEditToTakeBack() {
        load();
        session.amend(ADVANCE);

        assertThat(kept).hasSize(1);
        assertThat(session.getSidecar().talks().progress()).isNotNull();
        assertThat(session.own().canUndoProperty().get()).isFalse();
    }

    @Test
    void takingAnEditBackLeavesWhatWasRecordedSince() {
        load();
        session.edit(new TalksEdit.CreateTalk("talk-1", "给班子"));
        session.edit(new TalkEdit.RenameTalk("talk-1", "给企业"));
        session.amend(new TalkEdit.RecordRehearsal("talk-1", Map.of(COVER, Duration.ofSeconds(40))));
        session.amend(ADVANCE);

        session.undo();

        OwnTalk talk = session.getSidecar().talks().given().orElseThrow();
        assertThat(talk.name()).isEqualTo("给班子");
        assertThat(talk.item(COVER).rehearsed()).containsExactly(Duration.ofSeconds(40));
        assertThat(session.getSidecar().talks().progress()).isNotNull();
        session.redo();
        assertThat(session.getSidecar().talks().given().orElseThrow().name()).isEqualTo("给企业");
    }

    @Test
    void whatIsRecordedBeforeTheFileIsReadIsKeptOnceItIs() {
        session.amend(ADVANCE);
        assertThat(kept).isEmpty();

        load();

        assertThat(kept).hasSize(1);
        assertThat(session.getSidecar().talks().progress()).isNotNull();
        assertThat(session.own().canUndoProperty().get()).isFalse();
    }
}
