package tidemark.sidecar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tidemark.picture.Colour;
import tidemark.picture.SampleImages;
import tidemark.report.Language;
import tidemark.sidecar.TalkEdit.ChangeSlide;
import tidemark.sidecar.TalkEdit.DressTalk;
import tidemark.sidecar.TalkEdit.HideSlides;
import tidemark.sidecar.TalkEdit.InsertSlide;
import tidemark.sidecar.TalkEdit.NoteSlide;
import tidemark.sidecar.TalkEdit.OrderSlides;
import tidemark.sidecar.TalkEdit.PlanSlide;
import tidemark.sidecar.TalkEdit.PlanSlides;
import tidemark.sidecar.TalkEdit.RecordRehearsal;
import tidemark.sidecar.TalkEdit.RemoveSlide;
import tidemark.sidecar.TalkEdit.RenameTalk;
import tidemark.sidecar.TalkEdit.TitleSlide;

class TalkEditTest {
    private static final SlideKey COVER = new SlideKey.Cover();
    private static final SlideKey GDP = new SlideKey.Chart("gdp");
    private static final SlideKey CLOSING = new SlideKey.Closing();
    private static final ExtraSlide.Words WORDS = new ExtraSlide.Words("words-1", Map.of(Language.ZH, "- 一\n- 二"));
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Sidecar one = new TalksEdit.CreateTalk("talk-1", "给班子").apply(Sidecar.empty("r"));

    @Test
    void slidesStandAsTheyWerePut() {
        assertThat(after(one, new OrderSlides("talk-1", List.of(GDP, COVER, CLOSING)))
                        .order())
                .containsExactly(GDP, COVER, CLOSING);
    }

    @Test
    void titlesAndNotesAreTheSpeakersByLanguageAndTheReportsAgainWhenBlank() {
        OwnTalk talk = after(
                one,
                new TitleSlide("talk-1", GDP, Language.ZH, " 经济总量 "),
                new NoteSlide("talk-1", GDP, Language.EN, "Say it slowly."));

        assertThat(talk.item(GDP).titles()).isEqualTo(Map.of(Language.ZH, "经济总量"));
        assertThat(talk.item(GDP).notes()).isEqualTo(Map.of(Language.EN, "Say it slowly."));
        assertThat(talk.item(COVER)).isEqualTo(TalkItem.of(COVER));
    }

    @Test
    void whatIsTakenBackByHandLeavesNothing() {
        OwnTalk talk = after(
                one,
                new TitleSlide("talk-1", GDP, Language.ZH, "经济总量"),
                new HideSlides("talk-1", Set.of(GDP, COVER), true),
                new PlanSlide("talk-1", GDP, MINUTE),
                new TitleSlide("talk-1", GDP, Language.ZH, " "),
                new HideSlides("talk-1", Set.of(GDP, COVER), false),
                new PlanSlide("talk-1", GDP, null));

        assertThat(talk).isEqualTo(one.talks().talk("talk-1").orElseThrow());
    }

    @Test
    void aSlideOfWordsComesInAtItsPlaceChangesAndGoes() {
        var changed = new ExtraSlide.Words("words-1", Map.of(Language.EN, "One"));
        var inserted = new InsertSlide("talk-1", WORDS, List.of(COVER, WORDS.key(), CLOSING));

        OwnTalk with = after(one, inserted, new ChangeSlide("talk-1", changed));

        assertThat(with.order()).containsExactly(COVER, WORDS.key(), CLOSING);
        assertThat(with.extras()).containsExactly(changed);
        assertThat(with.nextExtraId("words")).isEqualTo("words-2");
        OwnTalk without = after(
                one,
                inserted,
                new TitleSlide("talk-1", WORDS.key(), Language.ZH, "要点"),
                new RemoveSlide("talk-1", WORDS.key()));
        assertThat(without.order()).containsExactly(COVER, CLOSING);
        assertThat(without.extras()).isEmpty();
        assertThat(without.items()).isEmpty();
        assertThat(after(one, new ChangeSlide("talk-1", WORDS)).extras()).isEmpty();
    }

    @Test
    void timesOfARehearsalArePlannedAtOnce() {
        OwnTalk talk = after(
                one,
                new RecordRehearsal("talk-1", Map.of(GDP, MINUTE, COVER, Duration.ofSeconds(5))),
                new RecordRehearsal("talk-1", Map.of(GDP, Duration.ofSeconds(70))),
                new PlanSlides("talk-1", Map.of(GDP, Duration.ofSeconds(70), COVER, Duration.ofSeconds(5))));

        assertThat(talk.item(GDP).rehearsed()).containsExactly(MINUTE, Duration.ofSeconds(70));
        assertThat(talk.item(GDP).planned()).isEqualTo(Duration.ofSeconds(70));
        assertThat(talk.item(COVER).planned()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theLatestRehearsalsAreRemembered() {
        Sidecar now = one;
        for (int second = 0; second < TalkItem.MOST_REHEARSALS + 5; second++) {
            now = new RecordRehearsal("talk-1", Map.of(GDP, Duration.ofSeconds(second))).apply(now);
        }
        var rehearsed = now.talks().talk("talk-1").orElseThrow().item(GDP).rehearsed();
        assertThat(rehearsed).hasSize(TalkItem.MOST_REHEARSALS);
        assertThat(rehearsed.getLast()).isEqualTo(Duration.ofSeconds(TalkItem.MOST_REHEARSALS + 4));
    }

    @Test
    void aTalkHasANameAndALook() {
        var look = new TalkLook(Colour.of(0x9c2f00), SampleImages.image(20, 10));
        OwnTalk talk = after(one, new RenameTalk("talk-1", " 给企业 "), new DressTalk("talk-1", look));

        assertThat(talk.name()).isEqualTo("给企业");
        assertThat(talk.look()).isEqualTo(look);
        assertThat(after(one, new RenameTalk("talk-1", " ")).name()).isEqualTo("给班子");
    }

    @Test
    void anEditOfATalkThatIsNotThereChangesNothing() {
        assertThat(new RenameTalk("talk-9", "x").apply(one)).isEqualTo(one);
    }

    @Test
    void whatCouldNotBeReadAgainIsNotMade() {
        assertThatThrownBy(() -> new ExtraSlide.Words("words-1", Map.of(Language.ZH, "字".repeat(2_001))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(one, new PlanSlide("talk-1", GDP, Duration.ofHours(11))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> after(one, new NoteSlide("talk-1", GDP, Language.ZH, "字".repeat(10_001))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static OwnTalk after(Sidecar before, SidecarEdit... edits) {
        Sidecar now = before;
        for (SidecarEdit edit : edits) {
            now = edit.apply(now);
        }
        return now.talks().talk("talk-1").orElseThrow();
    }
}
