package tidemark.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static tidemark.report.Figures.report;
import static tidemark.report.Figures.stated;

import java.util.List;
import org.junit.jupiter.api.Test;
import tidemark.report.Event;
import tidemark.report.Growth;
import tidemark.report.Indicator;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Source;
import tidemark.report.Text;

class SourceCheckTest {
    private static final String TEXT = """
        某区的一年

        2023年，全区实现外贸总额450.6亿元，增长5%，居全省第一，实施40余项任务。

        港口
        打开大门

        建成两个基地，新签20亿元以上项目15个，开展“三促三优”行动。

        新增泊位5个，首单加注业务落地。
        """;

    private static final Source SOURCE = new Source(
            "某区的一年",
            null,
            List.of(),
            null,
            null,
            List.of(new Source.Section("intro", "引言", 1), new Source.Section("port", "港口", 2)),
            List.of(new Source.LeftOut(
                    "20亿元", Source.LeftOut.Reason.THRESHOLD, new Text("门槛", "a threshold"), new Place("port", 1))));

    private static final Rank FIRST = new Rank(1, null, Scope.PROVINCE, null, null, null, false, "全省第一");

    private static Event event(int paragraph) {
        return new Event(
                "bunkering",
                "port",
                new Text("首单加注", "First bunkering"),
                null,
                null,
                null,
                Event.Kind.LAUNCH,
                Scope.CITY,
                null,
                "首单加注业务",
                new Place("port", paragraph));
    }

    private static Report carrying(Event event, Indicator... indicators) {
        return report(SOURCE, List.of(indicators), List.of(), List.of(event));
    }

    private static final List<Indicator> ALL = List.of(
            stated("trade", "450.6", "亿元")
                    .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                    .ranks(FIRST)
                    .at("intro", 1)
                    .indicator(),
            stated("tasks", "40", "项")
                    .qualifier(Qualifier.MORE_THAN)
                    .printed("40余项")
                    .at("intro", 1)
                    .indicator(),
            stated("bases", "2", "个").printed("两个").at("port", 1).indicator(),
            stated("projects", "15", "个").at("port", 1).indicator(),
            stated("berths", "5", "个").at("port", 2).indicator());

    private static SourceCheck.Checked checked(Report report, String text) {
        return assertThat(SourceCheck.check(report, text))
                .asInstanceOf(type(SourceCheck.Checked.class))
                .actual();
    }

    @Test
    void aWholeReportEndsClean() {
        var result = checked(carrying(event(2), ALL.toArray(Indicator[]::new)), TEXT);

        assertThat(result.isClean()).isTrue();
        assertThat(result.proved()).hasSize(9);
        assertThat(result.leftOut()).extracting(Source.LeftOut::printed).containsExactly("20亿元");
        assertThat(result.recognised())
                .extracting(each -> each.number().printed())
                .containsExactly("2023年", "第一", "三", "三");
    }

    @Test
    void otherSettingDoesNotMatter() {
        String set = TEXT.replace("450.6亿元", "４５０．６ 亿\n元")
                .replace("两个基地", "两 个\u00a0基\f地")
                .replace("首单加注业务", "首单\n\n港口一角 丁某 摄\n\n加注业务");

        assertThat(checked(carrying(event(2), ALL.toArray(Indicator[]::new)), set)
                        .isClean())
                .isTrue();
    }

    @Test
    void aNumberThatTheReportDoesNotCarryIsListed() {
        var result = checked(carrying(event(2), ALL.get(0), ALL.get(2), ALL.get(3), ALL.get(4)), TEXT);

        assertThat(result.isClean()).isFalse();
        assertThat(result.unexplained()).singleElement().satisfies(number -> {
            assertThat(number.number().printed()).isEqualTo("40余项");
            assertThat(number.place()).isEqualTo(new Place("intro", 1));
            assertThat(number.problem().zh()).isEqualTo("引言 第1段 的“40余项”不在报告中");
        });
    }

    @Test
    void aWrongPlaceIsSaidWithTheRightOne() {
        var result = checked(carrying(event(1), ALL.toArray(Indicator[]::new)), TEXT);

        assertThat(result.missing()).isEmpty();
        assertThat(result.misplaced()).singleElement().satisfies(each -> {
            assertThat(each.claim().id()).isEqualTo("bunkering");
            assertThat(each.foundAt()).containsExactly(new Place("port", 2));
            assertThat(each.problem().zh()).isEqualTo("bunkering：“首单加注业务”不在 港口 第1段");
            assertThat(each.repair().en()).isEqualTo("It is in “港口”, para. 2; correct source");
        });
    }

    @Test
    void aFigureIsNotFoundWithinALongerNumber() {
        var result = checked(
                carrying(event(2), stated("wrong", "50.6", "亿元").at("intro", 1).indicator()), TEXT);

        assertThat(result.missing()).extracting(each -> each.claim().id()).containsExactly("wrong");
        assertThat(result.unexplained())
                .extracting(each -> each.number().printed())
                .contains("450.6亿元");
    }

    @Test
    void missingParagraphsAndSectionsAreSaid() {
        var result = checked(carrying(event(2), ALL.toArray(Indicator[]::new)), TEXT.replace("新增泊位5个，首单加注业务落地。", ""));

        assertThat(result.layout())
                .extracting(Text::en)
                .containsExactly("“港口” should have 2 paragraphs, the text has 1");
        assertThat(result.missing()).extracting(each -> each.claim().id()).contains("berths", "bunkering");
    }

    @Test
    void anotherTextIsToldSoPlainly() {
        Report report = carrying(event(2), ALL.toArray(Indicator[]::new));

        for (String text : List.of("", "   \n\n", "完全是另一篇文章，说的是天气。", "lorem ipsum dolor sit amet.")) {
            assertThat(SourceCheck.check(report, text))
                    .as(text)
                    .asInstanceOf(type(SourceCheck.NotTheSource.class))
                    .satisfies(result -> assertThat(result.problem().zh()).contains("某区的一年"));
        }
    }
}
