package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tidemark.report.Text;

class AtomicFilesTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aFileIsWrittenAndNothingElseIsLeftBeside() throws IOException {
        Path target = folder.resolve("a.txt");

        assertThat(AtomicFiles.write(target, NEW, false)).isEqualTo(new AtomicFiles.Outcome.Written());

        assertThat(target).hasBinaryContent(NEW);
        assertThat(contents()).containsExactly(target);
    }

    @Test
    void theSameBytesAreLeftAsTheyAre() throws IOException {
        Path target = Files.write(folder.resolve("a.txt"), NEW);
        var before = Files.getLastModifiedTime(target);

        assertThat(AtomicFiles.write(target, NEW, true)).isEqualTo(new AtomicFiles.Outcome.Unchanged());

        assertThat(Files.getLastModifiedTime(target)).isEqualTo(before);
    }

    @Test
    void aDifferentFileIsReplacedOnlyWhenAsked() throws IOException {
        Path target = Files.writeString(folder.resolve("a.txt"), "old");

        assertThat(AtomicFiles.write(target, NEW, false)).isEqualTo(new AtomicFiles.Outcome.Occupied());
        assertThat(target).hasContent("old");

        assertThat(AtomicFiles.write(target, NEW, true)).isEqualTo(new AtomicFiles.Outcome.Written());
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void whereAFolderHasTheNameItStaysAndTheDraftGoes() throws IOException {
        Path target = Files.createDirectories(folder.resolve("a.txt/inner")).getParent();

        assertThat(AtomicFiles.write(target, NEW, false)).isEqualTo(new AtomicFiles.Outcome.Occupied());
        assertThat(reason(AtomicFiles.write(target, NEW, true)).en()).contains("folder of this name");

        assertThat(contents()).containsExactly(target);
        assertThat(target.resolve("inner")).isDirectory();
    }

    @Test
    void aMissingFolderIsNamed() {
        Text reason = reason(AtomicFiles.write(folder.resolve("gone/a.txt"), NEW, true));

        assertThat(reason.en()).contains("does not exist").contains("gone");
        assertThat(reason.zh()).contains("不存在").contains("gone");
    }

    @Test
    void aFileInTheFoldersPlaceIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThat(reason(AtomicFiles.write(file.resolve("a.txt"), NEW, true)).en())
                .contains(file.toString());
        assertThat(reason(AtomicFiles.makeFolder(file)).en()).contains(file.toString());
        assertThat(reason(AtomicFiles.makeFolder(file.resolve("deeper"))).zh()).contains(file.toString());
        assertThat(file).hasContent("old");
    }

    @Test
    void aNameThatIsTooLongIsAFailureAndLeavesNothing() throws IOException {
        assertThat(AtomicFiles.write(folder.resolve("x".repeat(300)), NEW, true))
                .isInstanceOf(AtomicFiles.Outcome.Failed.class);

        assertThat(contents()).isEmpty();
    }

    @Test
    void foldersAreMadeWithThoseAboveThem() {
        assertThat(AtomicFiles.makeFolder(folder.resolve("a/b"))).isEqualTo(new AtomicFiles.Outcome.Written());
        assertThat(AtomicFiles.makeFolder(folder.resolve("a/b"))).isEqualTo(new AtomicFiles.Outcome.Unchanged());
        assertThat(folder.resolve("a/b")).isDirectory();
    }

    private List<Path> contents() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Text reason(AtomicFiles.Outcome outcome) {
        assertThat(outcome).isInstanceOf(AtomicFiles.Outcome.Failed.class);
        return ((AtomicFiles.Outcome.Failed) outcome).reason();
    }
}
