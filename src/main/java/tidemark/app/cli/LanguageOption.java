package tidemark.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import tidemark.report.Language;
import tidemark.report.Text;

/// The language of messages: what `--lang` says, else what the locale says. Read before the other words, because it
/// decides in which language they are explained.
final class LanguageOption {
    static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "zh|en", converter = Converter.class)
    private @Nullable Language language;

    /// The language asked for, if one is.
    Optional<Language> language() {
        return Optional.ofNullable(language);
    }

    static Language among(List<String> arguments, Locale locale) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(NAME + "=")) {
                asked = Optional.of(argument.substring(NAME.length() + 1));
            } else if (argument.equals(NAME) && i + 1 < arguments.size()) {
                asked = Optional.of(arguments.get(i + 1));
            }
        }
        return asked.flatMap(LanguageOption::first).orElseGet(() -> Language.of(locale));
    }

    /// Of several, the first.
    private static Optional<Language> first(String tags) {
        return ofTag(tags.split(",", 2)[0].strip());
    }

    private static Optional<Language> ofTag(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) throws WrongValueException {
            return ofTag(value.strip())
                    .orElseThrow(() -> new WrongValueException(new Text("只能是 zh 或 en。", "It is zh or en.")));
        }
    }
}
