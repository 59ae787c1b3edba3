package tidemark.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import tidemark.report.Language;
import tidemark.report.Text;

/// The words of the window in the language of the moment.
public final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final ObservableValue<Language> language;
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    /// @param language the words change with it
    public Messages(ObservableValue<Language> language) {
        this.language = language;
    }

    /// The words of a key in the language of the moment.
    ///
    /// @param arguments take the places of `{0}`, `{1}` and so on
    /// @throws IllegalArgumentException for a key without words
    public String text(String key, Object... arguments) {
        return text(language.getValue(), key, arguments);
    }

    /// Words that come in both languages, in the language of the moment.
    public String text(Text words) {
        return words.in(language.getValue());
    }

    /// The words of a key, changing at once with the language.
    ///
    /// @param arguments take the places of `{0}`, `{1}` and so on; an [ObservableValue] is read when the words are
    public ObservableValue<String> binding(String key, Object... arguments) {
        return language.map(now -> text(now, key, arguments));
    }

    /// The words of a key in a language, whichever the window is in.
    ///
    /// @param arguments take the places of `{0}`, `{1}` and so on
    public String in(Language in, String key, Object... arguments) {
        return text(in, key, arguments);
    }

    private String text(Language in, String key, Object... arguments) {
        String pattern = words.computeIfAbsent(in, Messages::load).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + in.tag());
        }
        return arguments.length == 0 ? pattern : fill(pattern, arguments);
    }

    private static String fill(String pattern, Object... arguments) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(match -> Matcher.quoteReplacement(words(arguments[Integer.parseInt(match.group(1))])));
    }

    private static String words(Object argument) {
        return argument instanceof ObservableValue<?> value
                ? Objects.toString(value.getValue(), "")
                : argument.toString();
    }

    private static Properties load(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
