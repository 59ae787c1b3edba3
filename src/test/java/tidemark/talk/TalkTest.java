package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.report.Report;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

final class TalkTest {
    private static final Talk BEILUN = ShippedTalks.on(Size.HD).getFirst();

    @Test
    void itRunsFromTheCoverOverTheAgendaAndTheSectionsToTheSource() {
        assertThat(BEILUN.slides().getFirst()).isInstanceOf(Slide.Cover.class);
        assertThat(BEILUN.slides().get(1))
                .isEqualTo(new Slide.Agenda(BEILUN.report().sections(), 1));
        assertThat(BEILUN.slides().getLast()).isInstanceOf(Slide.Closing.class);
        assertThat(BEILUN.slides().stream()
                        .filter(Slide.Opening.class::isInstance)
                        .map(slide -> ((Slide.Opening) slide).section()))
                .containsExactlyElementsOf(BEILUN.report().sections());
    }

    @Test
    void everyChartOfASectionFollowsItsOpening() {
        String section = "";
        for (Slide slide : BEILUN.slides()) {
            if (slide instanceof Slide.Opening opening) {
                section = opening.section().id();
            } else if (slide instanceof Slide.Chart(ChartSpec chart)) {
                assertThat(chart.section()).isEqualTo(section);
            }
        }
        assertThat(BEILUN.report().charts())
                .allSatisfy(chart -> assertThat(BEILUN.ofChart(chart.id())).isPresent());
    }

    @Test
    void theHonoursOfASectionComeLast() {
        var afterHonours = IntStream.range(1, BEILUN.size())
                .filter(number -> isOfHonours(BEILUN.slides().get(number - 1)))
                .mapToObj(BEILUN.slides()::get)
                .filter(slide -> !isOfHonours(slide));
        assertThat(afterHonours).noneMatch(Slide.Chart.class::isInstance);
    }

    private static boolean isOfHonours(Slide slide) {
        return slide instanceof Slide.Chart(ChartSpec chart)
                && chart.figures().isEmpty()
                && chart.events().stream()
                        .allMatch(id -> BEILUN.report().event(id).orElseThrow().kind() == Event.Kind.HONOUR);
    }

    @Test
    void honoursThatNoChartShowsHaveAWallOfTheirOwn() {
        Report report = BEILUN.report();
        var talk = Talk.of(report, List.of(), Size.HD);
        var shown = charts(talk).flatMap(chart -> chart.events().stream()).toList();
        var honours = report.events().stream()
                .filter(event -> event.kind() == Event.Kind.HONOUR)
                .map(Event::id)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(honours);
        assertThat(charts(talk)).allMatch(chart -> chart.form() == Form.HONOUR_WALL);
    }

    @Test
    void partsOfAFullChartHoldAllOfItOnceAndSayWhichTheyAre() {
        ChartSpec whole = BEILUN.report().chart("all_ranks").orElseThrow();
        var parts =
                charts(BEILUN).filter(chart -> chart.id().equals(whole.id())).toList();
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.stream().flatMap(part -> part.figures().stream()))
                .containsExactlyInAnyOrderElementsOf(whole.figures());
        int first = BEILUN.ofChart(whole.id()).orElseThrow();
        assertThat(BEILUN.title(first, Language.ZH)).endsWith("（1/" + parts.size() + "）");
        assertThat(BEILUN.title(first + 1, Language.EN)).endsWith(" (2/" + parts.size() + ")");
        assertThat(parts.stream().filter(part -> part.focus() != null)).hasSizeLessThan(2);
    }

    @Test
    void theSlideOfAFigureIsTheFirstThatShowsIt() {
        int slide = BEILUN.showing("permit_days").getFirst();
        assertThat(BEILUN.slides().subList(0, slide))
                .noneMatch(before -> before instanceof Slide.Chart(ChartSpec chart)
                        && chart.figures().contains("permit_days"));
        assertThat(BEILUN.showing("no_such_figure")).isEmpty();
    }

    @Test
    void everySlideIsFoundByItsPlaceAndPartsOfAChartHaveOneKey() {
        for (int number = 0; number < BEILUN.size(); number++) {
            assertThat(BEILUN.at(BEILUN.place(number))).contains(number);
        }
        int first = BEILUN.ofChart("all_ranks").orElseThrow();
        assertThat(BEILUN.key(first + 1)).isEqualTo(new SlideKey.Chart("all_ranks"));
        assertThat(BEILUN.place(first + 1).part()).isEqualTo(1);
        assertThat(BEILUN.at(new SlidePlace(new SlideKey.Chart("all_ranks"), 99))
                        .orElseThrow())
                .isGreaterThan(first);
        assertThat(BEILUN.at(new SlidePlace(new SlideKey.Chart("no_such_chart"), 0)))
                .isEmpty();
    }

    @Test
    void nothingIsNotedOrPlannedByItself() {
        assertThat(IntStream.range(0, BEILUN.size()))
                .allMatch(number -> BEILUN.notes(number, Language.ZH).isEmpty()
                        && BEILUN.planned(number).isEmpty());
    }

    private static java.util.stream.Stream<ChartSpec> charts(Talk talk) {
        return talk.slides().stream().filter(Slide.Chart.class::isInstance).map(slide -> ((Slide.Chart) slide).chart());
    }
}
