package tidemark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tidemark.export.AtomicFiles.Reach;

class WriteFaultTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device                            | FOLDER | 磁盘已满 | make room",
                "There is not enough space on the disk.             | FOLDER | 磁盘已满 | make room",
                "Disk quota exceeded                                | FOLDER | 配额     | make room",
                "Read-only file system                              | FOLDER | 只读     | choose another folder",
                "File name too long                                 | FILE   | 太长     | shorter name",
                "The filename or extension is too long.             | FILE   | 太长     | shorter name",
                "Operation not permitted                            | FILE   | 占用     | close it there",
                "The process cannot access the file because it is being used by another process."
                        + " | FILE   | 占用     | close it there",
                "Stale file handle                                  | FOLDER | 没有响应 | connected",
                "Input/output error                                 | FOLDER | 没有响应 | connected",
                "Something new                                      | FILE   | 写入失败 | Something new"
            })
    void whatTheSystemSaysBecomesWhatToDo(String system, Reach reach, String zh, String en) {
        Path target = folder.resolve("a.png");

        var failed = WriteFault.of(target, new FileSystemException(target.toString(), null, system));

        assertThat(failed.reach()).isEqualTo(reach);
        assertThat(failed.reason().zh()).contains(zh).endsWith("。".repeat(system.equals("Something new") ? 0 : 1));
        assertThat(failed.reason().en()).contains(en);
    }

    @Test
    void aDiskThatIsFullWhileBytesAreWrittenIsToldToo() {
        var failed = WriteFault.of(folder.resolve("a.png"), new IOException("No space left on device"));

        assertThat(failed.reason().en()).isEqualTo("The disk is full; make room and try again.");
    }

    @Test
    void aFileThatIsHeldIsToldFromAFolderThatTakesNone() throws IOException {
        Path held = Files.writeString(folder.resolve("held.png"), "mine");
        Path other = folder.resolve("other.png");

        var ofFile = WriteFault.of(held, new AccessDeniedException(held.toString()));
        var ofFolder = WriteFault.of(other, new AccessDeniedException(other.toString()));

        assertThat(ofFile.reach()).isEqualTo(Reach.FILE);
        assertThat(ofFile.reason().en()).contains("open in another program").contains("close it there");
        assertThat(ofFolder.reach()).isEqualTo(Reach.FOLDER);
        assertThat(ofFolder.reason().en()).contains("no permission").contains("choose another folder");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFolderIsNamedToo() {
        Path target = Path.of("/dev/null/a.png");

        var failed = WriteFault.of(target, new FileSystemException(target.toString(), null, "Not a directory"));

        assertThat(failed.reason().en()).contains("/dev/null").contains("choose another folder");
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path target = folder.resolve("gone/a.png");

        var failed = WriteFault.of(target, new NoSuchFileException(target.toString()));

        assertThat(failed.reach()).isEqualTo(Reach.FOLDER);
        assertThat(failed.reason().en())
                .contains(folder.resolve("gone").toString())
                .contains("put it back");
    }
}
