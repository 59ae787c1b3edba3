package tidemark.report.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tidemark.report.Qualifier;

/// Qualifying words that touch a number.
///
/// @param length of the word
record Relation(Qualifier qualifier, int length) {
    private static final List<Map.Entry<String, Qualifier>> BEFORE = List.of(
            Map.entry("不超过", Qualifier.AT_MOST),
            Map.entry("不高于", Qualifier.AT_MOST),
            Map.entry("不多于", Qualifier.AT_MOST),
            Map.entry("不低于", Qualifier.AT_LEAST),
            Map.entry("不少于", Qualifier.AT_LEAST),
            Map.entry("突破", Qualifier.MORE_THAN),
            Map.entry("超过", Qualifier.MORE_THAN),
            Map.entry("超出", Qualifier.MORE_THAN),
            Map.entry("高于", Qualifier.MORE_THAN),
            Map.entry("大于", Qualifier.MORE_THAN),
            Map.entry("至少", Qualifier.AT_LEAST),
            Map.entry("至多", Qualifier.AT_MOST),
            Map.entry("最多", Qualifier.AT_MOST),
            Map.entry("接近", Qualifier.LESS_THAN),
            Map.entry("将近", Qualifier.LESS_THAN),
            Map.entry("不足", Qualifier.LESS_THAN),
            Map.entry("不到", Qualifier.LESS_THAN),
            Map.entry("低于", Qualifier.LESS_THAN),
            Map.entry("少于", Qualifier.LESS_THAN),
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("超", Qualifier.MORE_THAN),
            Map.entry("逾", Qualifier.MORE_THAN),
            Map.entry("近", Qualifier.LESS_THAN),
            Map.entry("约", Qualifier.ABOUT));

    private static final List<Map.Entry<String, Qualifier>> BEHIND = List.of(
            Map.entry("及以上", Qualifier.AT_LEAST),
            Map.entry("以上", Qualifier.AT_LEAST),
            Map.entry("及以下", Qualifier.AT_MOST),
            Map.entry("以下", Qualifier.LESS_THAN),
            Map.entry("以内", Qualifier.AT_MOST),
            Map.entry("之内", Qualifier.AT_MOST),
            Map.entry("左右", Qualifier.ABOUT),
            Map.entry("上下", Qualifier.ABOUT));

    static Optional<Relation> endingAt(String text, int end) {
        return BEFORE.stream()
                .filter(word ->
                        text.startsWith(word.getKey(), end - word.getKey().length()))
                .findFirst()
                .map(word -> new Relation(word.getValue(), word.getKey().length()));
    }

    static Optional<Relation> startingAt(String text, int start) {
        return BEHIND.stream()
                .filter(word -> text.startsWith(word.getKey(), start))
                .findFirst()
                .map(word -> new Relation(word.getValue(), word.getKey().length()));
    }
}
