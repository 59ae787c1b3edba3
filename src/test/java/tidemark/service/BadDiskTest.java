package tidemark.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tidemark.export.NamePattern;
import tidemark.report.Language;

/// Disks that take no more, and folders that take nothing.
@DisabledOnOs(OS.WINDOWS)
class BadDiskTest {

    @TempDir
    private Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void makePlace() throws IOException {
        disk = Files.createDirectory(folder.resolve("disk"));
    }

    @Test
    void aFullDiskEndsTheExportAndKeepsWhatWasThere() throws Exception {
        OpenReport report = open();
        try (var small = MountedDisk.at(disk, "size=64k")) {
            Files.writeString(disk.resolve("first.png"), "mine");

            var done = (ExportOutcome.Done) export(report, new ExportTarget.Folder(disk));

            assertThat(done.failures()).singleElement().satisfies(BadDiskTest::saysThatItIsFull);
            assertThat(done.isCancelled()).isFalse();
            assertThat(disk.resolve("first.png")).hasContent("mine");
            assertThat(names()).containsExactly("first.png");

            small.remount("size=8m");
            assertThat(((ExportOutcome.Done) export(report, new ExportTarget.Folder(disk))).written())
                    .isEqualTo(4);
            assertThat(names()).hasSize(4);
        }
    }

    @Test
    void aFullDiskKeepsTheZipFileThatWasThere() throws Exception {
        OpenReport report = open();
        Path zip = disk.resolve("all.zip");
        try (var small = MountedDisk.at(disk, "size=64k")) {
            Files.writeString(zip, "mine");

            var zipped = (ExportOutcome.Zipped) export(report, new ExportTarget.Zip(zip));

            assertThat(zipped.archive())
                    .isInstanceOfSatisfying(FileOutcome.Failed.class, BadDiskTest::saysThatItIsFull);
            assertThat(zip).hasContent("mine");
            assertThat(names()).containsExactly("all.zip");

            small.remount("size=8m");
            assertThat(((ExportOutcome.Zipped) export(report, new ExportTarget.Zip(zip))).archive())
                    .isEqualTo(new FileOutcome.Written(zip));
        }
    }

    @Test
    void aReadOnlyDiskIsNamedBeforeAnythingIsDrawn() throws Exception {
        OpenReport report = open();
        try (var small = MountedDisk.at(disk, "size=1m")) {
            Files.writeString(disk.resolve("first.png"), "mine");
            small.remount("ro");

            for (ExportTarget target :
                    List.of(new ExportTarget.Folder(disk), new ExportTarget.Zip(disk.resolve("all.zip")))) {
                assertThat(export(report, target))
                        .isInstanceOfSatisfying(
                                ExportOutcome.NoFolder.class,
                                refused -> assertThat(refused.reason().en())
                                        .isEqualTo("The disk is read-only; choose another folder."));
            }
            assertThat(disk.resolve("first.png")).hasContent("mine");
            assertThat(names()).containsExactly("first.png");
        }
    }

    @Test
    void aFolderWithoutPermissionIsNamed() throws IOException {
        OpenReport report = open();
        Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            org.junit.jupiter.api.Assumptions.assumeFalse(
                    Files.isWritable(disk), "skipped, because nothing is forbidden to the superuser");

            assertThat(export(report, new ExportTarget.Folder(disk)))
                    .isInstanceOfSatisfying(
                            ExportOutcome.NoFolder.class,
                            refused -> assertThat(refused.reason().en())
                                    .contains("no permission")
                                    .contains("choose another folder"));
        } finally {
            Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertThat(disk).isEmptyDirectory();
    }

    private static void saysThatItIsFull(FileOutcome.Failed failed) {
        assertThat(failed.cause()).isEqualTo(FileOutcome.Cause.FOLDER);
        assertThat(failed.reason().en()).isEqualTo("The disk is full; make room and try again.");
        assertThat(failed.reason().zh()).contains("磁盘已满").contains("腾出空间");
    }

    private OpenReport open() {
        return EndlessExport.open(SmallReport.in(folder));
    }

    private static ExportOutcome export(OpenReport report, ExportTarget target) {
        return ExportService.export(
                new ExportOrder(
                        report,
                        report.charts(),
                        new LinkedHashSet<>(List.of(PictureFormat.PNG, PictureFormat.SVG)),
                        List.of(PictureOrder.usual(Language.EN)),
                        ((NamePattern.Reading.Good) NamePattern.read("{id}")).pattern(),
                        target,
                        true),
                Progress.UNSEEN);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(disk)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
