package tidemark.sidecar;

import java.util.EnumMap;
import java.util.Map;
import tidemark.report.Language;

/// Words of a reader's own in each language that they wrote them in.
final class ByLanguage {
    private ByLanguage() {}

    /// With other words in one language; none where blank.
    static Map<Language, String> with(Map<Language, String> before, Language language, String words) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(before);
        if (words.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, words.strip());
        }
        return Map.copyOf(changed);
    }

    /// The same, each of at most so many characters.
    ///
    /// @param what they are, for the message
    static Map<Language, String> bounded(Map<Language, String> words, int most, String what) {
        if (words.values().stream().anyMatch(each -> each.length() > most)) {
            throw new IllegalArgumentException(what + " of more than " + most + " characters");
        }
        return Map.copyOf(words);
    }
}
