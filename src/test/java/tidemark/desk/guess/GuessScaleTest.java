package tidemark.desk.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Figures;

class GuessScaleTest {

    @ParameterizedTest
    @CsvSource({
        "32,天,100,200",
        "54.69,天,200,500",
        "4501.6,亿元,10000,20000",
        "5,个工作日,10,20",
        "15,个,50,100",
        "1,个,2,5",
        "0,个,5,10",
        "0.3,亿元,1,2",
        "165,%,500,1000",
    })
    void itEndsAtARoundNumberTwiceTheValueOrMore(String value, String unit, String nearer, String farther) {
        var tops = IntStream.range(0, 20)
                .mapToObj(i -> scale(value, unit, "id" + i).top())
                .distinct()
                .toList();

        assertThat(tops).containsExactlyInAnyOrder(new BigDecimal(nearer), new BigDecimal(farther));
    }

    @ParameterizedTest
    @CsvSource({"1.078,%,100", "96,%,100", "12,‰,1000"})
    void aShareIsGuessedOnItsWhole(String value, String unit, String top) {
        assertThat(scale(value, unit, "any").top()).isEqualTo(new BigDecimal(top));
    }

    @ParameterizedTest
    @CsvSource({"15,个,1,5", "4501.6,亿元,100,1000", "1.078,%,1,10", "1,个,1,1"})
    void keysMoveByAHundredthAndATenthButCountsByWholes(String value, String unit, String step, String page) {
        var nearest = IntStream.range(0, 20)
                .mapToObj(i -> scale(value, unit, "id" + i))
                .min((a, b) -> a.top().compareTo(b.top()))
                .orElseThrow();

        assertThat(nearest.step()).isEqualByComparingTo(step);
        assertThat(nearest.page()).isEqualByComparingTo(page);
    }

    @Test
    void aPlaceOnTheAxisIsANumberOnAStep() {
        var scale = new GuessScale(new BigDecimal(200), false);

        assertThat(scale.at(0.251)).isEqualByComparingTo("50");
        assertThat(scale.at(-1)).isEqualByComparingTo("0");
        assertThat(scale.at(7)).isEqualByComparingTo("200");
        assertThat(scale.share(new BigDecimal(50))).isEqualTo(0.25);
        assertThat(scale.within(new BigDecimal("-3"))).isEqualByComparingTo("0");
    }

    private static GuessScale scale(String value, String unit, String id) {
        return GuessScale.of(new BigDecimal(value), Figures.unit(unit), id);
    }
}
