package tidemark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tidemark.app.cli.CommandLineProgram;
import tidemark.app.cli.Surroundings;

/// What the README shows is what the program prints: its commands are run, in order of appearance each by itself, on
/// the
/// report and the source that it prints.
final class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String PROMPT = "$ tidemark ";
    private static final String AND_MORE = "…";

    @TempDir
    private Path folder;

    /// @param printed the lines below it; a last line `…` stands for any further ones
    record Shown(String words, List<String> printed) {
        @Override
        public String toString() {
            return words;
        }
    }

    @BeforeEach
    void writeTheReportAndItsSource() throws IOException {
        Files.writeString(folder.resolve("my-report.json"), block("json"));
        Files.writeString(folder.resolve("article.txt"), block("text"));
    }

    static List<Shown> commands() throws IOException {
        var found = new ArrayList<Shown>();
        for (String block : blocks("console")) {
            for (String line : block.stripIndent().lines().toList()) {
                if (line.startsWith(PROMPT)) {
                    found.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
                } else {
                    found.getLast().printed().add(line);
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandPrintsWhatTheReadmeShows(Shown shown) {
        List<String> printed = run(shown.words());

        if (shown.words().contains(" > ")) {
            assertThat(printed).isNotEmpty().noneMatch(line -> line.startsWith("tidemark: "));
        } else if (shown.printed().getLast().equals(AND_MORE)) {
            List<String> first = shown.printed().subList(0, shown.printed().size() - 1);
            assertThat(printed).hasSizeGreaterThan(first.size()).startsWith(first.toArray(String[]::new));
        } else {
            assertThat(printed).isEqualTo(shown.printed());
        }
    }

    @Test
    void theReadmeShowsCommands() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(3);
    }

    /// @return the lines of data, then those of messages
    private List<String> run(String words) {
        var data = new ByteArrayOutputStream();
        var messages = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                data, messages, StandardCharsets.UTF_8, () -> false, _ -> () -> {}, Path.of(""), Locale.ENGLISH);
        List<String> arguments = Stream.of(words.replaceFirst(" > .*", "").split(" "))
                .map(this::inFolder)
                .toList();
        CommandLineProgram.run(arguments, surroundings, (_, _, _) -> 0);
        return (data.toString(StandardCharsets.UTF_8) + messages.toString(StandardCharsets.UTF_8))
                .replace(folder + File.separator, "")
                .lines()
                .toList();
    }

    /// Names of files and folders in the commands; `charts` is also a command, but never in the README's blocks.
    private String inFolder(String word) {
        return Set.of("my-report.json", "article.txt", "charts", "reform.zip", "talk")
                        .contains(word)
                ? folder.resolve(word).toString()
                : word;
    }

    private static String block(String language) throws IOException {
        return blocks(language).getFirst();
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile(" *```" + language + "\n(.*?)\n *```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1) + "\n")
                .toList();
    }
}
