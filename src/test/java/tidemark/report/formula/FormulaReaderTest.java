package tidemark.report.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.report.Formula;

class FormulaReaderTest {

    @ParameterizedTest
    @CsvSource({
        "a / b, a ÷ b",
        "a/b, a ÷ b",
        "a ÷ (1 + a.growth), a ÷ (1 + a.growth)",
        "((a)), a",
        "a-b, a-b",
        "a - b - c, a − b − c",
        "a - (b - c), a − (b − c)",
        "a + (b + c), a + b + c",
        "a*b+c, a × b + c",
        "a*（b+c）, a × (b + c)",
        "a ÷ (b × c), a ÷ (b × c)",
        "0.25 × gdp_2, 0.25 × gdp_2",
        "5-3, 5 − 3",
    })
    void readsAndWritesWhatItMeans(String text, String written) {
        assertThat(FormulaReader.read(text))
                .asInstanceOf(type(FormulaReader.Read.class))
                .extracting(read -> FormulaWriter.text(read.formula()))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'  ', 2",
        "a +, 3",
        "+ a, 0",
        "a b, 2",
        "a / (b, 4",
        "a), 1",
        "a.price, 1",
        "a., 1",
        "A, 0",
        "1..2, 1",
        "a ^ b, 2",
        "a + 💧, 4",
    })
    void saysWhereAFormulaIsFaulty(String text, int at) {
        assertThat(FormulaReader.read(text))
                .asInstanceOf(type(FormulaReader.Faulty.class))
                .satisfies(faulty -> {
                    assertThat(faulty.at()).isEqualTo(at);
                    assertThat(faulty.problem().zh()).isNotBlank();
                    assertThat(faulty.problem().en()).isNotBlank();
                });
    }

    @Test
    void boundsDepthLengthAndOperations() {
        assertThat(FormulaReader.read("(".repeat(5000) + "a")).isInstanceOf(FormulaReader.Faulty.class);
        assertThat(FormulaReader.read("a" + " + a".repeat(201))).isInstanceOf(FormulaReader.Faulty.class);
        assertThat(FormulaReader.read("a".repeat(10_001))).isInstanceOf(FormulaReader.Faulty.class);
        assertThat(FormulaReader.read("9".repeat(41))).isInstanceOf(FormulaReader.Faulty.class);
        assertThat(FormulaReader.read("(".repeat(64) + "a" + ")".repeat(64))).isInstanceOf(FormulaReader.Read.class);
    }

    @Test
    void whatItWritesReadsBackTheSame() {
        var random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String written = FormulaWriter.text(formula(random, 4));

            assertThat(FormulaReader.read(written))
                    .as(written)
                    .asInstanceOf(type(FormulaReader.Read.class))
                    .extracting(read -> FormulaWriter.text(read.formula()))
                    .isEqualTo(written);
        }
    }

    @Test
    void anyTextEitherReadsOrIsFaulty() {
        var random = new Random(11);
        String letters = "ab1.+-*/()（） ÷×−_{}é💧";
        for (int i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int length = text.length();

            if (FormulaReader.read(text.toString()) instanceof FormulaReader.Faulty faulty) {
                assertThat(faulty.at()).as(text.toString()).isBetween(0, length);
            }
        }
    }

    private static Formula formula(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0 -> new Formula.Reference("a" + random.nextInt(3));
            case 1 -> new Formula.GrowthOf("b");
            default ->
                new Formula.Operation(
                        Formula.Operator.values()[random.nextInt(4)],
                        formula(random, depth - 1),
                        formula(random, depth - 1));
        };
    }
}
