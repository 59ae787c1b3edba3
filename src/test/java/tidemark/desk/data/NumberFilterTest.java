package tidemark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        >100        | 100     | false
        >100        | 100.01  | true
        > 1,000     | 1000.1  | true
        >=100       | 100.0   | true
        ≤5.5        | 5.5     | true
        <5.5        | 5.50    | false
        ＝32        | 32.0    | true
        =32         | 32.1    | false
        10..20      | 10      | true
        20..10      | 15      | true
        10..20      | 20.01   | false
        <0          | -3      | true
        >−5         | -3      | true
        """)
    void anAskedNumberIsComparedExactly(String asked, BigDecimal value, boolean taken) {
        assertThat(NumberFilter.of(asked))
                .hasValueSatisfying(filter -> assertThat(filter.takes(value)).isEqualTo(taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32", "亿", ">", ">x", "..5", ">,", "1..2..3"})
    void otherWordsAskNothingOfANumber(String asked) {
        assertThat(NumberFilter.of(asked)).isEmpty();
    }

    @Test
    void groupedDigitsAreOneNumber() {
        assertThat(NumberFilter.number("−1,234.50")).hasValue(new BigDecimal("-1234.50"));
    }
}
