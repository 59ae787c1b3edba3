package tidemark.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.Figures.derived;
import static tidemark.report.Figures.rankOnly;
import static tidemark.report.Figures.report;
import static tidemark.report.Figures.stated;
import static tidemark.report.Language.EN;
import static tidemark.report.Language.ZH;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Event;
import tidemark.report.Figure;
import tidemark.report.Figures;
import tidemark.report.Growth;
import tidemark.report.IndicatorKind;
import tidemark.report.Language;
import tidemark.report.ObsStatus;
import tidemark.report.Place;
import tidemark.report.Qualifier;
import tidemark.report.Rank;
import tidemark.report.Report;
import tidemark.report.Scope;
import tidemark.report.Text;

class WordingTest {
    private static final Rank FIRST = new Rank(1, null, Scope.PROVINCE, null, null, null, false, "全省第一");

    private static final Text PILOTS = new Text("全国各试点区域", "all pilot areas in China");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2730 | 亿元 | 2730亿元 | CNY 273.0 billion",
                "813.4 | 亿元 | 813.4亿元 | CNY 81.34 billion",
                "560 | 亿美元 | 560亿美元 | USD 56.0 billion",
                "26.7 | 亿美元 | 26.7亿美元 | USD 2.67 billion",
                "3 | 亿元 | 3亿元 | CNY 300 million",
                "9.5 | 万亿元 | 9.5万亿元 | CNY 9.5 trillion",
                "74289 | 元 | 74289元 | CNY 74,289",
                "5.60 | 亿元 | 5.60亿元 | CNY 560 million",
                "5000 | 万元 | 5000万元 | CNY 50.00 million",
                "12 | 万笔 | 12万笔 | 120,000",
                "729 | 万人 | 729万人 | 7.29 million",
                "9.6 | 亿人次 | 9.6亿人次 | 960 million person-times",
                "6428 | 套 | 6428套 | 6,428",
                "2819 | 亩 | 2819亩 | 187.9 ha",
                "1.078 | % | 1.078% | 1.078%",
                "4 | ‰ | 4‰ | 4‰",
                "0.3 | 个百分点 | 0.3个百分点 | 0.3 percentage points",
                "1 | 个百分点 | 1个百分点 | 1 percentage point",
                "5 | 个工作日 | 5个工作日 | 5 working days",
                "1 | 天 | 1天 | 1 day",
                "54.69 | 天 | 54.69天 | 54.69 days",
                "7 | 年 | 7年 | 7 years",
                "3411 | 公里 | 3411公里 | 3,411 km",
                "1.2 | 万公里 | 1.2万公里 | 12,000 km",
                "2000 | 万千瓦 | 2000万千瓦 | 20.00 million kW",
                "8097 | 万标箱 | 8097万标箱 | 80.97 million TEU",
                "5.98 | 亿元/个 | 5.98亿元/个 | CNY 598 million each",
                "59.81 | 亿元/个 | 59.81亿元/个 | CNY 5.981 billion each",
                "74289 | 元/人 | 74289元/人 | CNY 74,289 per person",
                "120 | 万元/亩 | 120万元/亩 | CNY 1.20 million per mu",
                "-3.5 | % | −3.5% | −3.5%",
            })
    void aPlainFigureReadsWithItsUnit(String value, String unit, String zh, String en) {
        Figure figure = stated("x", value, unit).figure();

        assertThat(Wording.reading(figure, ZH).text()).isEqualTo(zh);
        assertThat(Wording.reading(figure, EN).text()).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 项 | MORE_THAN | A | 40余项 | 40余项 | more than 40",
                "2400 | 亿元 | MORE_THAN | A | 2400多亿元 | 2400多亿元 | more than CNY 240.0 billion",
                "12 | 万笔 | MORE_THAN | A | 突破12万笔 | 突破12万笔 | more than 120,000",
                "1000 | 亿元 | MORE_THAN | A | 超 1000 亿元 | 超1000亿元 | more than CNY 100.0 billion",
                "100 | 家 | MORE_THAN | A | 百余家 | 100余家 | more than 100",
                "560 | 亿美元 | MORE_THAN | A | 560亿美元 | 超560亿美元 | more than USD 56.0 billion",
                "20 | 亿元 | AT_LEAST | A | 20亿元以上 | 20亿元以上 | at least CNY 2.0 billion",
                "9 | 家 | LESS_THAN | A | 近9家 | 近9家 | nearly 9",
                "9 | 家 | LESS_THAN | A | 不足9家 | 不足9家 | less than 9",
                "5 | 个工作日 | AT_MOST | A | 5个工作日以内 | 5个工作日以内 | at most 5 working days",
                "500 | 个 | ABOUT | A | 500个左右 | 500个左右 | about 500",
                "2730 | 亿元 | | E | 2730亿元 | 预计2730亿元 | CNY 273.0 billion (estimate)",
                "2730 | 亿元 | | P | 2730亿元 | 初步核算2730亿元 | CNY 273.0 billion (preliminary)",
                "3000 | 亿元 | | F | 力争3000亿元 | 力争3000亿元 | CNY 300.0 billion (target)",
                "3000 | 亿元 | MORE_THAN | E | 超3000亿元 | 预计超3000亿元 | more than CNY 300.0 billion (estimate)",
                "2 | 个 | | A | 两个 | 2个 | 2",
                "74289 | 元 | | A | 74,289元 | 74,289元 | CNY 74,289",
                "12 | 万笔 | | A | １２万笔 | 12万笔 | 120,000",
            })
    void qualifiersReadAsPrinted(
            String value, String unit, Qualifier qualifier, ObsStatus status, String printed, String zh, String en) {
        var builder = stated("x", value, unit).status(status).printed(printed);
        Figure figure = (qualifier == null ? builder : builder.qualifier(qualifier)).figure();

        assertThat(Wording.reading(figure, ZH).text()).isEqualTo(zh);
        assertThat(Wording.reading(figure, EN).text()).isEqualTo(en);
    }

    @Test
    void aReadingKeepsLeadNumberAndTailApart() {
        Figure figure = stated("x", "2730", "亿元")
                .status(ObsStatus.E)
                .qualifier(Qualifier.MORE_THAN)
                .figure();

        assertThat(Wording.reading(figure, EN))
                .isEqualTo(new Reading("more than CNY ", "273.0", " billion (estimate)"));
        assertThat(Wording.reading(figure, ZH)).isEqualTo(new Reading("预计超", "2730", "亿元"));
        assertThat(Wording.reading(
                        stated("x", "40", "项")
                                .qualifier(Qualifier.MORE_THAN)
                                .printed("40余项")
                                .figure(),
                        ZH))
                .isEqualTo(new Reading("", "40", "余项"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2730 | 亿元 | | E | 预计2730亿元 | CNY 273.0 bn (est.)",
                "40 | 项 | MORE_THAN | A | >40项 | >40",
                "560 | 亿美元 | MORE_THAN | A | >560亿美元 | > USD 56.0 bn",
                "0.3 | 个百分点 | | A | 0.3个百分点 | 0.3 pp",
            })
    void theShortTextUsesSigns(String value, String unit, Qualifier qualifier, ObsStatus status, String zh, String en) {
        var builder = stated("x", value, unit).status(status);
        Figure figure = (qualifier == null ? builder : builder.qualifier(qualifier)).figure();

        assertThat(Wording.shortText(figure, ZH)).isEqualTo(zh);
        assertThat(Wording.shortText(figure, EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2819 | 亩 | ≈187.9公顷 | 187.9 ha | printed as 2,819 mu",
                "2600 | 亩 | ≈173.3公顷 | 173.3 ha | printed as 2,600 mu",
                "12.5 | 万亩 | ≈8330公顷 | 8,330 ha | printed as 12.5 (10,000 mu)"
            })
    void landIsConvertedWithNoMoreDigitsThanPrinted(String value, String unit, String zh, String en, String printed) {
        Figure figure = stated("x", value, unit).figure();

        assertThat(Wording.conversion(figure, ZH)).hasValue(zh);
        assertThat(Wording.reading(figure, EN).text()).isEqualTo(en);
        assertThat(Wording.conversion(figure, EN)).hasValue(printed);
    }

    @Test
    void onlyLandInMuIsConverted() {
        assertThat(Wording.conversion(stated("x", "5", "亿元").figure(), EN)).isEmpty();
        assertThat(Wording.conversion(stated("x", "5", "公顷").figure(), ZH)).isEmpty();
    }

    private static Rank rank(
            Integer place, Rank.Superlative superlative, Scope scope, Text among, Integer of, Integer years) {
        return new Rank(place, superlative, scope, among, of, years, false, "printed");
    }

    @Test
    void ranksReadNaturally() {
        var zones = new Text("全国综试区单区", "single districts of the pilot zones");
        var counties = new Text("宁波各县（市、区）", "the counties and districts of Ningbo");

        assertRank(FIRST, "全省第一", "first in the province");
        assertRank(rank(2, null, Scope.REGION, null, null, null), "全区第二", "second in the region");
        assertRank(rank(1, null, Scope.PROVINCE, null, null, 6), "连续6年全省第一", "first in the province, 6 years running");
        assertRank(
                rank(1, null, Scope.NATION, zones, null, 7),
                "连续7年全国综试区单区第一",
                "first among single districts of the pilot zones in the country, 7 years running");
        assertRank(
                rank(1, null, Scope.CITY, counties, null, null),
                "宁波各县（市、区）第一",
                "first among the counties and districts of Ningbo");
        assertRank(rank(12, null, Scope.NATION, null, 31, null), "全国第12（共31个）", "12th of 31 in the country");
        assertRank(rank(null, Rank.Superlative.ONLY, Scope.CITY, null, null, null), "全市唯一", "the only one in the city");
        assertRank(
                rank(null, Rank.Superlative.LEADING, Scope.NATION, PILOTS, null, null),
                "全国各试点区域领先",
                "among the leaders of all pilot areas in China");
        assertRank(
                rank(null, Rank.Superlative.FIRST, Scope.NATION, null, null, null), "全国首个", "the first in the country");
        assertRank(rank(null, Rank.Superlative.BEST, Scope.CITY, null, null, null), "全市最优", "best in the city");
        assertRank(rank(null, Rank.Superlative.LOWEST, Scope.HISTORY, null, null, null), "历年最低", "lowest on record");
        assertRank(
                rank(null, Rank.Superlative.BEST, Scope.HISTORY, new Text("近十年", "the last ten years"), null, null),
                "近十年最优",
                "best in the last ten years");
        assertRank(
                new Rank(1, null, Scope.CITY, null, null, null, true, "p"),
                "连续多年全市第一",
                "first in the city, for years running");
    }

    private static void assertRank(Rank rank, String zh, String en) {
        assertThat(Wording.rank(rank, ZH)).isEqualTo(zh);
        assertThat(Wording.rank(rank, EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st",
        "2, 2nd",
        "3, 3rd",
        "4, 4th",
        "11, 11th",
        "12, 12th",
        "13, 13th",
        "21, 21st",
        "102, 102nd",
        "111, 111th"
    })
    void englishOrdinalsEndRightly(int place, String ordinal) {
        assertThat(RankWords.englishOrdinal(place + 1000)).isEqualTo((place + 1000) + ordinal.replaceAll("\\d", ""));
    }

    @Test
    void aBadgeNeverWidensItsPeers() {
        var zones = new Text("全国综试区单区", "single districts of the pilot zones");

        assertThat(Wording.rankBadge(rank(1, null, Scope.NATION, zones, null, 7), ZH))
                .isEqualTo("全国综试区单区第一");
        assertThat(Wording.rankBadge(FIRST, EN)).isEqualTo("No. 1 in the province");
    }

    @ParameterizedTest
    @CsvSource({
        "5, PERCENT, UNKNOWN, 增长5%, up 5%",
        "5.3, PERCENT, REAL, 实际增长5.3%, up 5.3% in real terms",
        "-2.1, PERCENT, UNKNOWN, 下降2.1%, down 2.1%",
        "0.3, PERCENTAGE_POINT, UNKNOWN, 提高0.3个百分点, up 0.3 percentage points",
        "-1, PERCENTAGE_POINT, UNKNOWN, 下降1个百分点, down 1 percentage point",
        "0.0, PERCENT, UNKNOWN, 持平, unchanged",
    })
    void growthSaysItsDirection(String value, Growth.Unit unit, Growth.Price price, String zh, String en) {
        var growth = new Growth(new BigDecimal(value), unit, price, "printed");

        assertThat(Wording.growth(growth, ZH)).isEqualTo(zh);
        assertThat(Wording.growth(growth, EN)).isEqualTo(en);
    }

    @Test
    void theAccessibleSentenceSaysEverything() {
        Figure figure = stated("gdp", "2730", "亿元")
                .status(ObsStatus.E)
                .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                .ranks(FIRST)
                .figure();

        assertThat(Wording.accessible(figure, ZH)).isEqualTo("gdp名：预计2730亿元，增长5%，全省第一。");
        assertThat(Wording.accessible(figure, EN))
                .isEqualTo("gdp name: CNY 273.0 billion (estimate), up 5%, first in the province.");
    }

    @Test
    void aFigureWithoutAValueReadsAsItsRank() {
        Report report = report(List.of(rankOnly("r", FIRST)), List.of(), List.of());
        Figure figure = report.figure("r").orElseThrow();

        assertThat(Wording.reading(figure, ZH).text()).isEqualTo("全省第一");
        assertThat(Wording.accessible(figure, EN)).isEqualTo("r name: first in the province.");
        assertThat(Wording.interval(figure, ZH)).isEmpty();
    }

    @Test
    void aDerivedFigureIsMarkedAndShowsItsFormulaWithNames() {
        Report report = report(
                List.of(
                        stated("trade", "4501.6", "亿元").indicator(),
                        stated("share", "1.078", "%").indicator()),
                List.of(derived("nation", "万亿元", "trade / share")),
                List.of());
        Figure figure = report.figure("nation").orElseThrow();

        assertThat(Wording.marker(figure, ZH)).hasValue("推算");
        assertThat(Wording.marker(report.figure("trade").orElseThrow(), ZH)).isEmpty();
        assertThat(Wording.formula(figure, report, ZH)).isEqualTo("trade名 ÷ share名");
        assertThat(Wording.formula(figure, report, EN)).isEqualTo("trade name ÷ share name");
        assertThat(Wording.accessible(figure, ZH)).isEqualTo("nation名：41.8万亿元，推算。");
    }

    @Test
    void aRoundedDerivedFigureSaysAbout() {
        Report report = report(
                List.of(stated("income", "74289", "元")
                        .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .indicator()),
                List.of(derived("before", "元", "income / (1 + income.growth)")),
                List.of());
        Figure figure = report.figure("before").orElseThrow();

        assertThat(Wording.reading(figure, ZH).text()).isEqualTo("约71000元");
        assertThat(Wording.reading(figure, EN).text()).isEqualTo("about CNY 71,000");
        assertThat(Wording.condition(figure, ZH)).hasValue("若增速按名义值计");
        assertThat(Wording.formula(figure, report, ZH)).isEqualTo("income名 ÷ (1 + income名的增速)");
    }

    @Test
    void theIntervalFollowsThePrintedDigits() {
        assertThat(Wording.interval(stated("x", "4501.6", "亿元").figure(), ZH))
                .hasValue("由印出的位数，真值在4501.55与4501.65亿元之间");
        assertThat(Wording.interval(stated("x", "4501.6", "亿元").figure(), EN))
                .hasValue("its printed digits place it between CNY 450.155 billion and CNY 450.165 billion");
        assertThat(Wording.interval(
                        stated("x", "9", "家").kind(IndicatorKind.COUNT).figure(), ZH))
                .hasValue("逐一计数，没有舍入");
        assertThat(Wording.interval(
                        stated("x", "40", "项").qualifier(Qualifier.MORE_THAN).figure(), ZH))
                .isEmpty();
    }

    @Test
    void inATableTheIntervalIsShort() {
        assertThat(Wording.range(stated("x", "4501.6", "亿元").figure(), ZH)).hasValue("4501.55至4501.65亿元");
        assertThat(Wording.range(stated("x", "4501.6", "亿元").figure(), EN))
                .hasValue("CNY 450.155 billion to CNY 450.165 billion");
        assertThat(Wording.range(stated("x", "9", "家").kind(IndicatorKind.COUNT).figure(), ZH))
                .hasValue("没有舍入");
        assertThat(Wording.range(
                        stated("x", "40", "项").qualifier(Qualifier.MORE_THAN).figure(), ZH))
                .isEmpty();
    }

    @Test
    void bothQualifiersAreExplained() {
        Figure figure = stated("x", "3000", "亿元")
                .status(ObsStatus.E)
                .qualifier(Qualifier.MORE_THAN)
                .figure();

        assertThat(Wording.qualifierInWords(figure, ZH))
                .hasValueSatisfying(words -> assertThat(words).contains("预计数", "高于"));
        assertThat(Wording.qualifierInWords(figure, EN))
                .hasValueSatisfying(words -> assertThat(words).contains("estimate, ", "above"));
        assertThat(Wording.qualifierInWords(stated("x", "1", "个").figure(), ZH)).isEmpty();
    }

    @Test
    void placesAreMergedBySection() {
        Report report = report(List.of(), List.of(), List.of());
        var places =
                List.of(new Place("reform", 7), new Place("annex", 1), new Place("reform", 4), new Place("reform", 7));

        assertThat(Wording.places(places, report, ZH)).isEqualTo("改革发力 第4、7段；附录 第1段");
        assertThat(Wording.places(places, report, EN)).isEqualTo("Reform, paras. 4, 7; “附录”, para. 1");
        assertThat(Wording.place(new Place("reform", 5), report, EN)).isEqualTo("Reform, para. 5");
    }

    @Test
    void theSourceIsNamed() {
        Report report = report(List.of(), List.of(), List.of());

        assertThat(Wording.sourceLine(report, ZH)).isEqualTo("来源：甲、乙《一年来的答卷》");
        assertThat(Wording.sourceLine(report, EN)).isEqualTo("Source: 甲, 乙, 《一年来的答卷》");
    }

    @Test
    void everyCodeHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            for (IndicatorKind kind : IndicatorKind.values()) {
                assertThat(Wording.kind(kind, language)).isNotBlank();
            }
            for (Event.Claim claim : Event.Claim.values()) {
                assertThat(Wording.claim(claim, language)).isNotBlank();
            }
            for (ObsStatus status : ObsStatus.values()) {
                assertThat(Wording.status(status, language)).isNotBlank();
            }
        }
    }

    @Test
    void anEventSaysItsLevelAndItsClaim() {
        var event = new Event(
                "pilot",
                "reform",
                new Text("首单加注", "First bunkering"),
                null,
                null,
                "2023-06",
                Event.Kind.LAUNCH,
                Scope.PROVINCE,
                Event.Claim.FIRST,
                "首单",
                Figures.PLACE);

        assertThat(Wording.accessible(event, ZH)).isEqualTo("2023-06，全省首创与启用：首单加注（首个）。");
        assertThat(Wording.accessible(event, EN)).isEqualTo("2023-06, provincial Launch: First bunkering (first).");
    }

    @Test
    void narrativeWritesItsReferencesOut() {
        var event = new Event(
                "pilot",
                "reform",
                new Text("首单加注", "First bunkering"),
                null,
                null,
                null,
                Event.Kind.LAUNCH,
                Scope.PROVINCE,
                null,
                "首单",
                Figures.PLACE);
        Report report = report(
                List.of(stated("trade", "4501.6", "亿元")
                        .growth("5", Growth.Unit.PERCENT, Growth.Price.UNKNOWN)
                        .ranks(FIRST)
                        .indicator()),
                List.of(),
                List.of(event));
        String words = "外贸{trade}，{trade.growth}，{trade.rank}；{pilot}；{nobody}与{pilot.growth}。";

        assertThat(Narrative.runs(words, report, ZH))
                .containsExactly(
                        new Run.Words("外贸"),
                        new Run.FigureRun("trade", "4501.6亿元"),
                        new Run.Words("，"),
                        new Run.FigureRun("trade", "增长5%"),
                        new Run.Words("，"),
                        new Run.FigureRun("trade", "全省第一"),
                        new Run.Words("；"),
                        new Run.EventRun("pilot", "首单加注"),
                        new Run.Words("；{nobody}与{pilot.growth}。"));
        assertThat(Narrative.plain(new Text("", "Trade: {trade}"), report, EN)).isEqualTo("Trade: CNY 450.16 billion");
    }
}
