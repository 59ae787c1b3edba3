package tidemark.compare;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Growth;

/// A name without what does not tell names apart: width, case, spaces, punctuation and quotation marks.
///
/// @param words of the name; of a growth, of what grows
/// @param growth at which prices, where the name is that of a growth; null otherwise
record FoldedName(String words, Growth.@Nullable Price growth) {

    private static final List<String> BEHIND =
            List.of("同比增长率", "同比增长", "增长速度", "增长率", "增长", "增速", "增幅", "growthrate", "growth");
    private static final List<String> BEFORE = List.of("growthrateof", "growthratein", "growthof", "growthin");

    static FoldedName of(String name) {
        String folded = fold(name);
        return BEHIND.stream()
                .filter(word -> folded.length() > word.length() && folded.endsWith(word))
                .findFirst()
                .map(word -> folded.substring(0, folded.length() - word.length()))
                .or(() -> before(folded))
                .map(FoldedName::grown)
                .orElseGet(() -> new FoldedName(folded, null));
    }

    private static Optional<String> before(String folded) {
        return BEFORE.stream()
                .filter(word -> folded.length() > word.length() && folded.startsWith(word))
                .findFirst()
                .map(word -> folded.substring(word.length()));
    }

    /// `人均收入实际` grew in real terms.
    private static FoldedName grown(String words) {
        if (words.length() > 2 && words.endsWith("实际")) {
            return new FoldedName(words.substring(0, words.length() - 2), Growth.Price.REAL);
        }
        if (words.length() > 2 && words.endsWith("名义")) {
            return new FoldedName(words.substring(0, words.length() - 2), Growth.Price.NOMINAL);
        }
        return new FoldedName(words, Growth.Price.UNKNOWN);
    }

    static String fold(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int point = lower.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                folded.appendCodePoint(point);
            }
            i += Character.charCount(point);
        }
        return folded.toString();
    }
}
