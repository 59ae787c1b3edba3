package tidemark.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PinyinTest {
    private static final Pinyin PINYIN = new Pinyin();
    private static final Fold FOLD = new Fold();

    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({
        "重, zhong", "重, chong", "行, hang", "行, xing", "长, chang", "长, zhang", "率, lv", "率, lu", "率, shuai",
        "调, diao", "调, tiao", "区, qu", "绿, lv", "绿, lu", "略, lve", "略, lue", "女, nv", "外, wai"
    })
    void everyReadingOfACharacterIsKnown(String character, String reading) {
        assertThat(PINYIN.of(character.charAt(0))).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({"A", "1", "，", "\u3400", "é"})
    void whatIsNoCommonChineseCharacterHasNoReading(String other) {
        assertThat(PINYIN.of(other.charAt(0))).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2} to {3}")
    @CsvSource({
        "yinhang, 中国银行, 2, 4",
        "xzsp, 行政审批, 0, 4",
        "zengzhanglv, 年增长率, 1, 4",
        "zzlu, 年增长率, 1, 4",
        "dc, 调查, 0, 2",
        "tiaojie, 商事调解, 2, 4",
        "xian, 西安, 0, 2",
        "zhsh, 招商, 0, 2",
        "xjr, “小巨人”企业, 1, 4"
    })
    void syllablesAndInitialsAreFoundInAText(String typed, String text, int start, int end) {
        Span span = new Spoken(FOLD, PINYIN).find(text, new Term(typed), 0);
        assertThat(span).isNotNull().extracting(Span::start, Span::end).containsExactly(start, end);
    }
}
