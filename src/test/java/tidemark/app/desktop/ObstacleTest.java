package tidemark.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {

    @Test
    void linuxWithoutADisplayCannotOpenAWindow() {
        assertThat(Obstacle.find("Linux", Map.of("DISPLAY", ""), null)).isEqualTo(Obstacle.NO_DISPLAY);
    }

    @Test
    void theHeadlessPlatformNeedsNoDisplay() {
        assertThat(Obstacle.find("Linux", Map.of(), "Headless")).isEqualTo(Obstacle.NONE);
    }

    @Test
    void otherSystemsAlwaysHaveADisplay() {
        assertThat(Obstacle.find("Mac OS X", Map.of(), null)).isEqualTo(Obstacle.NONE);
        assertThat(Obstacle.find("Windows 11", Map.of(), null)).isEqualTo(Obstacle.NONE);
    }

    @Test
    void aLibraryIsKnownOnlyWhenTheLinkerCacheNamesIt(@TempDir Path directory) throws IOException {
        Path cache =
                Files.write(directory.resolve("ld.so.cache"), new byte[] {-1, 'l', 'i', 'b', 'a', '.', 's', 'o', 0});

        assertThat(Obstacle.knowsLibrary(cache, "liba.so")).isTrue();
        assertThat(Obstacle.knowsLibrary(cache, "libb.so")).isFalse();
    }

    @Test
    void aMachineWithoutALinkerCacheIsBelievedToHaveTheLibrary(@TempDir Path directory) {
        assertThat(Obstacle.knowsLibrary(directory.resolve("absent"), "liba.so"))
                .isTrue();
    }
}
