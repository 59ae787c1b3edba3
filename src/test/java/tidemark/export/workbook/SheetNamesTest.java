package tidemark.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "外贸占0.5% [全国] | 外贸占0.5% 全国",
                "59.81亿元/个 | 59.81亿元 个",
                "'quoted' | quoted",
                "a:b\\c?d*e | a b c d e",
                "\"\" | -",
                "History | History (2)",
                "1 A very long title that no tab can ever show | 1 A very long title that no tab",
                "2 Industry grew 6.9%, faster than GDP | 2 Industry grew 6.9%, faster",
                "规模以上工业增加值连续六年居全省首位而且今年还要继续保持下去再创新的纪录 | 规模以上工业增加值连续六年居全省首位而且今年还要继续保持下去再"
            })
    void wordsBecomeNamesThatSpreadsheetsTake(String words, String name) {
        assertThat(new SheetNames().next(words)).isEqualTo(name);
    }

    @Test
    void namesThatDifferOnlyInCapitalsAreToldApart() {
        var names = new SheetNames();

        assertThat(names.next("Trade")).isEqualTo("Trade");
        assertThat(names.next("TRADE")).isEqualTo("TRADE (2)");
        assertThat(names.next("trade")).isEqualTo("trade (3)");
    }

    @Test
    void aCutNeverPartsASurrogatePairNorGrowsTooLongByItsNumber() {
        var names = new SheetNames();
        String long30 = "x".repeat(30) + "😀";

        assertThat(names.next(long30)).isEqualTo("x".repeat(30));
        assertThat(names.next(long30)).isEqualTo("x".repeat(27) + " (2)").hasSize(31);
    }

    @Test
    void whatTurnsTheDirectionOfTextNeverGetsIn() {
        assertThat(new SheetNames().next("a\u202egpj.exe\u0007")).isEqualTo("agpj.exe");
    }
}
