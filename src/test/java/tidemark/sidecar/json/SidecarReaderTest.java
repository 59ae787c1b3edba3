package tidemark.sidecar.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Form;
import tidemark.report.Language;
import tidemark.sidecar.Attachment;
import tidemark.sidecar.OwnChart;
import tidemark.sidecar.OwnTalks;
import tidemark.sidecar.Pairing;
import tidemark.sidecar.Sidecar;

class SidecarReaderTest {
    private static final Sidecar FULL = new Sidecar(
            "r",
            new Attachment("/报告/原文.txt", "0123456789abcdef".repeat(4)),
            List.of(
                    new OwnChart("mine-1", Map.of(Language.ZH, "总量“大”"), List.of("gdp", "trade"), List.of(), Form.BARS),
                    OwnChart.of("mine-2", List.of(), List.of("award"))),
            List.of("mine-2", "mine-1"),
            Set.of("mine-1"),
            Map.of("gdp", "第一行\n第二行"),
            List.of(new Pairing("gdp", "gd", "gdp_total")),
            List.of(new Pairing("trade", "gd", "trade")),
            OwnTalks.NONE);

    @Test
    void whatIsWrittenIsRead() {
        assertThat(read(new String(SidecarWriter.write(FULL, new byte[0]), StandardCharsets.UTF_8)))
                .isEqualTo(new SidecarOutcome.Read(FULL, List.of()));
    }

    @Test
    void membersThatAreNotKnownStayWhenItIsWrittenAgain() {
        String before = """
            {"schema": "tidemark-sidecar/1", "report": "r", "colour": "blue",
             "charts": [{"id": "mine-1", "figures": ["gdp"], "zoom": 2}, {"id": "mine-9", "figures": [], "zoom": 3}],
             "pairings": [{"indicator": "gdp", "otherReport": "gd", "otherIndicator": "gdp_total", "why": "same"}]}
            """;

        String after =
                new String(SidecarWriter.write(FULL, before.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

        assertThat(after)
                .contains("\"colour\" : \"blue\"", "\"zoom\" : 2", "\"why\" : \"same\"")
                .doesNotContain("\"zoom\" : 3");
        assertThat(read(after)).isEqualTo(new SidecarOutcome.Read(FULL, List.of()));
    }

    @Test
    void ofAFileWithMembersThatMakeNoSenseTheOthersAreTaken() {
        var outcome = read("""
            {"schema": "tidemark-sidecar/1", "attachment": {"file": "a.txt", "sha256": "12"},
             "charts": [{"id": "a", "figures": "gdp"}, {"figures": ["gdp"]}, {"id": "b", "form": "pie",
                         "titles": {"zh": 3}, "figures": ["gdp", 7]}, {"id": "a"}],
             "notes": {"gdp": 1, "trade": "ok"}, "hidden": {}, "pairings": [{"indicator": "gdp"}]}
            """);

        assertThat(outcome).isInstanceOfSatisfying(SidecarOutcome.Read.class, read -> {
            assertThat(read.broken())
                    .containsExactly(
                            "attachment",
                            "charts[0].figures",
                            "charts[1].id",
                            "charts[2].titles.zh",
                            "charts[2].figures[1]",
                            "charts[2].form",
                            "charts: a",
                            "hidden",
                            "notes.gdp",
                            "pairings[0]");
            assertThat(read.sidecar().charts())
                    .containsExactly(
                            OwnChart.of("a", List.of(), List.of()), OwnChart.of("b", List.of("gdp"), List.of()));
            assertThat(read.sidecar().notes()).isEqualTo(Map.of("trade", "ok"));
        });
    }

    @Test
    void aLaterSchemaIsReadAndNamed() {
        assertThat(read("{\"schema\": \"tidemark-sidecar/2\", \"notes\": {\"gdp\": \"n\"}, \"new\": 1}"))
                .isInstanceOfSatisfying(SidecarOutcome.Newer.class, newer -> {
                    assertThat(newer.schema()).isEqualTo("tidemark-sidecar/2");
                    assertThat(newer.sidecar().notes()).isEqualTo(Map.of("gdp", "n"));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        {"schema": "tidemark-sidecar/1",|not valid JSON at line 1
        []|no JSON object
        {}|should be tidemark-sidecar/1, not “”
        {"schema": "tidemark-report/1"}|not “tidemark-report/1”
        {"schema": "tidemark-sidecar/0"}|not “tidemark-sidecar/0”
        {"schema": "tidemark-sidecar/1", "notes": {}, "notes": {}}|not valid JSON at line 1
        """)
    void whatIsNoSidecarIsSaid(String file, String message) {
        assertThat(read(file))
                .isInstanceOfSatisfying(
                        SidecarOutcome.Broken.class,
                        broken -> assertThat(broken.reason().en()).contains(message));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 5000})
    void deepNestingIsBrokenAndNeverAFault(int depth) {
        assertThat(read("{\"schema\": \"tidemark-sidecar/1\", \"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                .isInstanceOf(SidecarOutcome.Broken.class);
    }

    @Test
    void noFileMakesTheReaderFail() {
        byte[] sound = SidecarWriter.write(FULL, new byte[0]);
        var random = new Random(20231231);
        for (int round = 0; round < 3000; round++) {
            byte[] spoiled = sound.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
            }
            assertThat(SidecarReader.read(spoiled, "r")).isNotNull();
        }
    }

    private static SidecarOutcome read(String file) {
        return SidecarReader.read(file.getBytes(StandardCharsets.UTF_8), "r");
    }
}
