package tidemark.desk.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static tidemark.report.FigureBuilder.figure;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Figures;
import tidemark.report.Qualifier;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        ",          40, OVER,           8",
        ",          30, UNDER,          2",
        ",          32, RIGHT,          0",
        "ABOUT,     40, ABOUT_OVER,     8",
        "ABOUT,     30, ABOUT_UNDER,    2",
        "ABOUT,     32, ABOUT_RIGHT,    0",
        "MORE_THAN, 40, ABOVE_BOUND,    8",
        "MORE_THAN, 30, AT_LEAST_UNDER, 2",
        "MORE_THAN, 32, AT_BOUND,       0",
        "AT_LEAST,  40, ABOVE_BOUND,    8",
        "AT_LEAST,  30, AT_LEAST_UNDER, 2",
        "LESS_THAN, 40, AT_LEAST_OVER,  8",
        "LESS_THAN, 30, BELOW_BOUND,    2",
        "LESS_THAN, 32, AT_BOUND,       0",
        "AT_MOST,   40, AT_LEAST_OVER,  8",
        "AT_MOST,   30, BELOW_BOUND,    2",
    })
    void aBoundIsJudgedAsABound(Qualifier qualifier, String guess, Verdict.Kind kind, String by) {
        var builder = figure("permit").of("32", "天");
        var figure = (qualifier == null ? builder : builder.qualified(qualifier)).build();

        var verdict = Verdict.of(figure, new BigDecimal(32), new BigDecimal(guess));

        assertThat(verdict.kind()).isEqualTo(kind);
        assertThat(verdict.by()).isEqualByComparingTo(by);
    }

    @Test
    void aGuessWithinThePrintedDigitsIsRight() {
        var stated = Figures.stated("trade", "4501.6", "亿元").figure();
        var value = new BigDecimal("4501.6");

        assertThat(Verdict.of(stated, value, new BigDecimal("4501.62")).kind()).isEqualTo(Verdict.Kind.RIGHT);
        assertThat(Verdict.of(stated, value, new BigDecimal("4502")).kind()).isEqualTo(Verdict.Kind.OVER);
    }
}
