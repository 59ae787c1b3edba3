package tidemark.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tidemark.export.Preset;
import tidemark.report.Language;

class HelpWordsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(HelpWords.in(Language.ZH).keySet()))
                .isEqualTo(new TreeSet<>(HelpWords.in(Language.EN).keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "figures", "events", "charts", "export"})
    void everyOptionIsExplainedInBothLanguages(String command) {
        for (Language language : Language.values()) {
            String help = help(command, language);
            assertThat(help.lines().filter(line -> line.matches(" {2,6}(-\\w, )?--[a-z]+(=\\S+)? *")))
                    .as("options of %s without an explanation in %s", command, language)
                    .allSatisfy(option -> assertThat(lineAfter(help, option)).matches(" {20,}\\S.*"));
            assertThat(help).contains("--lang").contains("70").contains("tidemark " + command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check", "figures", "events", "charts", "export"})
    void chineseHelpIsChineseAndEnglishHelpEnglish(String command) {
        assertThat(help(command, Language.ZH))
                .contains("用法：", "选项：", "退出码：", "示例：")
                .doesNotContain("Usage");
        assertThat(help(command, Language.EN))
                .contains("Usage: ", "Options:", "Exit codes:", "Examples:")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void everyPresetIsNamedWithItsSize() {
        for (Language language : Language.values()) {
            String help = help("export", language);
            assertThat(Stream.of(Preset.values()))
                    .allSatisfy(preset -> assertThat(help)
                            .contains("%s %dx%d"
                                    .formatted(
                                            preset.code(), (int) preset.size().width(), (int)
                                                    preset.size().height())));
        }
    }

    @Test
    void theLocaleDecidesWhereNoLanguageIsAskedFor() {
        assertThat(help(List.of("--help"), Locale.SIMPLIFIED_CHINESE)).contains("用法：");
        assertThat(help(List.of("--help"), Locale.FRANCE)).contains("Usage: ");
        assertThat(help(List.of("--lang=en", "--help"), Locale.SIMPLIFIED_CHINESE))
                .contains("Usage: ");
    }

    private static String lineAfter(String help, String line) {
        var lines = help.lines().toList();
        return lines.get(lines.indexOf(line) + 1);
    }

    private static String help(String command, Language language) {
        var words = command.isEmpty()
                ? List.of("--lang", language.tag(), "--help")
                : List.of(command, "--lang", language.tag(), "--help");
        return help(words, Locale.ROOT);
    }

    private static String help(List<String> arguments, Locale locale) {
        var data = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                data,
                OutputStream.nullOutputStream(),
                StandardCharsets.UTF_8,
                () -> false,
                _ -> () -> {},
                Path.of(""),
                locale);
        assertThat(CommandLineProgram.run(arguments, surroundings, (_, _, _) -> 9))
                .isZero();
        return data.toString(StandardCharsets.UTF_8);
    }
}
