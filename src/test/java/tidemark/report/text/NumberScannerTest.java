package tidemark.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Qualifier;
import tidemark.report.text.FoundNumber.Kind;

class NumberScannerTest {

    private static List<FoundNumber> quantities(String text) {
        return NumberScanner.scan(text).stream()
                .filter(number -> number.kind() == Kind.QUANTITY)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "总额达2730亿元。 | 2730亿元 | 2730 | 亿元 |",
                "比重升至1.078%。 | 1.078% | 1.078 | % |",
                "收入７４２８９元 | ７４２８９元 | 74289 | 元 |",
                "收入74,289元 | 74,289元 | 74289 | 元 |",
                "缩短至5个工作日 | 5个工作日 | 5 | 个工作日 |",
                "提高0.3个百分点 | 0.3个百分点 | 0.3 | 个百分点 |",
                "实施40余项任务 | 40余项 | 40 | 项 | MORE_THAN",
                "措施130余条 | 130余条 | 130 | 条 | MORE_THAN",
                "完成投资2400多亿元 | 2400多亿元 | 2400 | 亿元 | MORE_THAN",
                "业务已突破12万笔 | 突破12万笔 | 12 | 万笔 | MORE_THAN",
                "基金超500亿元 | 超500亿元 | 500 | 亿元 | MORE_THAN",
                "成交额均超百亿美元 | 超百亿美元 | 100 | 亿美元 | MORE_THAN",
                "吞吐量超千万人次 | 超千万人次 | 1000 | 万人次 | MORE_THAN",
                "引进首店百余家 | 百余家 | 100 | 家 | MORE_THAN",
                "20亿元以上项目 | 20亿元以上 | 20 | 亿元 | AT_LEAST",
                "压缩到3个小时以内 | 3个小时以内 | 3 | 个小时 | AT_MOST",
                "约500个点位 | 约500个 | 500 | 个 | ABOUT",
                "500人左右 | 500人左右 | 500 | 人 | ABOUT",
                "近900家企业 | 近900家 | 900 | 家 | LESS_THAN",
                "近10年最好 | 10年 | 10 | 年 |",
                "历时30多年 | 30多年 | 30 | 年 | MORE_THAN",
                "外送2000万千瓦 | 2000万千瓦 | 2000 | 万千瓦 |",
                "惠及76万群众 | 76万 | 76 | 万 |",
                "占全国9成、 | 9成 | 9 | 成 |",
                "达2813.8万辆（艘、架、列）次。 | 2813.8万辆（艘、架、列）次 | 2813.8 | 万辆(艘、架、列)次 |",
                "两个物流基地 | 两个 | 2 | 个 |",
                "唯一两次夺鼎 | 两次 | 2 | 次 |",
                "九大类资源 | 九大类 | 9 | 大类 |",
                "六大行动 | 六大 | 6 | '' |",
                "考核六连优； | 六连优 | 6 | '' |",
                "一百三十条措施 | 一百三十条 | 130 | 条 |",
                "二千万元 | 二千万元 | 2000 | 万元 |",
                "增长一倍 | 一倍 | 1 | 倍 |",
                "百分之五点三 | 百分之五点三 | 5.3 | % |",
                "同比-2.1% | -2.1% | -2.1 | % |",
                "每个5.98亿元/个 | 5.98亿元/个 | 5.98 | 亿元/个 |",
                "建区40周年 | 40周年 | 40 | 周年 |",
                "各县(市、区)23家 | 23家 | 23 | 家 |",
            })
    void findsAQuantity(String text, String printed, String value, String unit, Qualifier qualifier) {
        assertThat(quantities(text)).singleElement().satisfies(number -> {
            assertThat(number.printed()).isEqualTo(printed);
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.unitText()).isEqualTo(unit == null ? "" : unit);
            assertThat(number.qualifier()).isEqualTo(qualifier);
            assertThat(text.substring(number.start(), number.end())).isEqualTo(printed);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "百舸争流", "千帆竞发", "万鸟群飞", "一体推进", "一系列举措", "一方面", "一年来", "四十不惑", "统一部署", "又一里程碑", "一批国家级改革", "去年", "零部件",
                "千家万户", "十分重视", "党的二十大", "三位一体", "十四五时期", "星期五", "数十家", "两会", "三分之一",
            })
    void findsNoQuantityInWordsThatOnlyLookLikeOne(String text) {
        assertThat(quantities(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年6月落地, DATE, 2023年6月",
        "截至2023年底, DATE, 2023年",
        "2023年11月3日, DATE, 2023年11月3日",
        "1-9月增长, DATE, 1-9月",
        "6月份, DATE, 6月",
        "第五批案例, ORDINAL, 第五批",
        "位居全省第一, ORDINAL, 第一",
        "成为第4个机场, ORDINAL, 第4个",
        "居全国前六, ORDINAL, 前六",
        "深化“六促六优”行动, QUOTED_NAME, 六",
        "“一号改革工程”, QUOTED_NAME, 一",
        "参加COP28边会, QUOTED_NAME, COP28",
        "5G基站, QUOTED_NAME, 5G",
        "化工园区十强, QUOTED_NAME, 十强",
        "“专项政策12条”, QUOTED_NAME, 12条",
        "工程二期投产, ORDINAL, 二期",
    })
    void tellsWhatIsNoQuantity(String text, Kind kind, String printed) {
        assertThat(quantities(text)).isEmpty();
        assertThat(NumberScanner.scan(text)).first().satisfies(number -> {
            assertThat(number.kind()).isEqualTo(kind);
            assertThat(number.printed()).isEqualTo(printed);
        });
    }

    @Test
    void aQuotedSentenceIsNoName() {
        assertThat(quantities("交出“经济平稳，10项指标居首位，5项第一”的答卷"))
                .extracting(FoundNumber::printed)
                .containsExactly("10项", "5项");
    }

    @Test
    void bothEndsOfARangeHaveItsUnit() {
        assertThat(quantities("压缩至3-5个工作日，投资10～20亿元"))
                .extracting(number -> number.value() + number.unitText())
                .containsExactly("3个工作日", "5个工作日", "10亿元", "20亿元");
    }

    @Test
    void neighboursAreFoundApart() {
        assertThat(NumberScanner.scan("2023年，收入413.5亿元，增长5%，居全省第一；新增2家、600家。").stream()
                        .map(number -> number.kind().name().charAt(0) + number.printed())
                        .collect(Collectors.joining(" ")))
                .isEqualTo("D2023年 Q413.5亿元 Q5% O第一 Q2家 Q600家");
    }

    @Test
    void enumerationsAreOrdinals() {
        assertThat(quantities("一是稳增长；二是促改革。三、港城融合（四）其他")).isEmpty();
    }

    @Test
    void anyTextIsScannedAndEveryRunIsItsOwn() {
        var random = new Random(3);
        String letters = "0123456789.,，年月日亿万元个项家第一二两三十百千零〇%多余超近“”A 大连优强-至分之点";
        for (int i = 0; i < 20_000; i++) {
            var made = new StringBuilder();
            for (int n = random.nextInt(16); n > 0; n--) {
                made.append(letters.charAt(random.nextInt(letters.length())));
            }
            String text = made.toString();

            for (FoundNumber number : NumberScanner.scan(text)) {
                assertThat(number.printed()).as(text).isEqualTo(text.substring(number.start(), number.end()));
                assertThat(number.end()).as(text).isGreaterThan(number.start());
            }
        }
    }

    @Test
    void longRunsAreScannedInOneGo() {
        assertThat(quantities("9".repeat(200_000))).isEmpty();
        assertThat(quantities("万".repeat(50_000) + "“".repeat(50_000))).isEmpty();
        assertThat(quantities("新增2家、".repeat(50_000))).hasSize(50_000);
    }

    @ParameterizedTest
    @CsvSource({
        "两, 2",
        "十, 10",
        "十五, 15",
        "四十, 40",
        "一百三十, 130",
        "一百零五, 105",
        "二千万, 20000000",
        "三亿二千万, 320000000",
        "九, 9"
    })
    void readsChineseNumerals(String written, String value) {
        assertThat(ChineseNumeral.value(written))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二三十", "十四五", "一二", "百千"})
    void refusesNumeralsThatAreNone(String written) {
        assertThat(ChineseNumeral.value(written)).isEmpty();
    }
}
