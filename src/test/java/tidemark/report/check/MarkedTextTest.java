package tidemark.report.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static tidemark.report.Figures.report;
import static tidemark.report.Figures.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Event;
import tidemark.report.Growth;
import tidemark.report.Place;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Source;
import tidemark.report.Text;
import tidemark.report.check.MarkedText.Coverage;
import tidemark.report.check.MarkedText.Mark;
import tidemark.report.check.MarkedText.Passage;
import tidemark.report.check.MarkedText.Role;
import tidemark.report.check.MarkedText.State;

class MarkedTextTest {
    private static final String TEXT = """
        某区的一年

        　　2023年，全区实现外贸总额450.6亿元，增长5%，居全省第一，实施40余项任务。

        港口
        打开大门

        建成两个基地，新签20亿元以上项目15个，开展“三促三优”行动。

        新增泊位5个，首座5G码头启用。
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

    private static final Report REPORT = report(
            SOURCE,
            List.of(
                    stated("trade", "450.6", "亿元")
                            .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                            .ranks(new Rank(1, null, Scope.PROVINCE, null, null, null, false, "全省第一"))
                            .at("intro", 1)
                            .indicator(),
                    stated("bases", "2", "个").printed("两个").at("port", 1).indicator(),
                    stated("projects", "15", "个").at("port", 1).indicator(),
                    stated("berths", "5", "个").at("port", 2).indicator()),
            List.of(),
            List.of(new Event(
                    "terminal",
                    "port",
                    new Text("5G码头", "5G terminal"),
                    null,
                    null,
                    null,
                    Event.Kind.LAUNCH,
                    Scope.CITY,
                    null,
                    "首座5G码头启用",
                    new Place("port", 2))));

    private static MarkedText marked(Report report, String text, String... charted) {
        return assertThat(MarkedText.mark(report, text, Set.of(charted)))
                .asInstanceOf(type(MarkedText.class))
                .actual();
    }

    /// A line for each mark: words, state, ids.
    private static List<String> marks(MarkedText text) {
        var lines = new ArrayList<String>();
        for (Passage passage : text.passages()) {
            for (Mark mark : passage.marks()) {
                lines.add(passage.text().substring(mark.start(), mark.end()) + " " + mark.state() + " "
                        + String.join("+", mark.ids()));
            }
        }
        return lines;
    }

    @Test
    void everyFigureIsMarkedAsWhatTheReportMakesOfIt() {
        assertThat(marks(marked(REPORT, TEXT, "trade", "berths")))
                .containsExactly(
                        "450.6亿元 CHARTED trade",
                        "增长5% CHARTED trade",
                        "全省第一 CHARTED trade",
                        "40余项 NOT_MODELLED ",
                        "两个 TABLE_ONLY bases",
                        "20亿元 LEFT_OUT ",
                        "15个 TABLE_ONLY projects",
                        "5个 CHARTED berths",
                        "首座5G码头启用 TABLE_ONLY terminal");
    }

    @Test
    void headingsStandWhereTheFileHasThem() {
        assertThat(marked(REPORT, TEXT).passages())
                .extracting(each -> each.role() + " " + each.text())
                .containsExactly(
                        "HEAD 某区的一年",
                        "BODY 　　2023年，全区实现外贸总额450.6亿元，增长5%，居全省第一，实施40余项任务。",
                        "HEAD 港口",
                        "HEAD 打开大门",
                        "BODY 建成两个基地，新签20亿元以上项目15个，开展“三促三优”行动。",
                        "BODY 新增泊位5个，首座5G码头启用。");
    }

    @Test
    void aFigureWithinTheWordsOfAnEventIsTheCloserOne() {
        Report report = report(
                SOURCE,
                List.of(stated("terminals", "1", "座")
                        .printed("首座")
                        .at("port", 2)
                        .indicator()),
                List.of(),
                REPORT.events());

        MarkedText text = marked(report, TEXT, "terminals");

        assertThat(marks(text).subList(marks(text).size() - 2, marks(text).size()))
                .containsExactly("首座 CHARTED terminals+terminal", "5G码头启用 TABLE_ONLY terminal");
        assertThat(text.passages().getLast().marks().getLast().begins()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"450.6亿元|４５０．６ 亿元", "450.6亿元|450.6\u00a0亿\u200b元", "增长5%|增 长5﹪", "两个|两 个", "新增泊位5个|新增泊位 5 个"})
    void aMarkCoversTheWordsAsTheyAreSet(String words, String set) {
        MarkedText text = marked(REPORT, TEXT.replace(words, set), "trade", "berths");

        assertThat(text.coverage())
                .isEqualTo(marked(REPORT, TEXT, "trade", "berths").coverage());
        assertThat(marks(text))
                .anyMatch(line -> set.endsWith(line.substring(0, line.lastIndexOf(' ', line.lastIndexOf(' ') - 1))));
    }

    @Test
    void aBrokenLineStaysBrokenAndIsMarkedAcross() {
        MarkedText text = marked(REPORT, TEXT.replace("450.6亿元", "450.6\r\n亿元"), "trade");

        assertThat(marks(text)).first().isEqualTo("450.6\r\n亿元 CHARTED trade");
    }

    @Test
    void aCaptionInTheMiddleIsNoPartOfTheMark() {
        MarkedText text = marked(REPORT, TEXT.replace("首座5G码头", "首座\n\n港口一角 丁某 摄\n\n5G码头"));

        assertThat(marks(text)).endsWith("首座 TABLE_ONLY terminal", "5G码头启用 TABLE_ONLY terminal");
        assertThat(text.passages().getLast().text()).contains("港口一角 丁某 摄");
    }

    @Test
    void coverageCountsAsTheCheckDoes() {
        MarkedText text = marked(REPORT, TEXT, "trade", "berths");
        var checked = (SourceCheck.Checked) SourceCheck.check(REPORT, TEXT);

        assertThat(text.coverage()).isEqualTo(new Coverage(4, 3, 1, 1, 0, 0, 5));
        assertThat(text.coverage().charted()
                        + text.coverage().tableOnly()
                        + text.coverage().leftOut())
                .isEqualTo(checked.proved().size());
        assertThat(text.coverage().notModelled())
                .isEqualTo(checked.unexplained().size());
        assertThat(text.coverage().recognised()).isEqualTo(checked.recognised().size());
    }

    @Test
    void whatTheTextDoesNotPrintIsCounted() {
        assertThat(marked(REPORT, TEXT.replace("两个基地", "许多基地")).coverage().missing())
                .isOne();
    }

    @Test
    void aLongParagraphIsCutBetweenItsMarks() {
        String words = "新增泊位5个，" + "又增泊位7座，".repeat(2000);
        MarkedText text = marked(REPORT, TEXT.replace("新增泊位5个，", words), "berths");

        var parts = text.passages().stream()
                .filter(each -> new Place("port", 2).equals(each.place()))
                .toList();
        assertThat(parts).hasSizeGreaterThan(8).allMatch(each -> each.text().length() < 1300);
        assertThat(parts).extracting(Passage::begins).startsWith(true, false);
        assertThat(String.join("", parts.stream().map(Passage::text).toList())).isEqualTo(words + "首座5G码头启用。");
        assertThat(marks(text))
                .filteredOn(line -> line.equals("7座 NOT_MODELLED "))
                .hasSize(2000);
    }

    @Test
    void aParagraphFullOfOneFigureTakesTimeInProportion() {
        String words = "新增泊位5个，".repeat(60_000);
        MarkedText text = marked(REPORT, TEXT.replace("新增泊位5个，", words), "berths");

        assertThat(text.passages().stream()
                        .mapToInt(each -> each.marks().size())
                        .sum())
                .isGreaterThan(60_000);
    }

    @Test
    void captionsAndTrailingLinesStandAside() {
        assertThat(marked(REPORT, TEXT + "\n港口一角 丁某 摄\n").passages().getLast().role())
                .isEqualTo(Role.ASIDE);
    }

    @Test
    void theReasonOfANumberLeftOutIsKept() {
        assertThat(marked(REPORT, TEXT).passages().stream()
                        .flatMap(each -> each.marks().stream())
                        .filter(mark -> mark.state() == State.LEFT_OUT))
                .singleElement()
                .satisfies(mark ->
                        assertThat(mark.leftOut()).isEqualTo(SOURCE.leftOut().getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "完全是另一篇文章，说的是天气。", "lorem ipsum dolor sit amet."})
    void anotherTextIsToldSo(String text) {
        assertThat(MarkedText.mark(REPORT, text, Set.of())).isInstanceOf(SourceCheck.NotTheSource.class);
    }
}
