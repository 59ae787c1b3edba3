package tidemark.find;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How Chinese characters are read, without tones. A character of several readings has them all; `lü` may be typed `lv`
/// or `lu`.
final class Pinyin {
    private static final String[] NONE = {};
    private static final int FIRST = '\u3400';
    private final String @Nullable [][] readings = new String['\u9fff' - FIRST + 1][];

    Pinyin() {
        for (String line : Resource.lines("pinyin.txt")) {
            int space = line.indexOf(' ');
            String syllable = line.substring(0, space);
            for (int i = space + 1; i < line.length(); i++) {
                add(line.charAt(i), syllable);
                if (syllable.indexOf('v') > 0) {
                    add(line.charAt(i), syllable.replace('v', 'u'));
                }
            }
        }
    }

    private void add(char c, String syllable) {
        String[] before = of(c);
        String[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = syllable;
        readings[c - FIRST] = after;
    }

    /// The readings of a folded character; none for what is no known Chinese character. Not to be changed.
    String[] of(char folded) {
        int at = folded - FIRST;
        if (at < 0 || at >= readings.length) {
            return NONE;
        }
        String[] known = readings[at];
        return known == null ? NONE : known;
    }
}
