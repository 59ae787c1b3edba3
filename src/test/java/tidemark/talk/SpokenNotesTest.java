package tidemark.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Section;
import tidemark.report.Text;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;
import tidemark.sidecar.TalkItem;
import tidemark.sidecar.TalkLook;

final class SpokenNotesTest {
    private static final Talk BEILUN = ShippedTalks.on(Size.HD).getFirst();

    @Test
    void aChartIsSaidAsItsFindingItsFiguresAndTheirPlace() {
        assertThat(said("service_time", Language.ZH))
                .containsExactly(
                        "建筑许可平均32天办好，全市最优。",
                        "申办建筑许可平均办理时限是32天，是全市最优。",
                        "解决商业纠纷平均周期是54.69天。",
                        "低风险小型项目审批平均时限是5个工作日。",
                        "出处是原文“改革发力”第7段。");
        assertThat(said("service_time", Language.EN))
                .containsExactly(
                        "A construction permit takes 32 days, best in the city.",
                        "Average time to obtain a construction permit came to 32 days, ranking best in the city.",
                        "Average time to resolve a commercial dispute came to 54.69 days.",
                        "Average approval time of low-risk small projects came to 5 working days.",
                        "From the source: “Reform”, paragraph 7.");
    }

    @Test
    void estimatesGrowthsAndConversionsAreSaidInWords() {
        assertThat(said("headlines", Language.EN))
                .contains("Gross domestic product (GDP) came to an estimated 273.0 billion yuan.");
        assertThat(said("income", Language.ZH)).contains("城乡居民人均可支配收入74289元，比上年增长5%。");
        assertThat(said("income", Language.EN)).anyMatch(words -> words.endsWith("up 5 percent on the year before."));
        assertThat(said("land", Language.ZH)).contains("开发低效用地2600亩，约合173.3公顷。");
        assertThat(said("land", Language.EN))
                .contains("Underused land redeveloped came to 173.3 hectares, 2,600 mu in the source.");
    }

    @Test
    void whatIsDerivedIsSaidToBeAndHow() {
        assertThat(said("budget_in_fiscal", Language.ZH)).contains("一般公共预算收入占财政总收入比重是50.84%；这是用一般公共预算收入除以财政总收入推算的。");
        assertThat(said("budget_in_fiscal", Language.EN))
                .anyMatch(words ->
                        words.endsWith("that is derived: general budget revenue divided by total fiscal revenue."));
        assertThat(said("income_years", Language.ZH)).anyMatch(words -> words.endsWith("若增速按名义值计才成立。"));
        assertThat(said("land_hectares", Language.EN)).anyMatch(words -> words.endsWith("that is a conversion."));
    }

    @Test
    void aRankWithoutAValueIsASentence() {
        assertThat(said("reform_ranks", Language.ZH)).contains("“无感监测营商指数”居全市第一。");
        assertThat(said("reform_ranks", Language.EN))
                .contains("Non-intrusive monitoring index of the business environment ranked first in the city.");
    }

    @Test
    void aRankThatTheNameSaysIsNotSaidTwice() {
        assertThat(said("streaks", Language.ZH)).contains("规上工业增加值连续居全省首位的年数是6年。");
    }

    @Test
    void aSingleFigureIsExplainedAndNotSaidTwice() {
        assertThat(said("care_beds_field", Language.ZH))
                .containsExactly("养老床位添了500张。", "这里说的是当年新增的养老服务床位的张数。", "出处是原文“港城融合”第8段。");
    }

    @Test
    void whatIsNotSaidIsOnTheSlide() {
        assertThat(said("headlines", Language.ZH)).contains("还有3项在图上。").hasSize(6);
        assertThat(said("reform_firsts", Language.ZH)).contains("其中有2023年6月的首单保税LNG加注、中东欧商品自提中心、亚马逊前置保税仓和改革突破奖，一共5项。");
    }

    @Test
    void aSecondPartOfAChartGoesOn() {
        int second = BEILUN.ofChart("all_ranks").orElseThrow() + 1;
        assertThat(SpokenNotes.of(BEILUN, second, Language.ZH)).first().isEqualTo("接着看：实际利用外资全省第一，工业同样居首。");
        assertThat(LegibleParts.whole(new Text("甲（2/2）", "A (2/2)"))).isEqualTo(new Text("甲", "A"));
        assertThat(LegibleParts.isContinued(new Text("甲（1/2）", "A (1/2)"))).isFalse();
    }

    @Test
    void whatTheReportHasToSayIsSaidInItsPlace() {
        var report = BEILUN.report();
        var chart = report.chart("service_time").orElseThrow();
        var words = new Text("先看{permit_days}。\n别的以后再说。", "First {permit_days}.");
        var spoken = new ChartSpec(
                chart.id(),
                chart.section(),
                chart.title(),
                chart.form(),
                chart.figures(),
                chart.events(),
                chart.focus(),
                chart.note(),
                words);
        assertThat(SpokenNotes.of(report, spoken, Language.ZH)).containsExactly("先看32天。", "别的以后再说。");
        assertThat(SpokenNotes.of(report, spoken, Language.EN)).containsExactly("First 32 days.");

        var opened = new Section("reform", new Text("改", "R"), new Text("话", "M"), List.of(), new Text("各位。", "All."));
        var talk = new Talk(
                report,
                List.of(new PlacedSlide(
                        new Slide.Opening(opened, 1),
                        new SlidePlace(new SlideKey.Opening("reform"), 0),
                        TalkItem.of(new SlideKey.Opening("reform")))),
                TalkLook.PLAIN);
        assertThat(SpokenNotes.of(talk, 0, Language.ZH)).containsExactly("各位。");
    }

    @Test
    void whatTheSpeakerNotedComesBeforeAllElse() {
        var key = new SlideKey.Cover();
        var noted = new TalkItem(key, false, Map.of(), Map.of(Language.ZH, " 大家好。\n\n先喝水。 "), null, List.of());
        var talk = new Talk(
                BEILUN.report(),
                List.of(new PlacedSlide(new Slide.Cover(), new SlidePlace(key, 0), noted)),
                TalkLook.PLAIN);
        assertThat(SpokenNotes.given(talk, 0, Language.ZH)).containsExactly("大家好。", "先喝水。");
        assertThat(SpokenNotes.given(talk, 0, Language.EN)).isEqualTo(SpokenNotes.of(talk, 0, Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void everySlideHasWholeSentencesAndNoMoreThanOneListensTo(Language language) {
        String stop = language == Language.ZH ? "。" : ".";
        int most = language == Language.ZH ? 260 : 800;
        var wrong = new ArrayList<String>();
        for (Talk talk : ShippedTalks.on(Size.HD)) {
            for (int number = 0; number < talk.size(); number++) {
                List<String> sentences = SpokenNotes.of(talk, number, language);
                boolean whole =
                        sentences.stream().allMatch(words -> words.endsWith(stop) && !words.endsWith(stop + stop));
                if (!whole
                        || sentences.isEmpty()
                        || sentences.size() > 6
                        || String.join("", sentences).length() > most
                        || sentences.stream().distinct().count() < sentences.size()) {
                    wrong.add(talk.report().id() + " " + (number + 1) + ": " + sentences);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// Signs and abbreviations that nobody can say.
    @Test
    void nothingIsSaidInSigns() {
        for (Talk talk : ShippedTalks.on(Size.HD)) {
            for (int number = 0; number < talk.size(); number++) {
                assertThat(SpokenNotes.of(talk, number, Language.EN))
                        .noneMatch(words ->
                                words.matches(".*(CNY \\d|USD \\d|[≈×÷−>≥‰²]|\\(estimate\\)| ha\\b| km\\b).*"));
                assertThat(SpokenNotes.of(talk, number, Language.ZH))
                        .noneMatch(words -> words.matches(".*([≈×÷−>≥]|\\d元/).*"));
            }
        }
    }

    private static List<String> said(String chart, Language language) {
        return SpokenNotes.of(BEILUN, BEILUN.ofChart(chart).orElseThrow(), language);
    }
}
