package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.chart.Size;
import tidemark.chart.Theme;
import tidemark.export.NamePattern;
import tidemark.report.Language;

class ExportServiceTest {
    @TempDir
    private Path folder;

    private final PictureOrder small =
            new PictureOrder(Language.EN, Theme.LIGHT, new Size(640, 400), 1, PictureOrder.SCREEN_DPI, false);

    @Test
    void theSameOrderGivesTheSameNamesAndBytes() throws IOException {
        OpenReport shipped = open(ShippedReports.first());

        export(shipped, "once", small, false);
        export(shipped, "again", small, false);

        var once = contents(folder.resolve("once"));
        assertThat(once).hasSize(shipped.charts().size() * 2);
        assertThat(contents(folder.resolve("again"))).isEqualTo(once);
    }

    @Test
    void filesComeInTheOrderOfTheChartsAndFormats() {
        OpenReport report = open(SmallReport.in(folder));

        var done = export(report, "out", small, false);

        assertThat(done.files().stream().map(file -> file.file().getFileName().toString()))
                .containsExactly(
                        "Trade grew-640x400.png",
                        "Trade grew-640x400.svg",
                        "Another-640x400.png",
                        "Another-640x400.svg");
        assertThat(done.written()).isEqualTo(4);
        assertThat(ExportService.fileName(report, report.charts().getFirst(), PictureFormat.PNG, small))
                .isEqualTo("Trade grew-640x400.png");
    }

    @Test
    void whatIsThereAlreadyIsLeftOrRefusedOrReplacedAsAsked() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        export(report, "out", small, false);
        Path first = folder.resolve("out/Trade grew-640x400.png");
        Files.writeString(first, "mine");

        var again = export(report, "out", small, false);
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.file()).isEqualTo(first);
            assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.OCCUPIED);
            assertThat(failed.reason().en()).contains("different file");
        });
        assertThat(first).hasContent("mine");

        assertThat(export(report, "out", small, true).written()).isEqualTo(1);
        assertThat(Files.size(first)).isGreaterThan(1000);
    }

    @Test
    void aTitleThatLooksLikeAPathStaysInTheFolder() throws IOException {
        Path out = folder.resolve("deep/out");
        OpenReport report = open(SmallReport.titled("../../escaped /etc/x", folder));

        var done = export(report, "deep/out", small, false);

        assertThat(done.failures()).isEmpty();
        assertThat(contents(out)).hasSize(4);
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)
                            .filter(file -> !file.getParent().equals(out)))
                    .containsExactly(folder.resolve("small.json"));
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsNamedAndTheOtherChartsAreWritten() {
        OpenReport report = open(SmallReport.titled("Growth \uD83D\uDEA2", folder));

        var done = export(report, "out", small, false);

        assertThat(done.written()).isEqualTo(2);
        assertThat(done.failures()).hasSize(2).allSatisfy(failed -> {
            assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.PICTURE);
            assertThat(failed.reason().en()).contains("R18").contains("U+1F6A2").contains("first");
            assertThat(failed.reason().zh()).contains("R18").contains("U+1F6A2");
            assertThat(failed.file()).doesNotExist();
        });
    }

    @Test
    void cancellingEndsTheWorkBeforeTheNextFile() {
        OpenReport report = open(SmallReport.in(folder));
        var reached = new ArrayList<String>();
        var progress = new Progress() {
            @Override
            public void reached(int done, int of, FileOutcome latest) {
                reached.add(done + "/" + of);
            }

            @Override
            public boolean isCancelled() {
                return reached.size() == 3;
            }
        };

        var outcome = ExportService.export(order(report, "out", small, false), progress);

        assertThat(reached).containsExactly("1/4", "2/4", "3/4");
        assertThat(outcome).isInstanceOfSatisfying(ExportOutcome.Done.class, done -> {
            assertThat(done.isCancelled()).isTrue();
            assertThat(done.files()).hasSize(3);
        });
    }

    @Test
    void aFileInTheFoldersPlaceStopsTheExport() throws IOException {
        Files.writeString(folder.resolve("out"), "mine");
        OpenReport report = open(SmallReport.in(folder));

        assertThat(ExportService.export(order(report, "out", small, false), Progress.UNSEEN))
                .isInstanceOf(ExportOutcome.NoFolder.class);
        assertThat(folder.resolve("out")).hasContent("mine");
    }

    @Test
    void aChartIsSavedWhereSomeoneChose() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        Path chosen = Files.writeString(folder.resolve("chosen.svg"), "old");

        var outcome = ExportService.save(report, report.charts().getFirst(), PictureFormat.SVG, small, chosen);

        assertThat(outcome).isEqualTo(new FileOutcome.Written(chosen));
        assertThat(Files.readString(chosen)).contains("<svg", "450.16");
    }

    private ExportOutcome.Done export(OpenReport report, String to, PictureOrder look, boolean overwrite) {
        return (ExportOutcome.Done) ExportService.export(order(report, to, look, overwrite), Progress.UNSEEN);
    }

    private ExportOrder order(OpenReport report, String to, PictureOrder look, boolean overwrite) {
        var formats = new LinkedHashSet<ExportFormat>(List.of(PictureFormat.PNG, PictureFormat.SVG));
        return new ExportOrder(
                report, report.charts(), formats, List.of(look), NamePattern.TITLE, folder.resolve(to), overwrite);
    }

    private static OpenReport open(Path file) {
        return open(new ReportLocation.OnDisk(file));
    }

    private static OpenReport open(ReportLocation location) {
        var outcome = ReportOpener.open(location);
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        return ((OpenOutcome.Opened) outcome).report();
    }

    private static Map<String, String> contents(Path of) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(of)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
