package tidemark.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "预计2730亿元 | 2730 | 预计 | 2730 | 亿元",
                "2730 | 2730 | '' | 2730 | ''",
                "2,730亿元 | 2730 | '' | 2,730 | 亿元",
                "2,730亿元（2730） | 2730 | '' | 2,730 | 亿元(2730)",
                "３０００，其中３０ | 3000 | '' | 3000 | ',其中30'",
                "30003亿元、3亿元 | 3 | 30003亿元、 | 3 | 亿元",
                "3.5亿元、3亿元 | 3 | 3.5亿元、 | 3 | 亿元",
                "3,500亿元、3亿元 | 3 | 3,500亿元、 | 3 | 亿元",
                "13亿元、3亿元 | 3 | 13亿元、 | 3 | 亿元",
                "减少 1.50 % | -1.5 | 减少 | 1.50 | %",
                "3.亿 | 3 | '' | 3 | .亿",
            })
    void theRunOfDigitsThatSaysTheValueIsFoundWhole(
            String printed, BigDecimal value, String before, String digits, String behind) {
        assertThat(PrintedFigure.of(printed, value)).contains(new PrintedFigure(before, digits, behind));
    }

    @ParameterizedTest
    @CsvSource({"三千亿元, 3000", "2731亿元, 2730", "27301亿元, 2730", "2730.5亿元, 2730", "'', 0"})
    void whereNoneSaysItNothingIsFound(String printed, BigDecimal value) {
        assertThat(PrintedFigure.of(printed, value)).isEmpty();
    }
}
