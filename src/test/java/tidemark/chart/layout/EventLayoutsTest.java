package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tidemark.report.Event;
import tidemark.report.Language;
import tidemark.report.Scope;

class EventLayoutsTest {
    private static final Style ZH = ReportSketch.style(Language.ZH);

    private static Event event(String id, @Nullable String date, Event.Kind kind, Scope scope) {
        return ReportSketch.event(id, "事件" + id, "Event " + id, date, kind, scope, null);
    }

    private static Event launch(String id, @Nullable String date) {
        return event(id, date, Event.Kind.LAUNCH, Scope.CITY);
    }

    private static Seen lay(FormLayout form, double width, Event... events) {
        var content = ReportSketch.content(List.of(), List.of(events), null);
        return Seen.in(form.lay(content, new Box(width, 0), ZH));
    }

    @Test
    void distancesOnTheAxisAreDistancesInTime() {
        var seen =
                lay(new TimelineLayout(), 900, launch("a", "2023-02"), launch("b", "2023-04"), launch("c", "2023-08"));

        double a = dot(seen, "a");
        double b = dot(seen, "b");
        double c = dot(seen, "c");
        assertThat((c - b) / (b - a)).isCloseTo(2, org.assertj.core.data.Offset.offset(0.001));
    }

    private static double dot(Seen seen, String id) {
        return seen.of(id).discs(ZH.palette().sea()).getFirst().x();
    }

    @Test
    void anEventOfAYearOnlyHasNoPlaceOnTheAxis() {
        var seen = lay(new TimelineLayout(), 900, launch("a", "2023-06"), launch("b", "2023"), launch("c", null));

        assertThat(seen.of("b").discs(ZH.palette().sea())).isEmpty();
        assertThat(seen.of("c").discs(ZH.palette().sea())).isEmpty();
        assertThat(seen.texts()).containsSubsequence("2023年内（月份未注明）", "事件b", "日期未注明", "事件c");
    }

    @Test
    void aDayIsSaidOnlyWhereItIsStated() {
        var seen = lay(new TimelineLayout(), 900, launch("a", "2023-06"), launch("b", "2023-09-18"));

        assertThat(seen.of("a").texts()).contains("6月");
        assertThat(seen.of("b").texts()).contains("9月18日");
    }

    @Test
    void severalYearsAreNamedOnAxisAndFlags() {
        var seen = lay(new TimelineLayout(), 900, launch("a", "2021-06"), launch("b", "2023-09"));

        assertThat(seen.texts()).contains("2021", "2022", "2023", "2021年6月", "2023年9月");
    }

    @Test
    void aNarrowTimelineRunsDownInOrder() {
        var seen = lay(new TimelineLayout(), 300, launch("late", "2023-12"), launch("early", "2023-11"));

        assertThat(seen.text("事件late").baseline())
                .isGreaterThan(seen.text("事件early").baseline());
        assertThat(seen.of("late").discs(ZH.palette().sea()).getFirst().x()).isEqualTo(dot(seen, "early"));
    }

    @Test
    void theWallGoesFromTheWidestScopeToTheNarrowest() {
        var seen = lay(
                new HonourWallLayout(),
                300,
                event("c", null, Event.Kind.HONOUR, Scope.CITY),
                event("n", null, Event.Kind.POLICY, Scope.NATION),
                event("p", null, Event.Kind.HONOUR, Scope.PROVINCE));

        assertThat(seen.texts()).containsSubsequence("全国", "事件n", "全省", "事件p", "全市", "事件c");
    }

    @Test
    void aClaimIsAChipAndTheKindsAreExplained() {
        var first =
                ReportSketch.event("f", "首单加注", "First", null, Event.Kind.LAUNCH, Scope.PROVINCE, Event.Claim.FIRST);

        var seen = lay(new HonourWallLayout(), 300, first);

        assertThat(seen.of("f").texts()).contains("首单加注", "首个");
        assertThat(seen.texts()).contains(ZH.say(Event.Kind.LAUNCH.label()));
        assertThat(seen.texts()).doesNotContain(ZH.say(Event.Kind.POLICY.label()));
    }

    @Test
    void columnsOfTheWallAreOfLikeHeight() {
        var events = new Event[30];
        for (int i = 0; i < events.length; i++) {
            events[i] = event("e" + (10 + i), null, Event.Kind.HONOUR, Scope.NATION);
        }

        var seen = lay(new HonourWallLayout(), 900, events);

        double row = seen.text("事件e11").baseline() - seen.text("事件e10").baseline();
        assertThat(seen.texts().stream().filter(text -> text.startsWith("全国"))).hasSizeGreaterThan(1);
        var lowest = seen.picture().texts().stream()
                .filter(run -> run.text().startsWith("事件"))
                .collect(java.util.stream.Collectors.groupingBy(
                        run -> Math.round(run.x()),
                        java.util.stream.Collectors.mapping(
                                run -> run.baseline(), java.util.stream.Collectors.maxBy(Double::compare))));
        var ends =
                lowest.values().stream().map(end -> end.orElseThrow()).sorted().toList();
        assertThat(ends.getLast() - ends.getFirst()).isLessThanOrEqualTo(row * 2.01);
    }
}
