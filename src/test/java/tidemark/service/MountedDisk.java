package tidemark.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/// A small disk in memory, which only the superuser of a machine that allows it can have; where that is not so, the
/// test is skipped and says so.
final class MountedDisk implements AutoCloseable {
    private final Path place;

    private MountedDisk(Path place) {
        this.place = place;
    }

    /// @param options such as `size=64k`
    static MountedDisk at(Path place, String options) throws IOException, InterruptedException {
        String said = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString());
        Assumptions.assumeTrue(said.isEmpty(), () -> "skipped, no disk can be mounted here: " + said);
        return new MountedDisk(place);
    }

    void remount(String options) throws IOException, InterruptedException {
        String said = run("mount", "-o", "remount," + options, place.toString());
        Assumptions.assumeTrue(said.isEmpty(), () -> "skipped, the disk cannot be mounted anew: " + said);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", place.toString());
    }

    /// @return what went wrong
    private static String run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? "" : said.isEmpty() ? "it failed" : said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
