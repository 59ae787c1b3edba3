package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tidemark.report.Report;
import tidemark.report.Text;
import tidemark.report.lens.Lens;
import tidemark.report.unit.UnitStyles;

/// What a report has a speaker say.
class SpokenWordsTest {
    private static final String OF_CHART = "\"focus\": \"trade\"";
    private static final String OF_SECTION = "\"title\": {\"zh\": \"外贸\", \"en\": \"Trade\"},";
    private static final Lens STATED_ONLY = new Lens(false, UnitStyles.CUSTOMARY);

    private static ReadOutcome read(String text) {
        return ReportReader.read(text.getBytes(UTF_8), "spoken.json");
    }

    private static Report report(String text) {
        var outcome = read(text);
        assertThat(outcome.problems()).isEmpty();
        return ((ReadOutcome.Opened) outcome).report();
    }

    private static String spoken(String after, String zh, String en) {
        String separator = after.endsWith(",") ? " " : ", ";
        String end = after.endsWith(",") ? "," : "";
        return Samples.minimal()
                .replace(
                        after,
                        after + separator + "\"spoken\": {\"zh\": \"%s\", \"en\": \"%s\"}".formatted(zh, en) + end);
    }

    @Test
    void aChartAndASectionMayHaveWords() {
        assertThat(report(spoken(OF_CHART, "先看{trade}。", "Look at {trade}."))
                        .chart("totals")
                        .orElseThrow()
                        .spoken())
                .isEqualTo(new Text("先看{trade}。", "Look at {trade}."));
        assertThat(report(spoken(OF_SECTION, "说外贸。", "On trade."))
                        .section("trade")
                        .orElseThrow()
                        .spoken())
                .isEqualTo(new Text("说外贸。", "On trade."));
        assertThat(report(Samples.minimal()).chart("totals").orElseThrow().spoken())
                .isNull();
    }

    @Test
    void wordsThatReferToNothingAreRefusedWhereTheyStand() {
        assertThat(read(spoken(OF_CHART, "先看{trad}。", "Look.")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("charts[0].spoken.zh");
                    assertThat(problem.message().en()).contains("{trad}");
                });
        assertThat(read(spoken(OF_SECTION, "说。", "On {exports.rank}.")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("sections[0].spoken.en"));
    }

    @Test
    void aNumberWrittenOutIsWarnedOf() {
        assertThat(read(spoken(OF_CHART, "有4501.6亿元。", "It is {trade}.")).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
                    assertThat(problem.path()).isEqualTo("charts[0].spoken.zh");
                });
    }

    @Test
    void whatIsDerivedIsNotSaidWhereItIsHidden() {
        Report report = report(spoken(OF_CHART, "出口占{export_share}。", "Exports are {export_share}."));
        assertThat(STATED_ONLY.see(report).chart("totals").orElseThrow().spoken())
                .isEqualTo(new Text("出口占（推算值已隐藏）。", "Exports are (derived value hidden)."));

        Report deriving = report(spoken(OF_CHART, "这是推算出来的。", "This is derived."));
        assertThat(STATED_ONLY.see(deriving).chart("totals").orElseThrow().spoken())
                .isNull();
    }
}
