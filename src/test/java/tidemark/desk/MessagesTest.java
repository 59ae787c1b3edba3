package tidemark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import tidemark.report.Language;

class MessagesTest {

    private static final Path WORDS = Path.of("src/main/resources/tidemark/desk");
    private static final Path SOURCES = Path.of("src/main/java/tidemark");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.ZH);
    private final Messages messages = new Messages(language);

    @Test
    void everyKeyHasWordsInBothLanguages() {
        var chinese = words("zh");
        var english = words("en");

        assertThat(missing(chinese, english))
                .as("paste into messages_en.properties")
                .isEmpty();
        assertThat(missing(english, chinese))
                .as("paste into messages_zh.properties")
                .isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameArguments() {
        var english = words("en");

        words("zh")
                .forEach((key, text) -> assertThat(placeholders(english.getProperty((String) key, "")))
                        .as(key.toString())
                        .isEqualTo(placeholders((String) text)));
    }

    @Test
    void everyKeyIsUsed() {
        String sources = sources();

        assertThat(words("zh").stringPropertyNames().stream()
                        .filter(key -> !sources.contains("\"" + key + "\""))
                        .sorted())
                .as("delete these from both files")
                .isEmpty();
    }

    @Test
    void argumentsTakeTheirPlaces() {
        assertThat(messages.text("section.counts", 3, "4")).isEqualTo("3 个指标 · 4 项事件");
    }

    @Test
    void aBindingFollowsTheLanguage() {
        var text = messages.binding("page.data");

        assertThat(text.getValue()).isEqualTo("数据");
        language.set(Language.EN);
        assertThat(text.getValue()).isEqualTo("Data");
    }

    @Test
    void aKeyWithoutWordsIsAFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.text("no.such.key"))
                .withMessageContaining("no.such.key");
    }

    private static String missing(Properties of, Properties in) {
        return of.stringPropertyNames().stream()
                .filter(key -> !in.containsKey(key))
                .sorted()
                .map(key -> key + "=" + of.getProperty(key))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String tag) {
        try (Reader file = Files.newBufferedReader(WORDS.resolve("messages_" + tag + ".properties"))) {
            var properties = new Properties();
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sources() {
        try (Stream<Path> files =
                Stream.concat(Files.walk(SOURCES.resolve("desk")), Files.walk(SOURCES.resolve("app")))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
