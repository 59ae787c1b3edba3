package tidemark.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program of the machine that proves what was written. Tests that need one are skipped where it is missing.
public final class OutsideProgram {
    private static final int MOST_SECONDS = 120;

    private OutsideProgram() {}

    /// What it says to both of its streams.
    ///
    /// @param program its name; the test is skipped where no folder of `PATH` has it
    public static String run(Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        return run(Map.of(), folder, program, arguments);
    }

    /// What it says to both of its streams.
    ///
    /// @param environment variables beside those of this process
    /// @param program its name; the test is skipped where no folder of `PATH` has it
    public static String run(Map<String, String> environment, Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        assumeTrue(isThere(program), program + " is not installed: not proven here");
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(folder, "said", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(program + " did not end in " + MOST_SECONDS + " s");
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
