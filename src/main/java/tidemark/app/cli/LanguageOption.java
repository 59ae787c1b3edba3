package tidemark.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import tidemark.report.Language;
import tidemark.report.Text;

/// The language of messages and pictures: what `--lang` says, else what the locale says.
final class LanguageOption {
    private LanguageOption() {}

    static Language among(List<String> arguments, Locale locale) {
        Optional<String> asked = Optional.empty();
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(CommonOptions.LANG + "=")) {
                asked = Optional.of(argument.substring(CommonOptions.LANG.length() + 1));
            } else if (argument.equals(CommonOptions.LANG) && i + 1 < arguments.size()) {
                asked = Optional.of(arguments.get(i + 1));
            }
        }
        return asked.flatMap(LanguageOption::ofTag).orElseGet(() -> Language.of(locale));
    }

    private static Optional<Language> ofTag(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) throws WrongValueException {
            return ofTag(value).orElseThrow(() -> new WrongValueException(new Text("只能是 zh 或 en。", "It is zh or en.")));
        }
    }
}
