package tidemark.desk.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tidemark.chart.Palette;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.desk.present.floor.Interlude;
import tidemark.desk.tasks.Tasks;
import tidemark.picture.Picture;
import tidemark.report.Language;
import tidemark.service.OpenOutcome;
import tidemark.service.OpenReport;
import tidemark.service.ReportOpener;
import tidemark.service.ShippedReports;
import tidemark.talk.Slide;
import tidemark.talk.Talk;

class TalkViewModelTest {
    private static final OpenReport SHIPPED = ((OpenOutcome.Opened) ReportOpener.open(ShippedReports.first())).report();

    /// Work is done when the test says so.
    private static final class Later implements Tasks {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Object purpose, Supplier<T> work, Consumer<T> then) {
            waiting.add(() -> then.accept(work.get()));
        }

        void doOne() {
            waiting.remove().run();
        }

        void doAll() {
            while (!waiting.isEmpty()) {
                doOne();
            }
        }
    }

    private final Later tasks = new Later();
    private final TalkViewModel model = begin(TalkPlace.BEGINNING);

    private TalkViewModel begin(TalkPlace place) {
        var begun = new TalkViewModel(
                size -> Talk.of(SHIPPED.report(), SHIPPED.charts(), size),
                place,
                Language.ZH,
                Theme.LIGHT,
                Size.HD,
                tasks);
        tasks.doAll();
        return begun;
    }

    private Talk talk() {
        return model.talkProperty().get();
    }

    @Test
    void itBeginsAtTheChartInFrontOrElseAtTheSection() {
        assertThat(begin(new TalkPlace("service_time", "innovation")).number())
                .isEqualTo(talk().ofChart("service_time").orElseThrow());
        assertThat(begin(new TalkPlace("my_own", "innovation")).number())
                .isEqualTo(talk().ofSection("innovation").orElseThrow());
        assertThat(begin(new TalkPlace(null, null)).number()).isZero();
    }

    @Test
    void itStopsAtEitherEnd() {
        model.previous();
        assertThat(model.number()).isZero();
        model.last();
        model.next();
        assertThat(talk().slides().get(model.number())).isInstanceOf(Slide.Closing.class);
    }

    @Test
    void theNeighboursAreDrawnBeforeTheyAreAskedFor() {
        model.go(5);
        tasks.doAll();
        assertThat(model.ahead(4)).isPresent();
        assertThat(model.ahead(6)).isPresent();
        assertThat(model.ahead(8)).isEmpty();

        model.next();
        assertThat(model.slideProperty().get().number()).as("without waiting").isEqualTo(6);
    }

    @Test
    void ofSeveralSlidesAskedForInHasteTheLastIsShown() {
        model.go(10);
        model.go(20);
        tasks.doOne();
        assertThat(model.slideProperty().get().number())
                .as("the first is not wanted any more")
                .isZero();
        tasks.doAll();
        assertThat(model.slideProperty().get().number()).isEqualTo(20);
    }

    @Test
    void aNumberIsGoneToOnceItIsEntered() {
        model.type('1');
        model.type('2');
        assertThat(model.number()).isZero();
        model.enter();
        assertThat(model.number()).isEqualTo(11);
        model.type('9');
        model.type('9');
        model.type('9');
        model.enter();
        assertThat(model.number()).isEqualTo(talk().size() - 1);
    }

    @Test
    void aNumberThatIsGivenUpIsForgotten() {
        model.type('9');
        assertThat(model.escape()).isTrue();
        model.enter();
        assertThat(model.number()).isZero();
        assertThat(model.escape()).as("nothing lies over the cover").isFalse();
    }

    @Test
    void theLanguageAndTheThemeChangeAndTheSlideStays() {
        model.go(5);
        tasks.doAll();
        model.switchLanguage();
        model.switchTheme();
        tasks.doAll();
        var shown = model.slideProperty().get();
        assertThat(shown.number()).isEqualTo(5);
        assertThat(shown.picture().language()).isEqualTo("en");
        assertThat(shown.request().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void theMarksOfAChartAreExplainedOneAfterTheOther() {
        model.go(talk().ofChart("service_time").orElseThrow());
        tasks.doAll();
        model.enter();
        String first = model.explainedProperty().get();
        assertThat(first).isEqualTo("permit_days");
        assertThat(model.audienceProperty().get().card()).isNotNull();
        model.explainFurther(1);
        assertThat(model.explainedProperty().get()).isNotEqualTo(first);
        model.explainFurther(-1);
        assertThat(model.explainedProperty().get()).isEqualTo(first);
        model.next();
        assertThat(model.explainedProperty().get()).isNull();
    }

    @Test
    void theSlideBehindAVeilIsShownBeforeTheNextOne() {
        model.go(3);
        tasks.doAll();
        model.switchVeil(Veil.BLACK);
        assertThat(model.veilProperty().get()).isEqualTo(Veil.BLACK);
        model.next();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(model.number()).isEqualTo(3);
    }

    @Test
    void theOverviewBeginsAtTheSlideShownAndLeadsToTheChosenOne() {
        model.go(7);
        model.switchOverview();
        assertThat(model.chosenProperty().get()).isEqualTo(7);
        model.choose(9);
        assertThat(model.number()).isEqualTo(7);
        model.goFromAside(model.chosenProperty().get());
        assertThat(model.number()).isEqualTo(9);
        assertThat(model.asideProperty().get()).isEqualTo(Aside.NONE);
    }

    @Test
    void aFrozenAudienceKeepsItsPictureUntilItIsLetGo() {
        model.go(7);
        tasks.doAll();
        var kept = model.audienceProperty().get();
        model.switchFreeze();
        model.next();
        model.switchLanguage();
        tasks.doAll();
        model.enter();
        assertThat(model.slideProperty().get().number()).isEqualTo(8);
        assertThat(model.audienceProperty().get()).isSameAs(kept);

        model.switchFreeze();
        assertThat(model.audienceProperty().get().slide())
                .isSameAs(model.slideProperty().get());
    }

    @Test
    void whatHidesAFrozenPictureStaysWhileTheSpeakerBrowses() {
        model.switchFreeze();
        model.switchVeil(Veil.BLACK);
        model.next();
        tasks.doAll();
        assertThat(model.number()).isEqualTo(1);
        assertThat(model.veilProperty().get()).isEqualTo(Veil.BLACK);
    }

    @Test
    void aHiddenPictureStaysHiddenInAnotherLanguageAndOnAnotherScreen() {
        model.switchVeil(Veil.BLACK);
        model.switchLanguage();
        tasks.doAll();
        model.resize(new Size(1024, 768));
        tasks.doAll();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.BLACK);
        model.go(3);
        tasks.doAll();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
    }

    @Test
    void whatIsHiddenStaysHiddenUntilTheNextSlideIsThere() {
        model.go(20);
        tasks.doAll();
        model.switchVeil(Veil.WHITE);
        model.go(40);
        assertThat(model.veilProperty().get()).isEqualTo(Veil.WHITE);
        tasks.doAll();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(model.audienceProperty().get().slide().number()).isEqualTo(40);
    }

    @Test
    void whoMovesWhileTheTalkIsMadeForAnotherScreenStaysWhereTheyWent() {
        model.go(talk().ofSection("reform").orElseThrow());
        tasks.doAll();
        model.resize(new Size(1024, 768));
        model.go(1);
        tasks.doAll();
        assertThat(model.number()).isEqualTo(1);
        assertThat(model.slideProperty().get().picture().width()).isEqualTo(1024);
    }

    @Test
    void onAScreenOfAnotherSizeTheTalkGoesOnAtItsChart() {
        model.go(talk().ofChart("service_time").orElseThrow());
        tasks.doAll();
        model.resize(new Size(1024, 768));
        tasks.doAll();
        var shown = model.slideProperty().get();
        assertThat(shown.picture().width()).isEqualTo(1024);
        assertThat(shown.number()).isEqualTo(talk().ofChart("service_time").orElseThrow());
    }

    @Test
    void titlesAreFoundByPinyinInitialsAndInEnglish() {
        var jump = new JumpViewModel(talk(), Language.ZH, tasks);
        tasks.doAll();
        jump.wordsProperty().set("jzxk");
        assertThat(jump.chosenHit().title()).contains("建筑许可");
        jump.wordsProperty().set("permit");
        assertThat(jump.hitsProperty().get()).anyMatch(hit -> hit.title().contains("建筑许可"));
        jump.wordsProperty().set("zzzz");
        assertThat(jump.chosenHit()).isNull();
    }

    @Test
    void theChosenTitleStaysAmongTheTitles() {
        var jump = new JumpViewModel(talk(), Language.EN, tasks);
        tasks.doAll();
        jump.move(-1);
        assertThat(jump.chosenHit().number()).isZero();
        for (int i = 0; i < 20; i++) {
            jump.move(1);
        }
        assertThat(jump.chosenHit().number())
                .isEqualTo(jump.hitsProperty().get().size() - 1);
    }

    /// Pages whose pictures say which they are and in which look.
    private record Pages(List<Page> pages) implements Interlude {
        @Override
        public List<Page> pages(Size size) {
            return pages;
        }

        @Override
        public Set<String> figures() {
            return Set.of();
        }
    }

    private static Interlude pages(String... names) {
        return new Pages(Stream.of(names).map(TalkViewModelTest::page).toList());
    }

    private static Interlude.Page page(String name) {
        return new Interlude.Page(
                look -> new Picture(
                        name,
                        look.size().width(),
                        look.size().height(),
                        Palette.of(look.theme()).ground(),
                        look.language().tag(),
                        name,
                        "",
                        List.of()),
                (_, _) -> Optional.empty());
    }

    private String seen() {
        return model.audienceProperty().get().picture().id();
    }

    @Test
    void anInterludeStandsInThePlaceOfTheSlideUntilOneGoesOn() {
        model.go(7);
        tasks.doAll();
        Picture slide = model.audienceProperty().get().picture();
        for (Runnable on : List.<Runnable>of(model::next, model::previous, model::escape)) {
            model.begin(pages("answer"));
            assertThat(seen()).as("until it is drawn").isEqualTo(slide.id());
            tasks.doAll();
            assertThat(seen()).isEqualTo("answer");
            on.run();
            assertThat(model.audienceProperty().get().picture()).isSameAs(slide);
            assertThat(model.number()).isEqualTo(7);
        }
    }

    @Test
    void theLastPageOfAnInterludeIsFollowedByTheSlide() {
        model.go(7);
        model.begin(pages("one", "two"));
        tasks.doAll();
        model.next();
        tasks.doAll();
        assertThat(seen()).isEqualTo("two");
        model.previous();
        tasks.doAll();
        assertThat(seen()).isEqualTo("one");
        model.next();
        model.next();
        tasks.doAll();
        assertThat(model.audienceProperty().get().page()).isNull();
        assertThat(model.number()).isEqualTo(7);
    }

    @Test
    void anInterludeFollowsTheLanguageTheThemeAndTheScreen() {
        model.begin(pages("answer"));
        tasks.doAll();
        model.switchLanguage();
        model.switchTheme();
        model.resize(new Size(1024, 768));
        tasks.doAll();
        Picture picture = model.audienceProperty().get().picture();
        assertThat(picture.id()).isEqualTo("answer");
        assertThat(picture.language()).isEqualTo("en");
        assertThat(picture.ground()).isEqualTo(Palette.of(Theme.DARK).ground());
        assertThat(picture.width()).isEqualTo(1024);
    }

    @Test
    void aFrozenAudienceSeesAnInterludeOnlyOnceItIsLetGo() {
        var kept = model.audienceProperty().get();
        model.switchFreeze();
        model.begin(pages("answer"));
        tasks.doAll();
        assertThat(model.audienceProperty().get()).isSameAs(kept);
        assertThat(model.showingProperty().get().picture().id()).isEqualTo("answer");
        model.switchFreeze();
        assertThat(seen()).isEqualTo("answer");
    }

    @Test
    void aVeilIsLiftedByAnInterludeAndBeforeItEnds() {
        model.switchVeil(Veil.BLACK);
        model.begin(pages("answer"));
        tasks.doAll();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        model.switchVeil(Veil.BLACK);
        model.escape();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(seen()).isEqualTo("answer");
        model.switchVeil(Veil.BLACK);
        model.next();
        assertThat(model.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(seen()).isEqualTo("answer");
    }

    @Test
    void anInterludeThatIsGivenUpBeforeItIsDrawnIsNeverShown() {
        model.begin(pages("answer"));
        assertThat(model.escape()).isTrue();
        tasks.doAll();
        assertThat(model.audienceProperty().get().page()).isNull();
    }
}
