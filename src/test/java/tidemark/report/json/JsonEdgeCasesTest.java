package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.json.Problem.Severity;
import tidemark.report.json.ReadOutcome.Opened;
import tidemark.report.json.ReadOutcome.Refused;

/// What can be odd about a JSON file itself.
class JsonEdgeCasesTest {

    private static ReadOutcome read(String text) {
        return ReportReader.read(text.getBytes(UTF_8), "edge.json");
    }

    private static Problem only(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().getFirst();
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column();
    }

    @Test
    void aByteOrderMarkIsAcceptedAndNotCounted() {
        assertThat(read("\uFEFF" + Samples.minimal())).isInstanceOf(Opened.class);

        Problem problem = only(read("\uFEFF" + Samples.minimal().replace("tidemark-report/1", "tidemark-report/9")));
        assertThat(place(problem)).isEqualTo("2:13");
    }

    @Test
    void aStreamReadsLikeItsBytes() throws IOException {
        var stream = new ByteArrayInputStream(Samples.minimal().getBytes(UTF_8));

        assertThat(ReportReader.read(stream, "minimal.json")).isInstanceOf(Opened.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInAnyOfTheThreeWays(String end) {
        String broken = Samples.minimal().replace("\"rank\": 1", "\"rank\": 0");
        Problem expected = only(read(broken));

        assertThat(only(read(broken.replace("\n", end)))).isEqualTo(expected);
    }

    @Test
    void columnsCountCharactersAndNotBytesOrUnits() {
        String text = Samples.minimal().replace("\"zh\": \"外贸增长。\"", "\"zh\": \"\uD83D\uDEA2\uD83D\uDEA2外é\u202e\"");

        assertThat(place(only(read(text)))).isEqualTo("17:28");
    }

    @Test
    void escapesBeforeAPlaceDoNotMoveIt() {
        String text =
                Samples.minimal().replace("外贸达到{trade}", "\\u5916\\\"\\n".replace("\\n", "") + "\\ud83d\\udea2{trad}");

        Problem problem = only(read(text));
        assertThat(place(problem)).isEqualTo("18:48");
        assertThat(problem.path()).isEqualTo("sections[0].paragraphs[0].zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t", "\uFEFF", "\uFEFF \r\n"})
    void anEmptyFileIsSaidToBeEmpty(String text) {
        Problem problem = only(read(text));

        assertThat(problem.message().zh()).isEqualTo("文件是空的。");
        assertThat(problem.message().en()).isEqualTo("The file is empty.");
        assertThat(place(problem)).isEqualTo("1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "1", "\"report\"", "true"})
    void aReportIsAnObject(String text) {
        assertThat(only(read(text)).message().en()).startsWith("This should be an object, not ");
    }

    @Test
    void otherEncodingsAreNamed() {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            Problem problem = only(ReportReader.read(Samples.minimal().getBytes(charset), "edge.json"));
            assertThat(problem.message().en()).isEqualTo("The file is in UTF-16.");
            assertThat(problem.repair().zh()).isEqualTo("用 UTF-8 编码重新保存文件。");
            Problem marked = only(ReportReader.read(("\uFEFF" + Samples.minimal()).getBytes(charset), "edge.json"));
            assertThat(marked.message().zh()).isEqualTo("文件的编码是 UTF-16。");
        }
        for (String name : new String[] {"UTF-32LE", "UTF-32BE"}) {
            Problem problem = only(ReportReader.read(Samples.minimal().getBytes(Charset.forName(name)), "edge.json"));
            assertThat(problem.message().en()).isEqualTo("The file is in UTF-32.");
        }
    }

    @Test
    void aByteThatIsNotUtf8IsPlacedAndWhatStandsBeforeIsStillRead() {
        byte[] bytes = Samples.minimal().replace("\"rank\": 1", "\"rank\": 0").getBytes(UTF_8);
        int late = new String(bytes, UTF_8).indexOf("首批试点");
        int at = new String(bytes, UTF_8).substring(0, late).getBytes(UTF_8).length;
        bytes[at] = (byte) 0xff;

        ReadOutcome outcome = ReportReader.read(bytes, "edge.json");

        assertThat(outcome.problems())
                .extracting(Problem::path)
                .containsExactly("indicators[0].observations[0].ranks[0].rank", "events[0].name.zh");
        assertThat(outcome.problems().getLast().message().en()).isEqualTo("The byte 0xFF here is not UTF-8.");
        assertThat(place(outcome.problems().getLast())).isEqualTo("42:61");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "ED A0 80",
                "F0 80 80 80",
                "F4 90 80 80",
                "F5 80 80 80",
                "80",
                "E4 BD",
                "FE"
            })
    void bytesThatNoEncoderWritesAreRefused(String hex) {
        var text = new java.io.ByteArrayOutputStream();
        String[] parts = Samples.minimal().split("外贸增长。", 2);
        text.writeBytes(parts[0].getBytes(UTF_8));
        for (String digits : hex.split(" ")) {
            text.write(Integer.parseInt(digits, 16));
        }
        text.writeBytes(parts[1].getBytes(UTF_8));

        ReadOutcome outcome = ReportReader.read(text.toByteArray(), "edge.json");

        assertThat(outcome.problems())
                .filteredOn(p -> p.message().en().contains("is not UTF-8"))
                .singleElement()
                .satisfies(p -> {
                    assertThat(place(p)).isEqualTo("17:24");
                    assertThat(p.path()).isEqualTo("sections[0].message.zh");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"date\": \"2023-06\", | \"date\": \"2023-06\",, | 42:107 | 检查这里及前一行的逗号、引号和括号。",
                "\"focus\": \"trade\" | \"focus\": \"trade\", | 48:3 | 删去括号前的逗号。",
                "\"id\": \"totals\", | \"id\": \"totals\" | 46:20 | 两项之间补上逗号。",
                "\"form\": \"bars\" | \"form\": 'bars' | 46:112 | 改用英文双引号 \"。",
                "\"form\": \"bars\" | “form”: \"bars\" | 46:104 | 标点改用英文半角：\" , : 。",
                "\"form\": \"bars\" | /* */ \"form\": \"bars\" | 46:104 | JSON 没有注释，请删去。",
                "\"rank\": 1 | \"rank\": NaN | 27:28 | 检查这里及前一行的逗号、引号和括号。"
            })
    void brokenSyntaxIsPlacedWithItsRepair(String before, String after, String place, String repair) {
        Problem problem = only(read(Samples.minimal().replace(before, after)));

        assertThat(problem.message().zh()).startsWith("这里不是 JSON：不应出现“");
        assertThat(problem.message().en()).startsWith("This is not JSON: ");
        assertThat(place(problem)).isEqualTo(place);
        assertThat(problem.repair().zh()).isEqualTo(repair);
    }

    @Test
    void aFileThatBreaksOffSaysWhereAndKeepsWhatWasFound() {
        String text = Samples.minimal().replace("\"rank\": 1", "\"rank\": 0");
        String half = text.substring(0, text.indexOf("\"events\"")) + "\n";

        ReadOutcome outcome = read(half);

        assertThat(outcome.problems()).hasSize(2);
        assertThat(outcome.problems().getFirst().path()).isEqualTo("indicators[0].observations[0].ranks[0].rank");
        Problem end = outcome.problems().getLast();
        assertThat(end.message().en()).isEqualTo("The file ends here, before the JSON does.");
        assertThat(end.repair().zh()).contains("“}”");
        assertThat(place(end)).isEqualTo("40:6");
    }

    @Test
    void everyTruncationIsRefusedAndNoneThrows() {
        byte[] bytes = Samples.minimal().strip().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            ReadOutcome outcome = ReportReader.read(java.util.Arrays.copyOf(bytes, length), "edge.json");
            assertThat(outcome).as("the first %s bytes", length).isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatFollowsTheReportIsRefused() {
        assertThat(only(read(Samples.minimal() + "{}")).message().en())
                .isEqualTo("There is more after the end of the report.");
    }

    @Test
    void membersMayStandInAnyOrder() {
        String text = Samples.minimal();
        int lists = text.indexOf("  \"indicators\"");
        String head = text.substring(2, lists);
        String body = text.substring(lists, text.lastIndexOf('}')).strip();

        assertThat(read("{" + body + "," + head.strip().replaceAll(",$", "") + "}"))
                .isInstanceOf(Opened.class);
    }

    @Test
    void nullBytesAreRefusedWhereverTheyStand() {
        Problem outside = only(read(Samples.minimal().replace("\"schema\"", "\0\"schema\"")));
        assertThat(outside.message().en()).isEqualTo("This is not JSON: \"U+0000\" cannot stand here.");
        Problem inside = only(read(Samples.minimal().replace("外贸增长。", "外贸\0增长。")));
        assertThat(inside.message().en()).isEqualTo("The text holds the invisible character U+0000.");
    }

    @Test
    void warningsDoNotStopTheReport() {
        String text = Samples.minimal()
                .replace("\"en\": \"Trade grew.\"", "\"en\": \"Trade grew by 5 percent over 2022.\"")
                .replace("\"value\": 2100, ", "\"value\": 9100, ")
                .replace("\"2100亿元\"", "\"9100亿元\"")
                .replace("外贸过半为进口", "外贸".repeat(16));

        ReadOutcome outcome = read(text);

        assertThat(outcome).isInstanceOf(Opened.class);
        assertThat(outcome.problems()).allMatch(p -> p.severity() == Severity.WARNING);
        assertThat(outcome.problems())
                .extracting(p -> place(p) + " " + p.path() + " " + p.message().en())
                .containsExactly(
                        "17:53 sections[0].message.en The number 5 is written out.",
                        "33:47 indicators[1].partOf The part \"Exports\" (CNY 910.0 billion, “正文”, para. 2) is larger"
                                + " than its whole \"Trade\" (CNY 450.16 billion, “正文”, para. 1).",
                        "46:57 charts[0].title.zh The title is longer than 30 Chinese characters or 60 letters.");
    }

    @Test
    void twoValuesForOnePeriodAreAWarning() {
        String first = "{\"value\": 2100, \"timePeriod\": \"2023\", \"refArea\": \"330206\", \"printed\": \"2100亿元\","
                + " \"source\": {\"section\": \"part\", \"paragraph\": 2}}";
        String text = Samples.minimal().replace(first, first + ", " + first.replace("2100", "2200"));

        ReadOutcome outcome = read(text);

        assertThat(outcome).isInstanceOf(Opened.class);
        assertThat(outcome.problems()).singleElement().satisfies(p -> {
            assertThat(p.path()).isEqualTo("indicators[1].observations[1]");
            assertThat(p.message().zh()).isEqualTo("同一时期、地区和状态有两个不同的值：2100亿元（正文 第2段） ≠ 2200亿元（正文 第2段）。");
        });
    }
}
