package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.report.Language;

final class SpokenNotesTest {
    private static final Talk BEILUN = ShippedTalks.on(Size.HD).getFirst();

    @Test
    void aChartIsSaidAsItsFindingItsFiguresAndTheirPlace() {
        assertThat(said("service_time", Language.ZH))
                .containsExactly(
                        "建筑许可平均32天办好，全市最优。",
                        "申办建筑许可平均办理时限32天，全市最优。",
                        "解决商业纠纷平均周期54.69天。",
                        "低风险小型项目审批平均时限5个工作日。",
                        "出处：改革发力 第7段。");
        assertThat(said("service_time", Language.EN))
                .contains(
                        "A construction permit takes 32 days, best in the city.", "From the source: Reform, para. 7.");
    }

    @Test
    void whatIsDerivedIsSaidToBe() {
        assertThat(said("budget_in_fiscal", Language.ZH)).anyMatch(sentence -> sentence.contains("这是推算的数"));
        assertThat(said("budget_in_fiscal", Language.EN)).anyMatch(sentence -> sentence.contains("which is derived"));
    }

    @ParameterizedTest
    @EnumSource
    void everySlideHasWholeSentencesAndNoMoreThanOneListensTo(Language language) {
        for (Talk talk : ShippedTalks.on(Size.HD)) {
            for (int number = 0; number < talk.size(); number++) {
                assertThat(SpokenNotes.of(talk, number, language))
                        .hasSizeBetween(1, 8)
                        .allMatch(sentence -> sentence.endsWith(language == Language.ZH ? "。" : "."));
            }
        }
    }

    private static List<String> said(String chart, Language language) {
        return SpokenNotes.of(BEILUN, BEILUN.ofChart(chart).orElseThrow(), language);
    }
}
