package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidemark.report.json.ReadOutcome.Opened;
import tidemark.report.json.ReadOutcome.Refused;

/// How much a report may hold, and that what is beyond it is refused in good time.
class LimitsTest {
    private static final Limits FEW = new Limits(1 << 20, 5, 64, 10_000, 40, 1_000);

    private static ReadOutcome read(String text) {
        return ReportReader.read(text.getBytes(UTF_8), "limits.json");
    }

    @Test
    void theLimitsAreThoseOfTheFormat() {
        assertThat(Limits.STANDARD).isEqualTo(new Limits(1 << 30, 1_000_000, 64, 10_000, 40, 1_000));
    }

    @Test
    void aTextOfTenThousandCharactersIsReadAndOneMoreIsNot() {
        String text = Samples.minimal();
        assertThat(read(text.replace("外贸增长。", "\uD83D\uDEA2".repeat(10_000)))).isInstanceOf(Opened.class);

        ReadOutcome longer = read(text.replace("外贸增长。", "\uD83D\uDEA2".repeat(10_001)));
        assertThat(longer.problems()).singleElement().satisfies(p -> {
            assertThat(p.path()).isEqualTo("sections[0].message.zh");
            assertThat(p.message().en()).isEqualTo("The text is longer than 10000 characters.");
            assertThat(p.line()).isEqualTo(17);
            assertThat(p.column()).isEqualTo(23);
        });
    }

    @Test
    void aTextFarBeyondAllLimitsEndsTheReading() {
        ReadOutcome outcome = read(Samples.minimal().replace("外贸增长。", "x".repeat(3_000_000)));

        assertThat(outcome.problems()).singleElement().satisfies(p -> {
            assertThat(p.path()).isEqualTo("sections[0].message.zh");
            assertThat(p.message().zh()).isEqualTo("文字超过 10000 个字符。");
        });
    }

    @Test
    void valuesNestedTooDeepAreRefusedWhereTheyPassTheLimit() {
        String deep = "[".repeat(100_000);

        ReadOutcome outcome = read(Samples.minimal().replace("\"focus\": \"trade\"", "\"focus\": " + deep));

        assertThat(outcome.problems()).singleElement().satisfies(p -> {
            assertThat(p.message().en()).isEqualTo("Values are nested more than 64 deep.");
            assertThat(p.message().zh()).isEqualTo("嵌套超过 64 层。");
            assertThat(p.line()).isEqualTo(47);
            assertThat(p.path()).startsWith("charts[0].focus[0][0]");
        });
    }

    @Test
    void sixtyFourLevelsAreStillRead() {
        String deep = "[".repeat(61) + "]".repeat(61);

        ReadOutcome outcome = read(Samples.minimal().replace("\"focus\": \"trade\"", "\"focus\": " + deep));

        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).isEqualTo("This should be text, not a list."));
    }

    @Test
    void tooManyIndicatorsAreRefusedOnceAndTheRestIsChecked() {
        ReadOutcome outcome = ReportReader.read(Samples.large(10), "limits.json", FEW);

        assertThat(outcome.problems())
                .filteredOn(p -> p.message().en().contains("more than 5 indicators"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.path()).isEqualTo("indicators[5]");
                    assertThat(p.message().zh()).isEqualTo("指标超过 5 个。");
                });
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenParsed() {
        byte[] bytes = Samples.large(4_000);
        assertThat(bytes.length).isGreaterThan(FEW.bytes());

        ReadOutcome outcome = ReportReader.read(bytes, "limits.json", FEW);

        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).isEqualTo("The file is larger than 1048576 bytes."));
    }

    @Test
    void aThousandProblemsAreKeptAndTheOthersCounted() {
        byte[] bytes = new String(Samples.large(1_500), UTF_8)
                .replace(
                        "\"kind\": \"flow\", \"unit\": \"亿元\", \"comparableGroup\": \"companies\"",
                        "\"kind\": \"flaw\", \"unit\": \"亿元\", \"comparableGroup\": \"companies\"")
                .getBytes(UTF_8);

        ReadOutcome outcome = ReportReader.read(bytes, "limits.json");

        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(outcome.problems())
                .hasSize(1_000)
                .isSortedAccordingTo((a, b) -> Integer.compare(a.line(), b.line()));
        assertThat(outcome.unlisted()).isEqualTo(500);
        assertThat(outcome.problems().getLast().path()).isEqualTo("indicators[999].kind");
    }

    @Test
    void errorsAreKeptBeforeWarnings() {
        var few = new Limits(1 << 20, 5, 64, 10_000, 40, 1);
        String text = Samples.minimal()
                .replace("Trade grew.", "Trade grew by 5 percent.")
                .replace("\"rank\": 1", "\"rank\": 0");

        ReadOutcome outcome = ReportReader.read(text.getBytes(UTF_8), "limits.json", few);

        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR));
        assertThat(outcome.unlisted()).isEqualTo(1);
    }

    @Test
    void aReportOfAHundredThousandIndicatorsOpens() {
        ReadOutcome outcome = ReportReader.read(Samples.large(100_000), "large.json");

        assertThat(outcome).isInstanceOfSatisfying(Opened.class, opened -> {
            assertThat(opened.warnings()).isEmpty();
            assertThat(opened.report().indicators()).hasSize(100_002);
            assertThat(opened.report().figure("series_99999"))
                    .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("100000.9"));
        });
    }
}
