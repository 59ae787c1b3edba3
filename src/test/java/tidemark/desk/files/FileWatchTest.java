package tidemark.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    @TempDir
    private Path folder;

    private final List<Path> told = new ArrayList<>();
    private final FileWatch watch = new FileWatch(told::add, Runnable::run);
    private Path file = Path.of("");

    @BeforeEach
    void watch() throws IOException {
        file = Files.writeString(folder.resolve("report.json"), "1");
        watch.watch(List.of(file));
    }

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void anUnchangedFileIsNotTold() {
        look(3);

        assertThat(told).isEmpty();
    }

    @Test
    void aChangeIsToldOnceItHasComeToRest() throws IOException {
        Files.writeString(file, "12");
        look(1);
        assertThat(told).isEmpty();
        look(1);
        assertThat(told).containsExactly(file);
    }

    @Test
    void aChangeThatGoesOnIsToldOnlyAtItsEnd() throws IOException {
        for (int length = 2; length < 6; length++) {
            Files.writeString(file, "1".repeat(length));
            look(1);
        }
        assertThat(told).isEmpty();
        look(3);
        assertThat(told).containsExactly(file);
    }

    @Test
    void aFileThatIsReplacedIsTold() throws IOException {
        Path draft = Files.writeString(folder.resolve("draft"), "another");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        look(2);

        assertThat(told).containsExactly(file);
    }

    @Test
    void aFileThatIsGoneIsWaitedFor() throws IOException {
        Files.delete(file);
        look(3);
        assertThat(told).isEmpty();

        Files.writeString(file, "back again");
        look(2);
        assertThat(told).containsExactly(file);
    }

    @Test
    void aFileThatIsNoLongerWatchedIsNotTold() throws IOException {
        watch.watch(List.of());
        Files.writeString(file, "12");
        look(3);

        assertThat(told).isEmpty();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }
}
