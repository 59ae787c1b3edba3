package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
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
    void oneZipFileHoldsTheSameBytesAsTheFolder() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        export(report, "out", small, false);
        Path file = folder.resolve("all/charts.zip");

        var zipped = zip(report, file, Progress.UNSEEN);

        assertThat(zipped.archive()).isEqualTo(new FileOutcome.Written(file));
        assertThat(zipped.contents().packed()).isEqualTo(4);
        assertThat(unpacked(file)).isEqualTo(contents(folder.resolve("out")));
        assertThat(zip(report, file, Progress.UNSEEN).archive()).isEqualTo(new FileOutcome.Unchanged(file));
    }

    @Test
    void aZipFileThatIsCancelledIsNotThere() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        Path file = folder.resolve("all/charts.zip");

        var zipped = zip(report, file, new StopAfter(2));

        assertThat(zipped.contents().isCancelled()).isTrue();
        assertThat(zipped.archive())
                .isInstanceOfSatisfying(
                        FileOutcome.Failed.class,
                        failed -> assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.CANCELLED));
        try (var files = Files.list(folder.resolve("all"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aPatternPutsFilesIntoFolders() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        var order = order(report, "out", small, false);
        var pattern = ((NamePattern.Reading.Good) NamePattern.read("{section}/{n} {id}")).pattern();

        ExportService.export(
                new ExportOrder(
                        report, report.charts(), order.formats(), order.looks(), pattern, order.target(), false),
                Progress.UNSEEN);

        assertThat(contents(folder.resolve("out/One")))
                .containsOnlyKeys(
                        "01 first-640x400.png",
                        "01 first-640x400.svg",
                        "02 second-640x400.png",
                        "02 second-640x400.svg");
    }

    @Test
    void whileOneExportWritesToAFolderAnotherIsTurnedAway() {
        OpenReport report = open(SmallReport.in(folder));
        var within = new ArrayList<ExportOutcome>();

        ExportService.export(
                order(report, "out", small, false),
                (_, _, _) -> within.add(ExportService.export(order(report, "out", small, true), Progress.UNSEEN)));

        assertThat(within)
                .hasSize(4)
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                ExportOutcome.NoFolder.class,
                                refused -> assertThat(refused.reason().en()).contains("Another export")));
        assertThat(export(report, "out", small, false).unchanged()).isEqualTo(4);
    }

    @Test
    void aFolderThatIsRemovedMeanwhileEndsTheExportAndIsNamed() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        Path out = folder.resolve("out");

        var done = (ExportOutcome.Done) ExportService.export(order(report, "out", small, false), (reached, _, _) -> {
            if (reached == 1) {
                removeAll(out);
            }
        });

        assertThat(done.left()).isEqualTo(2);
        assertThat(done.isCancelled()).isFalse();
        assertThat(done.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.FOLDER);
            assertThat(failed.reason().en()).contains(out.toString()).contains("moved away");
        });
        assertThat(out).doesNotExist();
    }

    @Test
    void anInterruptEndsItAndWhatIsWrittenIsWhole() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        export(report, "whole", small, false);

        var done = (ExportOutcome.Done) ExportService.export(order(report, "out", small, false), (reached, _, _) -> {
            if (reached == 2) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.isCancelled()).isTrue();
        assertThat(done.left()).isEqualTo(2);
        var whole = contents(folder.resolve("whole"));
        whole.keySet().retainAll(List.of("Trade grew-640x400.png", "Trade grew-640x400.svg"));
        assertThat(contents(folder.resolve("out"))).isEqualTo(whole);
    }

    @Test
    void whatAKilledExportLeftIsGoneAfterTheNext() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        Path draft = Files.writeString(
                Files.createDirectory(folder.resolve("out")).resolve(".tidemark-00112233445566aa.tmp"), "half");

        export(report, "out", small, false);

        assertThat(draft).doesNotExist();
    }

    @Test
    void aChartIsSavedWhereSomeoneChose() throws IOException {
        OpenReport report = open(SmallReport.in(folder));
        Path chosen = Files.writeString(folder.resolve("chosen.svg"), "old");

        var outcome = ExportService.save(report, report.charts().getFirst(), PictureFormat.SVG, small, chosen);

        assertThat(outcome).isEqualTo(new FileOutcome.Written(chosen));
        assertThat(Files.readString(chosen)).contains("<svg", "450.16");
    }

    private static final class StopAfter implements Progress {
        private final int most;
        private int reached;

        StopAfter(int most) {
            this.most = most;
        }

        @Override
        public void reached(int done, int of, FileOutcome latest) {
            reached = done;
        }

        @Override
        public boolean isCancelled() {
            return reached == most;
        }
    }

    private static void removeAll(Path out) {
        try (var files = Files.walk(out)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExportOutcome.Zipped zip(OpenReport report, Path file, Progress progress) {
        var small = new PictureOrder(Language.EN, Theme.LIGHT, new Size(640, 400), 1, PictureOrder.SCREEN_DPI, false);
        return (ExportOutcome.Zipped) ExportService.export(
                new ExportOrder(
                        report,
                        report.charts(),
                        new LinkedHashSet<>(List.of(PictureFormat.PNG, PictureFormat.SVG)),
                        List.of(small),
                        NamePattern.TITLE,
                        new ExportTarget.Zip(file),
                        false),
                progress);
    }

    private static Map<String, String> unpacked(Path file) throws IOException {
        var contents = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                contents.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private ExportOutcome.Done export(OpenReport report, String to, PictureOrder look, boolean overwrite) {
        return (ExportOutcome.Done) ExportService.export(order(report, to, look, overwrite), Progress.UNSEEN);
    }

    private ExportOrder order(OpenReport report, String to, PictureOrder look, boolean overwrite) {
        var formats = new LinkedHashSet<ExportFormat>(List.of(PictureFormat.PNG, PictureFormat.SVG));
        return new ExportOrder(
                report,
                report.charts(),
                formats,
                List.of(look),
                NamePattern.TITLE,
                new ExportTarget.Folder(folder.resolve(to)),
                overwrite);
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
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
