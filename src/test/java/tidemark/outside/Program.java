package tidemark.outside;

import static org.assertj.core.api.Assertions.assertThat;
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

/// A program of the system.
final class Program {

    private static final long MOST_SECONDS = 120;

    private final String name;
    private final Map<String, String> environment;

    private Program(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = environment;
    }

    /// Skips the test where the program is not installed.
    ///
    /// @param from the Debian package that holds it
    static Program orSkip(String name, String from) {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        assumeTrue(found, () -> "skipped: " + name + " is not installed; on Debian: apt-get install " + from);
        return new Program(name, Map.of());
    }

    Program with(String variable, String value) {
        return new Program(name, Map.of(variable, value));
    }

    /// What it writes to its standard output; fails where it does not end well.
    String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("outside", ".txt");
        Path errors = Files.createTempFile("outside", ".err");
        try {
            var builder =
                    new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("%s ends", command).isTrue();
            assertThat(process.exitValue())
                    .as(() -> command + ": " + text(errors))
                    .isZero();
            return text(output);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
