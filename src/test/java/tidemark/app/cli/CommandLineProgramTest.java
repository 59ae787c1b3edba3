package tidemark.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.report.Language;
import tidemark.service.ShippedReports;
import tidemark.service.SmallReport;

class CommandLineProgramTest {
    private final List<List<String>> opened = new ArrayList<>();
    private final List<Boolean> kiosks = new ArrayList<>();
    private final List<Language> languages = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private boolean watched;
    private Interrupts interrupts = _ -> () -> {};

    @TempDir
    private Path folder;

    @Test
    void theWindowTakesTheLanguageThatIsAskedForAndElseKeepsItsOwn() {
        run();
        assertThat(languages).isEmpty();
        run("--lang", "en", "beilun-2023");
        assertThat(languages).containsExactly(Language.EN);
    }

    @Test
    void aReportWithoutACommandOpensTheWindowOnIt() {
        assertThat(run("beilun-2023")).isEqualTo(7);
        assertThat(opened).containsExactly(List.of("beilun-2023"));
    }

    @Test
    void aKioskIsAWindowToo() {
        assertThat(run("--kiosk")).isEqualTo(7);
        assertThat(run("--kiosk", "guangdong-2025")).isEqualTo(7);
        assertThat(run("guangdong-2025")).isEqualTo(7);

        assertThat(opened).containsExactly(List.of(), List.of("guangdong-2025"), List.of("guangdong-2025"));
        assertThat(kiosks).containsExactly(true, true, false);
    }

    @Test
    void severalReportsOpenSideBySide() {
        assertThat(run("beilun-2023", "seeds/beilun-2023.json")).isEqualTo(7);
        assertThat(opened).containsExactly(List.of("beilun-2023", "seeds/beilun-2023.json"));
    }

    @Test
    void nothingButALanguageOpensTheWindow() {
        assertThat(run("--lang", "zh")).isEqualTo(7);
        assertThat(opened).containsExactly(List.of());
    }

    @Test
    void aWordThatIsAlmostACommandOpensNothingAndIsPutRight() {
        assertThat(run("chrts")).isEqualTo(2);
        assertThat(run("chrts", "beilun-2023")).isEqualTo(2);

        assertThat(opened).isEmpty();
        assertThat(messages().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("no file or command chrts; did you mean charts?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such-option",
                "check",
                "check beilun-2023 --no-such-option",
                "check beilun-2023 another",
                "figures",
                "figures beilun-2023 --format xml",
                "export beilun-2023",
                "export beilun-2023 --to OUT --size 12",
                "export beilun-2023 --to OUT --size 100x100",
                "export beilun-2023 --to OUT --size 9999x9999",
                "export beilun-2023 --to OUT --scale 0",
                "export beilun-2023 --to OUT --scale 1e3",
                "export beilun-2023 --to OUT --dpi -1",
                "export beilun-2023 --to OUT --theme blue",
                "export beilun-2023 --to OUT --lang fr",
                "export beilun-2023 --to OUT --format png,gif",
                "export beilun-2023 --to OUT --chart no_such_chart",
                "export beilun-2023 --to OUT --template pom.xml",
                "export beilun-2023 --to OUT --format pptx --template pom.xml",
                "export beilun-2023 --to OUT --plain --plain=x"
            })
    void wrongUsageIsExplainedOnStandardErrorAndWritesNothing(String words) {
        Path out = folder.resolve("out");

        assertThat(run(words.replace("OUT", out.toString()).split(" "))).isEqualTo(2);

        assertThat(data()).isEmpty();
        assertThat(messages()).startsWith("tidemark: ").doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void theNearestChartIsSuggested() {
        assertThat(run("export", "beilun-2023", "--to", folder.toString(), "--chart", "headline"))
                .isEqualTo(2);
        assertThat(messages()).contains("did you mean headlines?");
    }

    @Test
    void wrongUsageIsExplainedInChineseToo() {
        assertThat(run("export", "beilun-2023", "--to", "x", "--size", "12", "--lang", "zh"))
                .isEqualTo(2);
        assertThat(messages()).contains("--size 不能是“12”").contains("用法见 tidemark export --help");
    }

    @Test
    void helpNamesEveryReportThatComesWithTheProgram() {
        assertThat(run("check", "--help", "--lang", "en")).isZero();
        assertThat(data()).contains(ShippedReports.ids());
    }

    @Test
    void theShippedReportChecksWithoutErrors() {
        assertThat(run("check", "beilun-2023")).isZero();
        assertThat(data()).doesNotContain(": error:").contains("56 indicators");
    }

    @Test
    void aWrongReportIsListedLineByLine() throws IOException {
        Path wrong = SmallReport.wrong(folder);
        int line = 1
                + Files.readAllLines(wrong)
                        .indexOf(Files.readAllLines(wrong).stream()
                                .filter(l -> l.contains("4501.7"))
                                .findFirst()
                                .orElseThrow());

        assertThat(run("check", wrong.toString())).isEqualTo(1);

        assertThat(data().lines().toList())
                .anySatisfy(text -> assertThat(text)
                        .startsWith(wrong + ":" + line + ":")
                        .contains(": error: indicators[0].observations[0]")
                        .contains("4501.6"));
        assertThat(data()).endsWith("1 error, 0 warnings.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "events", "charts", "export"})
    void aRefusedReportIsExplainedAndEndsWithOne(String command) {
        Path wrong = SmallReport.wrong(folder);
        var words = new ArrayList<>(List.of(command, wrong.toString()));
        if (command.equals("export")) {
            words.addAll(List.of("--to", folder.resolve("out").toString()));
        }

        assertThat(run(words.toArray(String[]::new))).isEqualTo(1);

        assertThat(data()).isEmpty();
        assertThat(messages()).contains(wrong + ":").contains(": error: ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "figures", "events", "charts"})
    void aMissingReportEndsWithThree(String command) {
        assertThat(run(command, folder.resolve("gone.json").toString())).isEqualTo(3);

        assertThat(data()).isEmpty();
        assertThat(messages()).contains("no such file").contains("beilun-2023, guangdong-2025");
    }

    @Test
    void theSourceIsHeldAgainstTheReport() throws IOException {
        Path report = SmallReport.in(folder);
        Path source = Files.writeString(folder.resolve("a.txt"), "港口\n\n外贸4501.6亿元，基地3个。\n\n创新\n\n基地落成。\n");

        assertThat(run("check", report.toString(), "--source", source.toString()))
                .isEqualTo(1);
        assertThat(data())
                .contains("3个")
                .contains("基地3个。")
                .contains("proved: 1 figure")
                .contains("1 number unexplained");
    }

    @Test
    void aSourceThatProvesEverythingEndsWithZero() throws IOException {
        Path report = SmallReport.in(folder);
        Path source = Files.writeString(folder.resolve("a.txt"), "港口\n\n外贸4501.6亿元。\n\n创新\n\n基地落成。\n");

        assertThat(run("check", report.toString(), "--source", source.toString()))
                .isZero();
        assertThat(data()).contains("0 not proved, 0 numbers unexplained");
    }

    @Test
    void aFigureThatTheSourceDoesNotPrintEndsWithOne() throws IOException {
        Path report = SmallReport.in(folder);
        Path source = Files.writeString(folder.resolve("a.txt"), "港口\n\n外贸450.6亿元。\n\n创新\n\n基地落成。\n");

        assertThat(run("check", report.toString(), "--source", source.toString(), "--lang=zh"))
                .isEqualTo(1);
        assertThat(data()).contains("trade").contains("1 处没有查实");
    }

    @Test
    void anotherTextIsToldFromTheSource() throws IOException {
        Path report = SmallReport.in(folder);
        Path other = Files.writeString(folder.resolve("a.txt"), "别的文章。\n");

        assertThat(run("check", report.toString(), "--source", other.toString()))
                .isEqualTo(1);
        assertThat(data()).contains("not the text of “原文”");
    }

    @Test
    void aMissingSourceEndsWithThree() {
        String report = SmallReport.in(folder).toString();

        assertThat(run("check", report, "--source", folder.resolve("gone.txt").toString()))
                .isEqualTo(3);
        assertThat(messages()).contains("gone.txt").contains("no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures|id name_zh name_en value unit obs_status comparator growth ranks time_period ref_area section"
                        + " paragraph printed",
                "events|id name_zh name_en date kind section paragraph",
                "charts|id section form title_zh title_en figures rule"
            })
    void aTableHasItsHeaderAndARowForEachThing(String command, String header) {
        assertThat(run(command, "beilun-2023")).isZero();

        var lines = data().lines().toList();
        assertThat(lines.getFirst()).isEqualTo(header.replace(' ', '\t'));
        assertThat(lines)
                .hasSizeGreaterThan(50)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(header.split(" ").length));
        assertThat(messages()).isEmpty();
    }

    @Test
    void aTableIsWrittenAsJsonToo() {
        assertThat(run("figures", SmallReport.in(folder).toString(), "--format", "json"))
                .isZero();
        assertThat(data()).isEqualTo("""
            [
            {"id":"trade","name_zh":"外贸","name_en":"Foreign trade","value":4501.6,"unit":"亿元","obs_status":"A",\
            "comparator":null,"growth":null,"ranks":[],"time_period":"2023","ref_area":"330206","section":"one",\
            "paragraph":1,"printed":"4501.6亿元"}
            ]
            """);
    }

    @Test
    void theRuleIsNamedBesideEachChart() {
        assertThat(run("charts", SmallReport.in(folder).toString())).isZero();
        assertThat(data()).contains("first\tone\tcard\t标题\tTrade grew\ttrade\tR");
    }

    @Test
    void whatTheFileSaysCannotBreakARow() {
        assertThat(run("figures", SmallReport.named("a\\tb\\nc", folder).toString()))
                .isBetween(0, 1);
        assertThat(data().lines().filter(line -> line.startsWith("c"))).isEmpty();
    }

    @Test
    void exportedFilesAreListedAndASecondRunChangesNothing() throws IOException {
        Path report = SmallReport.in(folder);
        Path out = folder.resolve("out");
        String[] words = {
            "export",
            report.toString(),
            "--to",
            out.toString(),
            "--format",
            "png,svg",
            "--chart",
            "first",
            "--size",
            "wechat-cover",
            "--theme",
            "dark",
            "--scale",
            "2"
        };

        assertThat(run(words)).isZero();
        assertThat(data().lines())
                .containsExactly(
                        out.resolve("Trade grew-dark@2x-900x383.png").toString(),
                        out.resolve("Trade grew-dark-900x383.svg").toString());
        assertThat(messages()).isEqualTo("tidemark: wrote 2 files.\n");

        messages.reset();
        assertThat(run(words)).isZero();
        assertThat(messages()).isEqualTo("tidemark: wrote 0 files, 2 unchanged.\n");
    }

    @Test
    void aDifferentFileIsReplacedOnlyWithOverwrite() throws IOException {
        Path report = SmallReport.in(folder);
        Path file = Files.writeString(folder.resolve("Trade grew.svg"), "mine");
        String[] words = {"export", report.toString(), "--to", folder.toString(), "--format", "svg", "--chart", "first"
        };

        assertThat(run(words)).isEqualTo(3);
        assertThat(messages()).contains("--overwrite");
        assertThat(file).hasContent("mine");

        var asked = new ArrayList<>(List.of(words));
        asked.add("--overwrite");
        assertThat(run(asked.toArray(String[]::new))).isZero();
        assertThat(Files.readString(file)).contains("<svg");
    }

    @Test
    void aFileWhereTheFolderShouldBeEndsWithThree() throws IOException {
        Path report = SmallReport.in(folder);
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(run("export", report.toString(), "--to", file.toString())).isEqualTo(3);
        assertThat(messages()).contains(file.toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void aCharacterThatTheFontLacksEndsWithOne() {
        Path report = SmallReport.titled("Growth \uD83D\uDEA2", folder);

        assertThat(run(
                        "export",
                        report.toString(),
                        "--to",
                        folder.resolve("out").toString(),
                        "--chart",
                        "first"))
                .isEqualTo(1);
        assertThat(messages()).contains("R18").contains("U+1F6A2");
    }

    @Test
    void progressIsShownOnlyToThoseWhoWatch() {
        String report = SmallReport.in(folder).toString();
        String out = folder.resolve("out").toString();

        run("export", report, "--to", out);
        assertThat(messages()).doesNotContain("\r");

        watched = true;
        run("export", report, "--to", out);
        assertThat(messages()).contains("\r[1/2] Trade grew.png").contains("\r[2/2] Another.png");
    }

    @Test
    void theVersionIsTheOneTheBuildWrote() {
        assertThat(run("--version")).isZero();
        assertThat(data()).matches("tidemark \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void messagesCannotSteerATerminal() {
        assertThat(run("check", "\u001B[31mred\u202E.json")).isEqualTo(3);
        assertThat(messages()).doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndItsDetailsAFile() throws IOException {
        Path details = folder.resolve("details.txt");

        int exitCode =
                CommandLineProgram.run(List.of("--details", details.toString()), surroundings(data), (_, _, _) -> {
                    throw new IllegalStateException("broken inside");
                });

        assertThat(exitCode).isEqualTo(70);
        assertThat(messages())
                .contains("report this line")
                .contains("broken inside")
                .doesNotContain("\n    ");
        assertThat(Files.readString(details)).contains("IllegalStateException").contains("CommandLineProgramTest");
    }

    @Test
    void outputThatCannotBeWrittenEndsWithThree() {
        assertThat(CommandLineProgram.run(List.of("figures", "beilun-2023"), surroundings(new FullDisk()), this::open))
                .isEqualTo(3);
        assertThat(messages()).isEqualTo("tidemark: The output could not be written: No space left on device\n");
    }

    private int run(String... arguments) {
        data.reset();
        return CommandLineProgram.run(List.of(arguments), surroundings(data), this::open);
    }

    private Surroundings surroundings(OutputStream to) {
        return new Surroundings(
                to, messages, StandardCharsets.UTF_8, () -> watched, interrupts, Path.of(""), Locale.UK);
    }

    private String data() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    private int open(List<String> reports, Optional<Language> language, boolean kiosk) {
        opened.add(reports);
        kiosks.add(kiosk);
        language.ifPresent(languages::add);
        return 7;
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
