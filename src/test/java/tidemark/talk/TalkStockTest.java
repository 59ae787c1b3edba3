package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.Shipped;
import tidemark.picture.Mark;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SidecarEdit;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit.HideSlides;
import tidemark.sidecar.TalkEdit.InsertSlide;
import tidemark.sidecar.TalkEdit.NoteSlide;
import tidemark.sidecar.TalkEdit.OrderSlides;
import tidemark.sidecar.TalkEdit.PlanSlide;
import tidemark.sidecar.TalkEdit.TitleSlide;
import tidemark.sidecar.TalksEdit.CreateTalk;

final class TalkStockTest {
    private static final List<ChartSpec> CHARTS =
            Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT).charts();
    private static final Report REPORT =
            Shipped.whole("beilun-2023", Language.ZH, Theme.LIGHT).report();
    private static final TalkStock STOCK = new TalkStock(REPORT, CHARTS, Size.HD);
    private static final Sidecar EMPTY = Sidecar.empty(REPORT.id());
    private static final String ID = "talk-1";
    private static final SlideKey COVER = new SlideKey.Cover();
    private static final SlideKey AGENDA = new SlideKey.Agenda();
    private static final SlideKey CLOSING = new SlideKey.Closing();

    private static Sidecar after(SidecarEdit... edits) {
        Sidecar now = new CreateTalk(ID, "给班子").apply(EMPTY);
        for (SidecarEdit edit : edits) {
            now = edit.apply(now);
        }
        return now;
    }

    private static Talk talk(SidecarEdit... edits) {
        return STOCK.given(after(edits));
    }

    private static Outline outline(Sidecar sidecar) {
        return STOCK.outline(sidecar.talks().given().orElseThrow(), sidecar);
    }

    private static Set<SlideKey> keysOf(Section section) {
        return STOCK.automatic().placed().stream()
                .filter(each -> switch (each.slide()) {
                    case Slide.Opening opening -> opening.section().equals(section);
                    case Slide.Chart(ChartSpec chart) -> chart.section().equals(section.id());
                    case Slide.Cover _, Slide.Agenda _, Slide.Words _, Slide.Image _, Slide.Closing _ -> false;
                })
                .map(each -> each.place().key())
                .collect(Collectors.toSet());
    }

    private static SlideKey opening(int section) {
        return new SlideKey.Opening(REPORT.sections().get(section).id());
    }

    @Test
    void aTalkOfOnesOwnIsTheAutomaticOneUntilItIsChanged() {
        assertThat(talk().slides()).isEqualTo(STOCK.automatic().slides());
        assertThat(STOCK.given(EMPTY)).isEqualTo(STOCK.automatic());
    }

    @Test
    void slidesStandInTheSpeakersOrderAndHiddenOnesNotAtAll() {
        Outline outline = outline(after());
        SlideKey chart = STOCK.automatic().key(3);

        Talk talk =
                talk(new OrderSlides(ID, outline.moved(List.of(chart), -2)), new HideSlides(ID, Set.of(AGENDA), true));

        assertThat(talk.key(0)).isEqualTo(COVER);
        assertThat(talk.key(1)).isEqualTo(chart);
        assertThat(talk.placed()).noneMatch(each -> each.place().key().equals(AGENDA));
    }

    @Test
    void theAgendaNamesTheSectionsThatAreLeftInTheOrderOfTheTalk() {
        List<Section> sections = REPORT.sections();
        Outline outline = outline(after());
        SlideKey before = opening(0);

        Talk talk = talk(
                new HideSlides(ID, keysOf(sections.get(1)), true),
                new OrderSlides(ID, outline.dropped(keysOf(sections.getLast()), before)));

        Slide.Agenda agenda = (Slide.Agenda) talk.slide(1);
        assertThat(agenda.sections()).doesNotContain(sections.get(1)).startsWith(sections.getLast(), sections.get(0));
        assertThat(talk.slides().stream()
                        .filter(Slide.Opening.class::isInstance)
                        .map(slide -> ((Slide.Opening) slide).number()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, sections.size() - 1).boxed().toList());
    }

    @Test
    void aSectionWhoseOpeningIsHiddenStaysOnTheAgendaWhileItHasASlide() {
        Talk talk = talk(new HideSlides(ID, Set.of(opening(0)), true));

        assertThat(((Slide.Agenda) talk.slide(1)).sections()).isEqualTo(REPORT.sections());
        assertThat(talk.slides()).noneMatch(slide -> slide instanceof Slide.Opening opening && opening.number() == 1);
    }

    @Test
    void anAgendaOfOneSectionIsNeedless() {
        Set<SlideKey> others = REPORT.sections().stream()
                .skip(1)
                .flatMap(section -> keysOf(section).stream())
                .collect(Collectors.toSet());
        Sidecar sidecar = after(new HideSlides(ID, others, true));

        assertThat(STOCK.given(sidecar).slides()).noneMatch(Slide.Agenda.class::isInstance);
        assertThat(outline(sidecar).entry(AGENDA).orElseThrow().standing()).isEqualTo(Standing.NEEDLESS);
    }

    @Test
    void theClosingSlideCountsWhatIsShown() {
        Slide.Closing all = (Slide.Closing) STOCK.automatic().slides().getLast();
        Slide.Closing less =
                (Slide.Closing) talk(new HideSlides(ID, keysOf(REPORT.sections().getFirst()), true))
                        .slides()
                        .getLast();

        assertThat(less.figures()).isLessThan(all.figures()).isPositive();
    }

    @Test
    void whereEverythingIsHiddenTheCoverIsLeft() {
        Talk talk = talk(new HideSlides(ID, Set.copyOf(outline(after()).order()), true));

        assertThat(talk.slides()).containsExactly(new Slide.Cover());
    }

    @Test
    void aTitleIsTheSpeakersInItsLanguageAndItsFiguresAreTheReports() {
        Talk before = STOCK.automatic();
        int number = before.showing("permit_days").getFirst();
        SlideKey key = before.key(number);
        String id = "permit_days";

        Talk talk = talk(new TitleSlide(ID, key, Language.ZH, "办证只要{" + id + "}"));

        assertThat(talk.title(number, Language.ZH)).startsWith("办证只要").contains("32");
        assertThat(talk.title(number, Language.EN)).isEqualTo(before.title(number, Language.EN));
        assertThat(SlideLayout.draw(new SlideRequest(talk, number, Language.ZH, Theme.LIGHT, Size.HD))
                        .title())
                .isEqualTo(talk.title(number, Language.ZH));
    }

    @Test
    void theTitleOfASectionIsTheSameOnTheAgendaTheOpeningAndItsCharts() {
        Talk talk = talk(
                new TitleSlide(ID, opening(0), Language.EN, "What changed"),
                new TitleSlide(ID, COVER, Language.EN, "For the board"),
                new TitleSlide(ID, AGENDA, Language.EN, "Today"),
                new TitleSlide(ID, CLOSING, Language.EN, "Where it is from"));

        for (int number : new int[] {1, 2, 3}) {
            assertThat(words(talk, number, Language.EN)).as("slide %s", number).contains("What changed");
        }
        assertThat(words(talk, 0, Language.EN)).contains("For the board");
        assertThat(words(talk, 1, Language.EN)).startsWith("Today");
        assertThat(words(talk, talk.size() - 1, Language.EN)).startsWith("Where it is from");
        assertThat(talk.title(0, Language.ZH)).isEqualTo(REPORT.title().zh());
    }

    private static String words(Talk talk, int number, Language language) {
        return SlideLayout.draw(new SlideRequest(talk, number, language, Theme.LIGHT, Size.HD)).texts().stream()
                .map(Mark.TextRun::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void whatIsPlannedIsSharedByThePartsOfAChartAndWhatIsNotedStandsByEach() {
        var ranks = new SlideKey.Chart("all_ranks");
        Talk talk =
                talk(new PlanSlide(ID, ranks, Duration.ofSeconds(90)), new NoteSlide(ID, ranks, Language.ZH, "慢一点"));
        int first = talk.ofChart("all_ranks").orElseThrow();
        long parts = talk.placed().stream()
                .filter(each -> each.place().key().equals(ranks))
                .count();

        assertThat(parts).isGreaterThan(1);
        assertThat(talk.planned(first + 1)).contains(Duration.ofSeconds(90).dividedBy(parts));
        assertThat(talk.notes(first + 1, Language.ZH)).isEqualTo("慢一点");
        assertThat(talk.notes(first, Language.EN)).isEmpty();
    }

    @Test
    void wordsOfOnesOwnStandWhereTheyWerePutAndInTheOtherLanguageWhereThereAreNone() {
        var slide = new ExtraSlide.Words("words-1", Map.of(Language.ZH, "- 第一点 {permit_days}\n- 第二点"));
        Outline outline = outline(after());

        Sidecar sidecar = after(new InsertSlide(ID, slide, outline.with(slide.key(), COVER)));
        Talk talk = STOCK.given(sidecar);

        assertThat(talk.key(1)).isEqualTo(slide.key());
        assertThat(talk.title(1, Language.ZH)).startsWith("第一点").contains("32");
        assertThat(words(talk, 1, Language.EN)).contains("第二点");
        assertThat(outline(sidecar).entry(slide.key()).orElseThrow().title().en())
                .isEqualTo(talk.title(1, Language.EN));
        Talk titled = STOCK.given(new TitleSlide(ID, slide.key(), Language.ZH, "要点").apply(sidecar));
        assertThat(titled.title(1, Language.ZH)).isEqualTo("要点");
        assertThat(titled.title(1, Language.EN)).isEqualTo("要点");
    }

    @Test
    void aChartOfOnesOwnIsShownAndMissingOnceItIsDeleted() {
        var slide = new ExtraSlide.Mine("mine-1");
        Sidecar with = after(
                new SidecarEdit.KeepChart(OwnChart.of("mine-1", List.of("permit_days"), List.of())),
                new InsertSlide(ID, slide, outline(after()).with(slide.key(), COVER)));

        assertThat(STOCK.given(with).slide(1)).isInstanceOf(Slide.Chart.class);
        Sidecar without = new SidecarEdit.DeleteChart("mine-1").apply(with);
        assertThat(STOCK.given(without).slides()).isEqualTo(STOCK.automatic().slides());
        assertThat(outline(without).entry(slide.key()).orElseThrow().standing()).isEqualTo(Standing.MISSING);
    }

    @Test
    void whatAReaderNotedAboutAChartIsForTheSpeakerAndNotForTheHall() {
        var slide = new ExtraSlide.Mine("mine-1");
        Sidecar sidecar = after(
                new SidecarEdit.KeepChart(OwnChart.of("mine-1", List.of("permit_days"), List.of())),
                new SidecarEdit.RenameChart("mine-1", Language.ZH, "办证时间"),
                new SidecarEdit.Note("mine-1", "请核对口径"),
                new InsertSlide(ID, slide, outline(after()).with(slide.key(), COVER)));

        Talk talk = STOCK.given(sidecar);

        assertThat(words(talk, 1, Language.ZH)).contains("办证时间").doesNotContain("核对", "改写");
        assertThat(talk.notes(1, Language.EN)).isEqualTo("请核对口径");
        Talk noted = STOCK.given(new NoteSlide(ID, slide.key(), Language.ZH, "慢一点").apply(sidecar));
        assertThat(noted.notes(1, Language.ZH)).isEqualTo("慢一点");
        assertThat(noted.notes(1, Language.EN)).isEmpty();
    }

    @Test
    void whatTheReportHasNoMoreIsKeptAndMissing() {
        var lost = new SlideKey.Chart("no_such_chart");
        var section = new SlideKey.Opening("no_such_section");
        Sidecar sidecar = after(new OrderSlides(ID, List.of(COVER, lost, section, CLOSING)));

        assertThat(outline(sidecar).entry(lost).orElseThrow().standing()).isEqualTo(Standing.MISSING);
        assertThat(outline(sidecar).entry(section).orElseThrow().title())
                .isEqualTo(new Text("no_such_section", "no_such_section"));
        assertThat(STOCK.given(sidecar).placed())
                .noneMatch(each ->
                        each.place().key().equals(lost) || each.place().key().equals(section));
    }

    @Test
    void aHiddenSlideCanBeLookedAt() {
        SlideKey chart = STOCK.automatic().key(3);
        Sidecar sidecar = after(new HideSlides(ID, Set.of(chart, COVER), true));
        OwnTalk own = sidecar.talks().given().orElseThrow();

        Talk shown = STOCK.showing(chart, own, sidecar);

        assertThat(shown.placed()).anyMatch(each -> each.place().key().equals(chart));
        assertThat(shown.placed()).noneMatch(each -> each.place().key().equals(COVER));
    }

    @Test
    void theOutlineHasEverySlideOfTheTalkInItsOrder() {
        Talk talk = STOCK.automatic();
        Outline outline = outline(after());

        assertThat(outline.order())
                .isEqualTo(talk.placed().stream()
                        .map(each -> each.place().key())
                        .distinct()
                        .toList());
        for (Outline.Entry entry : outline.entries()) {
            int number = IntStream.range(0, talk.size())
                    .filter(each -> talk.key(each).equals(entry.key()))
                    .findFirst()
                    .orElseThrow();
            assertThat(talk.title(number, Language.EN)).startsWith(entry.title().en());
        }
    }
}
