package tidemark.desk.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.rule.Choice;
import tidemark.chart.rule.FormRules;
import tidemark.report.ChartSpec;
import tidemark.report.Event;
import tidemark.report.Form;
import tidemark.report.Scope;

class EventChartsTest {

    @Test
    void datedEventsStandInTimeAndUndatedOnesApart() {
        var charts = EventCharts.of(SampleEvents.ALL, EventOrder.TIME).charts();

        assertThat(charts).hasSize(2);
        assertThat(charts.getFirst().events()).containsExactly("medal", "first_ship");
        assertThat(form(charts.getFirst(), SampleEvents.ALL)).isEqualTo(Form.TIMELINE);
        assertThat(charts.getFirst().title().zh()).isEqualTo("有日期的 2 件，写明月份的 1 件");
        assertThat(charts.getLast().events()).containsExactly("plan", "prize");
        assertThat(charts.getLast().title().zh()).contains("不排入时间");
    }

    @Test
    void neighbouringLevelsShareAChartAsLongAsItCanBeRead() {
        var few = EventCharts.of(SampleEvents.ALL, EventOrder.SCOPE).charts();
        assertThat(few)
                .singleElement()
                .extracting(ChartSpec::events)
                .isEqualTo(List.of("medal", "first_ship", "prize", "plan"));

        var many = Stream.concat(SampleEvents.ALL.stream(), SampleEvents.many(58).stream())
                .toList();
        assertThat(EventCharts.of(many, EventOrder.SCOPE).charts())
                .extracting(chart -> chart.title().zh())
                .containsExactly("全国、全省，共 3 件", "全区 59 件");
    }

    @Test
    void everyKindHasAChartByLevel() {
        var charts = EventCharts.of(SampleEvents.ALL, EventOrder.KIND).charts();

        assertThat(charts).extracting(chart -> chart.title().zh()).containsExactly("荣誉 2 件", "首创与启用 1 件", "政策 1 件");
        assertThat(charts.getFirst().events()).containsExactly("medal", "prize");
    }

    @Test
    void ofVeryManyTheFirstAreShownAndCounted() {
        var charts = EventCharts.of(SampleEvents.many(5000), EventOrder.KIND);

        assertThat(charts.charts()).hasSize(EventCharts.MOST_CHARTS);
        assertThat(charts.shown()).isEqualTo(EventCharts.MOST_CHARTS * EventCharts.MOST_EVENTS);
        assertThat(charts.charts()).extracting(ChartSpec::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(EventOrder.class)
    void theRulesAllowEveryChart(EventOrder order) {
        var dated = Stream.iterate(1, day -> day + 1)
                .limit(130)
                .map(day -> SampleEvents.event(
                        "d" + day,
                        "第" + day + "天",
                        "20" + (10 + day % 9),
                        Event.Kind.values()[day % Event.Kind.values().length],
                        Scope.values()[day % Scope.values().length],
                        null));
        var events = Stream.concat(dated, SampleEvents.many(70).stream()).toList();

        var charts = EventCharts.of(events, order);

        assertThat(charts.shown()).isEqualTo(events.size());
        assertThat(charts.charts()).allSatisfy(chart -> form(chart, events));
    }

    @Test
    void noEventsMakeNoChart() {
        assertThat(EventCharts.of(List.of(), EventOrder.SCOPE).charts()).isEmpty();
        assertThat(EventCharts.of(List.of(), EventOrder.TIME).charts()).isEmpty();
    }

    private static Form form(ChartSpec chart, List<Event> events) {
        return switch (FormRules.choose(chart, SampleEvents.open(events).report())) {
            case Choice.Drawn drawn -> drawn.form();
            case Choice.Refused refused ->
                throw new AssertionError(chart.id() + ": " + refused.reason().en());
        };
    }
}
