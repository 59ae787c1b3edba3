package tidemark.sidecar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidemark.sidecar.TalksEdit.Advance;
import tidemark.sidecar.TalksEdit.ChooseTalk;
import tidemark.sidecar.TalksEdit.CreateTalk;
import tidemark.sidecar.TalksEdit.DeleteTalk;
import tidemark.sidecar.TalksEdit.Draw;
import tidemark.sidecar.TalksEdit.DuplicateTalk;
import tidemark.sidecar.TalksEdit.EndTalk;

class TalksEditTest {
    private static final SlideKey GDP = new SlideKey.Chart("gdp");
    private static final SlidePlace HERE = new SlidePlace(GDP, 1);
    private static final PenStroke STROKE =
            new PenStroke(PenStroke.Ink.RED, 0.004, List.of(new PenStroke.Point(0.1, 0.2)));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Sidecar two =
            after(Sidecar.empty("r"), new CreateTalk("talk-1", "给班子"), new CreateTalk("talk-2", "给企业"));

    @Test
    void aNewTalkIsTheOneThatIsGivenUntilAnotherIsChosen() {
        assertThat(two.talks().given().orElseThrow().name()).isEqualTo("给企业");
        assertThat(after(two, new ChooseTalk("talk-1"))
                        .talks()
                        .given()
                        .orElseThrow()
                        .name())
                .isEqualTo("给班子");
        assertThat(after(two, new ChooseTalk(null)).talks().given()).isEmpty();
        assertThat(after(two, new ChooseTalk("talk-9"))).isEqualTo(two);
    }

    @Test
    void aCopyHasAllOfATalkUnderItsOwnName() {
        Sidecar busy = after(two, new TalkEdit.HideSlides("talk-1", Set.of(GDP), true));

        Sidecar copied = after(busy, new DuplicateTalk("talk-1", busy.talks().nextId(), "副本"));

        OwnTalk copy = copied.talks().given().orElseThrow();
        assertThat(copy.id()).isEqualTo("talk-3");
        assertThat(copy.name()).isEqualTo("副本");
        assertThat(copy.item(GDP).hidden()).isTrue();
        assertThat(copied.talks().all()).hasSize(3);
    }

    @Test
    void withATalkItsProgressGoes() {
        Sidecar given = after(two, new Advance("talk-2", HERE, MINUTE));

        Sidecar bare = after(given, new DeleteTalk("talk-2"));

        assertThat(bare.talks().all()).extracting(OwnTalk::id).containsExactly("talk-1");
        assertThat(bare.talks().given()).isEmpty();
        assertThat(bare.talks().progress()).isNull();
        assertThat(after(given, new DeleteTalk("talk-1")).talks().progress()).isNotNull();
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(two.talks().nextId()).isEqualTo("talk-3");
        assertThat(after(two, new DeleteTalk("talk-1")).talks().nextId()).isEqualTo("talk-3");
        assertThat(after(two, new CreateTalk("talk-1", "again"))).isEqualTo(two);
    }

    @Test
    void strokesStayWhileTheTalkGoesOnAndGoWhenAnotherBegins() {
        Sidecar drawn = after(two, new Advance(null, HERE, MINUTE), new Draw(HERE, List.of(STROKE)));

        assertThat(strokes(after(drawn, new Advance(null, new SlidePlace(GDP, 0), MINUTE))))
                .isEqualTo(Map.of(HERE, List.of(STROKE)));
        assertThat(strokes(after(drawn, new Draw(HERE, List.of())))).isEmpty();
        assertThat(strokes(after(drawn, new Advance("talk-1", HERE, MINUTE)))).isEmpty();
        assertThat(after(drawn, new EndTalk()).talks().progress()).isNull();
        assertThat(after(two, new Draw(HERE, List.of(STROKE)))).isEqualTo(two);
    }

    private static Map<SlidePlace, List<PenStroke>> strokes(Sidecar sidecar) {
        TalkProgress progress = sidecar.talks().progress();
        return progress == null ? Map.of() : progress.strokes();
    }

    @Test
    void howFarATalkCameStaysWhenEditsAreTakenBackAndMadeAgain() {
        var edited = History.of(two).edited(new TalkEdit.RenameTalk("talk-1", "另一个"));

        var amended = edited.amended(new Advance("talk-1", HERE, MINUTE))
                .amended(new TalkEdit.RecordRehearsal("talk-1", Map.of(GDP, MINUTE)));

        for (History each : List.of(amended, amended.undone(), amended.undone().redone())) {
            assertThat(each.present().talks().progress()).isNotNull();
            assertThat(each.present()
                            .talks()
                            .talk("talk-1")
                            .orElseThrow()
                            .item(GDP)
                            .rehearsed())
                    .containsExactly(MINUTE);
        }
        assertThat(amended.past()).hasSize(1);
        assertThat(amended.undone()
                        .present()
                        .talks()
                        .talk("talk-1")
                        .orElseThrow()
                        .name())
                .isEqualTo("给班子");
    }

    private static Sidecar after(Sidecar before, SidecarEdit... edits) {
        Sidecar now = before;
        for (SidecarEdit edit : edits) {
            now = edit.apply(now);
        }
        return now;
    }
}
