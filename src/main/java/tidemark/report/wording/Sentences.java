package tidemark.report.wording;

import java.util.List;
import tidemark.report.Language;

/// Words as whole sentences.
public final class Sentences {
    private Sentences() {}

    /// With a capital where the language has them, and a stop unless one is there; a colon announces what follows.
    public static String whole(String words, Language language) {
        if (words.isEmpty()) {
            return "";
        }
        return switch (language) {
            case ZH -> isStopped(words) ? words : words + "。";
            case EN -> {
                int first = words.offsetByCodePoints(0, 1);
                String capital = words.substring(0, first).toUpperCase(language.locale()) + words.substring(first);
                yield isStopped(capital) ? capital : capital + ".";
            }
        };
    }

    private static boolean isStopped(String words) {
        return "。！？：；….!?:;".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /// One after the other.
    public static String joined(List<String> sentences, Language language) {
        return String.join(language == Language.ZH ? "" : " ", sentences);
    }
}
