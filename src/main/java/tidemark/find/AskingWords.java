package tidemark.find;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that ask and name nothing: a question as it is spoken is found by what is left of it without them.
final class AskingWords {
    /// Longer ones first, as they hold shorter ones.
    private static final List<String> CHINESE = List.of(
            "排在第几", "是多少", "有多少", "有哪些", "是什么", "什么是", "排第几", "怎么样", "请问", "多少", "什么", "如何", "哪些", "哪个", "第几", "排名",
            "几个", "的", "吗", "呢");

    private static final Set<String> ENGLISH = Set.of(
            "what", "whats", "which", "how", "many", "much", "is", "are", "was", "were", "does", "do", "did", "has",
            "have", "the", "a", "an", "of", "in", "there", "rank", "ranked");

    private AskingWords() {}

    /// @param folded words that count, with one space between them
    static String without(String folded) {
        String bare = folded;
        for (String word : CHINESE) {
            bare = bare.replace(word, "");
        }
        return Arrays.stream(bare.split(" "))
                .filter(word -> !word.isEmpty() && !ENGLISH.contains(word))
                .collect(Collectors.joining(" "));
    }
}
