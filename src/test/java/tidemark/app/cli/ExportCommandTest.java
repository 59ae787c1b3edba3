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
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.service.SmallReport;
import tidemark.sidecar.Sidecar;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkEdit;
import tidemark.sidecar.TalksEdit;
import tidemark.sidecar.json.SidecarWriter;

class ExportCommandTest {
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String report = "";
    private Path out = Path.of("");

    @BeforeEach
    void makeReport() {
        report = SmallReport.in(folder).toString();
        out = folder.resolve("out");
    }

    @Test
    void everySizeAndLanguageComesInEveryFormat() {
        assertThat(export("--format=png,svg", "--lang=zh,en", "--size=wechat-cover,square", "--chart=first"))
                .isZero();

        assertThat(names())
                .containsExactly(
                        "标题-900x383.png",
                        "标题-900x383.svg",
                        "标题-1080x1080.png",
                        "标题-1080x1080.svg",
                        "Trade grew-900x383.png",
                        "Trade grew-900x383.svg",
                        "Trade grew-1080x1080.png",
                        "Trade grew-1080x1080.svg");
        assertThat(messages()).isEqualTo("tidemark: 写入 8 个文件。\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size=640x400                    | 640  | 400  | 96",
                "--size=640x400 --scale=2          | 1280 | 800  | 192",
                "--size=640x400 --dpi=300          | 640  | 400  | 300",
                "--size=a5-across                  | 1240 | 874  | 150",
                "--size=a5-across --dpi=300        | 2480 | 1748 | 300",
                "--size=a5-across --scale=.5       | -1   | -1   | -1",
                "--size=a5-across --scale=0.5      | 620  | 437  | 75",
                "--size=210x148mm                  | 2480 | 1748 | 300",
                "--size=210x148MM --dpi=150        | 1240 | 874  | 150",
                "--size=8x4.5in --dpi=100          | 800  | 450  | 100",
                "--size=8x4.5in --dpi=100 --scale=2| 1600 | 900  | 200"
            })
    void sizesOnPaperAndOnScreensHaveTheirPixels(String options, int width, int height, double dpi) throws IOException {
        int exitCode = export(Stream.concat(Stream.of("--chart=first", "--name=x"), Stream.of(options.split(" ")))
                .toArray(String[]::new));

        if (width < 0) {
            assertThat(exitCode).isEqualTo(2);
            return;
        }
        assertThat(exitCode).as(messages()).isZero();
        try (var files = Files.list(out)) {
            byte[] png = Files.readAllBytes(files.findFirst().orElseThrow());
            assertThat(new int[] {number(png, 16), number(png, 20)}).containsExactly(width, height);
            int physical = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
            assertThat(number(png, physical) * 0.0254).isBetween(dpi - 0.02, dpi + 0.02);
        }
    }

    private static int number(byte[] bytes, int at) {
        return java.nio.ByteBuffer.wrap(bytes).getInt(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--size=210x148cm                   | --size cannot be '210x148cm'. Write it as 1920x1080, 210x148mm",
                "--size=2000x2000mm                 | --size cannot be '2000x2000mm'. That is 23622×23622 pixels",
                "--size=a4 --dpi=2400               | With the size a4, --dpi is from 15 to 1200.",
                "--format=png,gif                   | --format cannot be 'gif'. It is one of png, svg",
                "--section=three                    | There is no section three; there are one.",
                "--chart=firts                      | There is no chart firts; did you mean first?",
                "--name={titel}                     | There is no {titel}; there are {n}, {title},",
                "--name=../{title}                  | --name cannot be '../{title}'.",
                "--background=none                  | It is one of opaque, transparent.",
                "--text=curves                      | It is one of kept, outlined.",
                "--theme=black                      | It is one of light, dark, light-contrast, dark-contrast.",
                "--talk=Mine                        | --talk is for the talk only; add talk.pptx, talk.pdf, handout or",
                "--format=handout --talk=Mine       | There is no talk of your own of this report (",
                "--template=x.pptx                  | --template is for slides only; add pptx to --format.",
                "--zip=all.zip                      | Give either --to DIR or --zip FILE."
            })
    void wrongUsageSaysWhatWouldBeRightAndWritesNothing(String options, String words) {
        assertThat(export(options.strip().split(" "))).isEqualTo(2);

        assertThat(messages()).contains(words);
        assertThat(out).doesNotExist();
    }

    @Test
    void withoutAPlaceToWriteToNothingIsDone() {
        assertThat(run("export", report)).isEqualTo(2);
        assertThat(messages()).contains("--to DIR or --zip FILE").contains("tidemark export --help");
    }

    @Test
    void aSectionIsExportedAlone() {
        assertThat(run("export", "beilun-2023", "--to", out.toString(), "--section=reform", "--format=svg"))
                .isZero();
        int ofReform = names().size();

        assertThat(ofReform).isBetween(2, 30);
        assertThat(run(
                        "export",
                        "beilun-2023",
                        "--to",
                        out.toString(),
                        "--section=reform",
                        "--chart=headlines",
                        "--format=svg"))
                .isZero();
        assertThat(names()).hasSize(ofReform + 1);
    }

    @Test
    void everythingGoesIntoOneZipFile() throws IOException {
        Path zip = folder.resolve("all.zip");

        assertThat(run(
                        "export",
                        report,
                        "--zip",
                        zip.toString(),
                        "--format=svg",
                        "--lang=en,zh",
                        "--name={lang}/{n}-{title}"))
                .isZero();

        assertThat(data()).isEqualTo(zip + "\n");
        assertThat(messages()).isEqualTo("tidemark: wrote all.zip with 4 files.\n");
        try (var file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .containsExactly("en/01-Trade grew.svg", "zh/01-标题.svg", "en/02-Another.svg", "zh/02-又一张.svg");
        }
    }

    @Test
    void slidesTakeTheDesignOfAnotherPresentation() throws IOException {
        assertThat(export("--format=pptx", "--theme=dark")).isZero();
        Path dark = Path.of(data().strip());

        assertThat(export("--format=pptx", "--template=" + dark, "--overwrite")).isZero();
        byte[] inItsDesign = Files.readAllBytes(Path.of(data().strip()));
        assertThat(export("--format=pptx", "--overwrite")).isZero();

        assertThat(inItsDesign).isNotEqualTo(Files.readAllBytes(Path.of(data().strip())));
    }

    @Test
    void whatIsNoTemplateIsTold() {
        assertThat(export("--format=pptx,svg", "--template=" + report)).isEqualTo(2);
        assertThat(messages()).contains("The template is no presentation; choose a .pptx or .potx file.");

        assertThat(export("--format=pptx", "--template=" + folder.resolve("gone.pptx")))
                .isEqualTo(3);
        assertThat(messages()).contains("gone.pptx");
        assertThat(out).doesNotExist();
    }

    @Test
    void theTalkIsExportedInEveryForm() {
        assertThat(export("--format=talk.pptx,talk.pdf,handout,slides", "--lang=en"))
                .isZero();

        assertThat(names())
                .containsExactly(
                        "Small report-talk.pptx",
                        "Small report-talk.pdf",
                        "Small report-handout.pdf",
                        "01-Small report.png",
                        "02-One.png",
                        "03-Trade grew.png",
                        "04-Another.png",
                        "05-Source.png");
        assertThat(messages()).isEqualTo("tidemark: wrote 8 files.\n");
    }

    @Test
    void aTalkThatWasArrangedIsFoundByItsName() throws IOException {
        Sidecar sidecar = new TalkEdit.HideSlides("talk-1", Set.of(new SlideKey.Chart("second")), true)
                .apply(new TalksEdit.CreateTalk("talk-1", "For guests").apply(Sidecar.empty("small")));
        Path kept = Files.write(folder.resolve("small.tidemark.json"), SidecarWriter.write(sidecar, new byte[0]));
        byte[] before = Files.readAllBytes(kept);

        assertThat(export("--format=slides", "--talk=for guests", "--lang=en")).isZero();
        assertThat(names()).containsExactly("01-Small report.png", "02-One.png", "03-Trade grew.png", "04-Source.png");
        assertThat(data()).contains("Small report-For guests-slides");
        assertThat(export("--format=slides", "--talk=talk-1", "--lang=en")).isZero();

        assertThat(export("--format=slides", "--talk=For nobody")).isEqualTo(2);
        assertThat(messages()).contains("There is no talk 'For nobody'; there are For guests.");
        assertThat(kept).hasBinaryContent(before);
    }

    @Test
    void aBrokenSideCarIsNamedAndStaysAsItIs() throws IOException {
        Path kept = Files.writeString(folder.resolve("small.tidemark.json"), "{\"schema\":");

        assertThat(export("--format=slides", "--talk=For guests")).isEqualTo(3);
        assertThat(messages()).contains("small.tidemark.json: ");
        assertThat(kept).hasContent("{\"schema\":");
        assertThat(out).doesNotExist();
    }

    @Test
    void aDifferentZipFileIsLeftAlone() throws IOException {
        Path zip = Files.writeString(folder.resolve("all.zip"), "mine");

        assertThat(run("export", report, "--zip", zip.toString(), "--chart=first"))
                .isEqualTo(3);

        assertThat(zip).hasContent("mine");
        assertThat(messages())
                .contains(
                        "all.zip: A different file of this name is there and was left alone. --overwrite replaces it.")
                .contains("did not write all.zip");
    }

    @Test
    void whoeverEndsTheProgramIsToldWhatIsWritten() {
        var onEnd = new ArrayList<Runnable>();
        var watched = new OutputStream() {
            @Override
            public void write(int b) {
                messages.write(b);
                if (messages().endsWith("[1/2]")) {
                    Thread.currentThread().interrupt();
                }
            }
        };
        Interrupts interrupts = then -> {
            onEnd.add(then);
            return () -> {};
        };

        CommandLineProgram.run(
                List.of("export", report, "--to", out.toString()),
                new Surroundings(data, watched, StandardCharsets.UTF_8, () -> true, interrupts, folder, Locale.UK),
                (_, _, _) -> 7);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(onEnd).hasSize(1);
        assertThat(messages()).endsWith("tidemark: wrote 1 file, stopped before the end, 1 not begun.\n");
        assertThat(names()).containsExactly("Trade grew.png");
        assertThat(out).isDirectoryContaining("glob:**Trade grew.png").isDirectoryNotContaining("glob:**.tidemark*");
    }

    private int export(String... options) {
        return run(Stream.concat(Stream.of("export", report, "--to", out.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private int run(String... arguments) {
        data.reset();
        messages.reset();
        return CommandLineProgram.run(List.of(arguments), surroundings(), (_, _, _) -> 7);
    }

    private Surroundings surroundings() {
        return new Surroundings(data, messages, StandardCharsets.UTF_8, () -> false, _ -> () -> {}, folder, Locale.UK);
    }

    private List<String> names() {
        return data().lines()
                .map(line -> Path.of(line).getFileName().toString())
                .toList();
    }

    private String data() {
        return data.toString(StandardCharsets.UTF_8);
    }

    private String messages() {
        return messages.toString(StandardCharsets.UTF_8);
    }
}
