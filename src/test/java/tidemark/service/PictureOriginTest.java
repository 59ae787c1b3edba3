package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.report.ChartSpec;
import tidemark.report.Language;
import tidemark.report.Text;

class PictureOriginTest {

    private static final PictureOrder LOOK =
            new PictureOrder(Language.EN, Theme.DARK, new Size(640, 400), 1, PictureOrder.SCREEN_DPI, true);

    @TempDir
    private Path folder;

    private OpenReport report;
    private Path picture;

    @BeforeEach
    void savePicture() {
        report = opened(SmallReport.in(folder));
        picture = saved(report, report.charts().getFirst(), PictureFormat.PNG);
    }

    private static OpenReport opened(Path file) {
        return ((OpenOutcome.Opened) ReportOpener.open(new ReportLocation.OnDisk(file))).report();
    }

    private Path saved(OpenReport of, ChartSpec chart, PictureFormat format) {
        Path file = folder.resolve("picture." + format.extension());
        assertThat(ExportService.save(of, chart, format, LOOK, file)).isEqualTo(new FileOutcome.Written(file));
        return file;
    }

    private static PictureOrigin origin(Path file) {
        assertThat(PictureOrigin.read(file)).isInstanceOf(PictureOrigin.Outcome.Found.class);
        return ((PictureOrigin.Outcome.Found) PictureOrigin.read(file)).origin();
    }

    /// The report again after a change to its file.
    private OpenReport changed(String from, String to) throws IOException {
        Path file = folder.resolve("small.json");
        String json = Files.readString(file);
        assertThat(json).contains(from);
        return opened(Files.writeString(file, json.replace(from, to)));
    }

    private List<String> changes(OpenReport now) {
        var standing = origin(picture).standing(now, List.of());
        assertThat(standing).isInstanceOf(PictureOrigin.Standing.Changed.class);
        return ((PictureOrigin.Standing.Changed) standing)
                .changes().stream().map(Text::en).toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyPictureTellsTheViewItShows(PictureFormat format) {
        PictureOrigin origin = origin(saved(report, report.charts().getLast(), format));

        assertThat(origin.report()).isEqualTo("small");
        assertThat(origin.reportTitle()).isEqualTo("Small report");
        assertThat(origin.chart()).isEqualTo("second");
        assertThat(origin.title()).isEqualTo("Another");
        assertThat(origin.language()).isEqualTo(Language.EN);
        assertThat(origin.theme()).isEqualTo(Theme.DARK);
        assertThat(origin.isPlain()).isTrue();
        assertThat(origin.shown()).containsExactly("trade");
        assertThat(origin.standing(report, List.of()))
                .isEqualTo(new PictureOrigin.Standing.Unchanged(report.charts().getLast(), true));
    }

    @Test
    void aFileThatChangedElsewhereLeavesThePictureTrue() throws IOException {
        OpenReport now = changed("\"又一张\"", "\"再一张\"");

        assertThat(origin(picture).standing(now, List.of()))
                .isEqualTo(new PictureOrigin.Standing.Unchanged(now.charts().getFirst(), false));
    }

    @Test
    void aChangedValueIsQuotedAsItWasAndAsItIs() throws IOException {
        OpenReport now = changed("4501.6", "4502.6");

        assertThat(changes(now))
                .singleElement()
                .satisfies(change -> assertThat(change)
                        .startsWith("In the picture: “Foreign trade: ")
                        .contains("4,501.6")
                        .contains("Now: “Foreign trade: ")
                        .contains("4,502.6"));
    }

    @Test
    void aTitleAndAPlaceThatChangedAreNamed() throws IOException {
        changed("\"Trade grew\"", "\"Trade shrank\"");
        OpenReport now = changed("\"paragraph\": 1}", "\"paragraph\": 1 }");
        assertThat(changes(now)).containsExactly("The title was “Trade grew” and is “Trade shrank” now.");

        assertThat(changes(changed("\"source\": {\"section\": \"one\"", "\"source\": {\"section\": \"two\"")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Its place, its words in the source or its formula changed: “Foreign trade:");
    }

    @Test
    void aChartThatIsGoneIsNamedAndOneOfTheReadersOwnIsFound() throws IOException {
        ChartSpec first = report.charts().getFirst();
        OpenReport now = changed("{\"id\": \"first\"", "{\"id\": \"renamed\"");

        assertThat(changes(now)).containsExactly("The report no longer has this chart.");
        assertThat(origin(picture).standing(now, List.of(first)))
                .isEqualTo(new PictureOrigin.Standing.Unchanged(first, false));
    }

    @Test
    void aFigureThatIsGoneIsNamed() throws IOException {
        OpenReport now = changed("\"trade\"", "\"commerce\"");

        assertThat(changes(now)).hasSize(2).first().asString().startsWith("No longer in the report: “Foreign trade:");
        assertThat(changes(now)).last().asString().startsWith("New in the chart: “Foreign trade:");
    }

    @Test
    void aPictureOfAnotherReportIsNotCompared() throws IOException {
        assertThat(origin(picture).standing(changed("\"id\": \"small\"", "\"id\": \"other\""), List.of()))
                .isEqualTo(new PictureOrigin.Standing.OtherReport());
    }

    @Test
    void aFileThatTellsNothingSaysSo() throws IOException {
        Path other = Files.writeString(folder.resolve("other.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        for (Path file : List.of(other, folder, folder.resolve("missing.png"))) {
            assertThat(PictureOrigin.read(file))
                    .isInstanceOfSatisfying(PictureOrigin.Outcome.Unknown.class, unknown -> {
                        assertThat(unknown.reason().zh()).isNotBlank();
                        assertThat(unknown.reason().en()).isNotBlank();
                    });
        }
    }

    @Test
    void hostileWordsOfAFileAreShownAsOneTameLine() {
        assertThat(OriginChange.shown("a\u202eb\nc\u0000d")).isEqualTo("ab c d");
        assertThat(OriginChange.shown("界".repeat(1_000_000))).hasSize(301).endsWith("…");
    }
}
