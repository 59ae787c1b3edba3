package tidemark.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Language;
import tidemark.report.Report;

final class FindIndexTest {
    private static final Report REPORT = Beilun.report();
    private static final FindIndex INDEX = FindIndex.of(REPORT);

    @ParameterizedTest
    @CsvSource({
        "wmjck, ZH, «外贸进出口»总额",
        "4501, ZH, 外贸进出口总额",
        "小巨人企业, ZH, 新增国家级专精特新“«小巨人”企业»",
        "外贸 全国, ZH, «外贸»进出口总额占«全国»比重",
        "beds elderly, EN, New «beds» for «elderly» care",
        "外贸井出口总额, ZH, «外贸进出口总额»"
    })
    void thePartsOfTheNameThatAnswerAreMarked(String typed, Language language, String expected) {
        assertThat(marked(first(typed, language).shown())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "wmjck, EN, «外贸进出口»总额",
        "FDI, ZH, «FDI»",
        "全省第一, ZH, «全省第一»",
        "gross, ZH, «Gross» domestic product (GDP)"
    })
    void whatAnswersInsteadOfTheNameIsTold(String typed, Language language, String expected) {
        Marked matched = first(typed, language).matched();
        assertThat(matched).isNotNull();
        assertThat(marked(matched)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "外贸是多少？, 外贸进出口总额",
        "请问GDP有多少, 地区生产总值",
        "什么是外贸依存度, 外贸依存度",
        "全市排名第一, 全市第一",
        "how many elderly beds are there?, 新增养老床位",
        "what is the GDP, 地区生产总值"
    })
    void aQuestionIsAnsweredAsItIsSpoken(String asked, String answer) {
        Hit hit = first(asked, Language.ZH);
        String matched = hit.matched() == null ? "" : hit.matched().text();
        assertThat(hit.shown().text() + " " + matched).contains(answer);
    }

    @Test
    void aDefinitionIsToldWithTheWordsThatAnswer() {
        Hit hit = first("比大小", Language.ZH);
        assertThat(hit.kind()).isEqualTo(HitKind.DEFINITION);
        assertThat(hit.matched()).isNotNull();
        assertThat(marked(hit.matched())).contains("«比大小»").hasSizeLessThan(100);
    }

    @Test
    void aParagraphIsShownAroundTheWordsThatAnswer() {
        Hit hit = first("比重升到", Language.ZH);
        assertThat(hit.kind()).isEqualTo(HitKind.PARAGRAPH);
        assertThat(marked(hit.shown())).startsWith("…").contains("«比重升到»1.078%");
    }

    @Test
    void noMoreHitsComeThanAskedForButAllAreCounted() {
        Found found = INDEX.find("全国", Language.ZH, 3);
        assertThat(found.hits()).hasSize(3);
        assertThat(found.total()).isGreaterThan(10);
    }

    @Test
    void equalsComeInTheOrderOfTheReport() {
        List<String> ids =
                INDEX.find("亿元", Language.ZH, 4).hits().stream().map(Hit::id).toList();
        assertThat(ids).containsExactly("gdp", "fiscal_revenue", "budget_revenue", "foreign_trade");
    }

    @Test
    void landIsFoundByItsAreaInHectaresToo() {
        assertThat(INDEX.find("187.9", Language.EN, 10).hits())
                .extracting(Hit::id)
                .contains("land_revitalized", "land_revitalized_ha");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "“”", "、，"})
    void wordsThatSayNothingFindNothing(String typed) {
        assertThat(INDEX.find(typed, Language.ZH, 10).hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzz", "北冥有鱼", "987654321", "vvv"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(INDEX.find(typed, Language.EN, 10).hits()).isEmpty();
    }

    /// A word of three letters with one of them wrong could be anything.
    @Test
    void shortWordsAreNotForgivenAnError() {
        assertThat(INDEX.find("gdq", Language.EN, 10).hits()).isEmpty();
    }

    @Test
    void anAbandonedSearchStopsAndFindsNothing() {
        var asked = new AtomicInteger();
        Found found = INDEX.find("外贸", Language.ZH, 10, () -> asked.incrementAndGet() > 0);
        assertThat(found.hits()).isEmpty();
        assertThat(asked).hasPositiveValue();
    }

    @Test
    void aHitCanBeRecalledInAnotherLanguage() {
        assertThat(INDEX.recall(HitKind.FIGURE, "gdp", Language.EN))
                .hasValueSatisfying(hit -> assertThat(hit.shown().text()).isEqualTo("Gross domestic product (GDP)"));
        assertThat(INDEX.recall(HitKind.EVENT, "gdp", Language.EN)).isEmpty();
    }

    @Test
    void everyNameFindsItsFigureInBothLanguages() {
        REPORT.indicators()
                .forEach(indicator -> List.of(
                                indicator.name().zh(), indicator.name().en())
                        .forEach(name -> assertThat(
                                        INDEX.find(name, Language.ZH, 10).hits())
                                .as(name)
                                .extracting(Hit::id)
                                .contains(indicator.id())));
    }

    /// The sieve may only pass over what does not answer. Words of letters are found from their beginning only.
    @Test
    void everyPartOfAChineseNameFindsItsFigure() {
        REPORT.indicators().forEach(indicator -> {
            String name = indicator.name().zh();
            for (int from = 0; from + 3 <= name.length(); from++) {
                String part = name.substring(from, from + 3);
                if (part.chars().anyMatch(c -> c < 0x80)) {
                    continue;
                }
                assertThat(INDEX.find(part, Language.ZH, 100).hits())
                        .as(part)
                        .extracting(Hit::id)
                        .contains(indicator.id());
            }
        });
    }

    @Test
    void nothingThatCanBeTypedIsTooMuch() {
        var random = new Random(20260101);
        String signs = "外贸进出口总额重行长率调区第一全省ａＢ９“”、，。·%&-/.,0123456789 abcdefghijklmnopqrstuvwxyz\uD83D\uDE00\0"
                + "\t\uFFFF\u3400\u9FFF\uFEFFé";
        for (int round = 0; round < 3_000; round++) {
            var typed = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            for (Hit hit : INDEX.find(typed.toString(), Language.EN, 5).hits()) {
                assertThat(hit.shown().ranges())
                        .as(typed.toString())
                        .allSatisfy(range -> assertThat(range.end())
                                .isGreaterThan(range.start())
                                .isLessThanOrEqualTo(hit.shown().text().length()));
            }
        }
    }

    private static Hit first(String typed, Language language) {
        return INDEX.find(typed, language, 5).hits().getFirst();
    }

    private static String marked(Marked marked) {
        var text = new StringBuilder(marked.text());
        marked.ranges().reversed().forEach(range -> {
            text.insert(range.end(), '»');
            text.insert(range.start(), '«');
        });
        return text.toString();
    }
}
