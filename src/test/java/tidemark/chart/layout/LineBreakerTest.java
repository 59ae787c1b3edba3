package tidemark.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.picture.font.Face;

/// An em is ten pixels, so that a Chinese character is ten wide.
final class LineBreakerTest {
    private static final double EM = 10;

    private final LineBreaker breaker = new LineBreaker(Face.REGULAR, EM);

    @Test
    void chineseBreaksBetweenAnyTwoCharacters() {
        assertThat(breaker.breakLines("港城融合改革创新", 40)).containsExactly("港城融合", "改革创新");
    }

    @Test
    void textThatFitsExactlyStaysOnOneLine() {
        assertThat(breaker.breakLines("港城融合", 40)).containsExactly("港城融合");
    }

    @ParameterizedTest
    @ValueSource(strings = {"。", "，", "、", "；", "：", "）", "》", "”", "？", "！", "…", "——", "·"})
    void noLineBeginsWithAClosingMark(String mark) {
        assertThat(breaker.breakLines("港城融合" + mark + "改革", 40)).first().isEqualTo("港城融");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "【"})
    void noLineEndsWithAnOpeningMark(String mark) {
        assertThat(breaker.breakLines("港城融" + mark + "改革创新", 40)).first().isEqualTo("港城融");
    }

    @Test
    void closingMarksInARowStayTogether() {
        assertThat(breaker.breakLines("营商环境（一件事）”。", 80)).containsExactly("营商环境（一件", "事）”。");
    }

    @ParameterizedTest
    @CsvSource({
        "外贸进出口总额4501.6亿元, 4501.6亿元",
        "重点任务开展实施40余项, 40余项",
        "小型项目审批5个工作日, 5个工作日",
        "比上年提高了0.3个百分点, 0.3个百分点",
        "全国外贸总额41.76万亿元, 41.76万亿元",
        "累计业务超过12万笔, 12万笔",
        "居全省第1位, 第1位",
    })
    void aNumberStaysWithItsUnit(String text, String quantity) {
        for (double width = Face.REGULAR.width(quantity, EM) + 1; width < Face.REGULAR.width(text, EM); width += 3) {
            assertThat(breaker.breakLines(text, width)).as("at %s", width).anyMatch(line -> line.contains(quantity));
            assertThat(breaker.breakEvenly(text, width))
                    .as("evenly at %s", width)
                    .anyMatch(line -> line.contains(quantity));
        }
    }

    @Test
    void anEnglishAmountStaysTogether() {
        assertThat(breaker.breakLines("Trade reached CNY 450.16 billion", 105))
                .containsExactly("Trade reached", "CNY 450.16 billion");
    }

    @Test
    void aQuantityTooWideForALineIsPartedBeforeItsUnitAndNotWithinItsDigits() {
        assertThat(breaker.breakLines("4501.6亿元", 40)).containsExactly("4501.6", "亿元");
    }

    @Test
    void latinWordsStayWholeWhereTheyFit() {
        assertThat(breaker.breakLines("Cross-border imports of the zone", 70))
                .containsExactly("Cross-border", "imports of the", "zone");
    }

    @Test
    void aHyphenMayEndALine() {
        assertThat(breaker.breakLines("Cross-border", 40)).containsExactly("Cross-", "border");
    }

    @Test
    void aHyphenPartsAWordOnlyWhereThreeLettersStandOnBothSides() {
        assertThat(breaker.breakLines("Goods of e-commerce", 80)).containsExactly("Goods of", "e-commerce");
        assertThat(breaker.breakLines("Made a follow-up", 80)).containsExactly("Made a", "follow-up");
    }

    @Test
    void aWordTooLongForALineIsPartedAtTheWidth() {
        var lines = breaker.breakLines("Internationalisation", 40);
        assertThat(String.join("", lines)).isEqualTo("Internationalisation");
        assertThat(breaker.widest(lines)).isLessThanOrEqualTo(40);
    }

    @Test
    void eveningLinesOutNeverPartsAWordThatFilledLinesKeepWhole() {
        for (double width = 80; width < 200; width += 1) {
            var words = List.of("Disposable", "income", "of", "urban", "households");
            for (String line : breaker.breakEvenly(String.join(" ", words), width)) {
                assertThat(words).as("at %s", width).containsAll(List.of(line.split(" ")));
            }
        }
    }

    @Test
    void evenLinesAreNoMoreThanFilledOnesAndNearlyOfOneLength() {
        assertThat(breaker.breakEvenly("城乡居民人均可支配收入增", 110)).containsExactly("城乡居民人均", "可支配收入增");
    }

    @Test
    void aCharacterOfTwoSurrogatesIsNeverParted() {
        var text = "𠮷".repeat(5);
        var lines = breaker.breakLines(text, Face.REGULAR.width("𠮷", EM) * 2);
        assertThat(lines).allSatisfy(line -> assertThat(line.codePoints()).allMatch(point -> point == 0x20BB7));
        assertThat(String.join("", lines)).isEqualTo(text);
    }

    @Test
    void spacesAtABreakVanish() {
        assertThat(breaker.breakLines("港城　融合 改革", 30)).containsExactly("港城", "融合", "改革");
    }

    @Test
    void aLineEndIsKept() {
        assertThat(breaker.breakLines("港城\n融合", 100)).containsExactly("港城", "融合");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(breaker.breakLines("", 100)).containsExactly("");
        assertThat(breaker.breakEvenly("  ", 0)).containsExactly("");
    }

    @Test
    void anyTextAtAnyWidthKeepsEveryCharacterAndTheRules() {
        var random = new Random(7);
        var alphabet = "港城融合改革。，、；：）》”（《“【 abcXYZ-/.1234%亿万元余个项𠮷".codePoints().toArray();
        for (int round = 0; round < 4000; round++) {
            var text = new StringBuilder("港");
            int length = 1 + random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
            }
            var lines = breaker.breakEvenly(text.toString(), random.nextInt(200));
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines.subList(1, lines.size()))
                    .as(text.toString())
                    .noneMatch(line -> "。，、；：）》”".contains(line.substring(0, 1)));
            assertThat(lines.subList(0, lines.size() - 1))
                    .as(text.toString())
                    .noneMatch(line -> "（《“【".contains(line.substring(line.length() - 1)));
        }
    }
}
