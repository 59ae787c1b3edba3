package tidemark.find;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// How Chinese characters are read, without tones. A character of several readings has them all; `lü` may be typed `lv`
/// or `lu`.
final class Pinyin {
    private static final String[] NONE = {};
    private static final int FIRST = '\u3400';
    private final String[][] readings = new String['\u9fff' - FIRST + 1][];
    private final Set<String> syllables = new HashSet<>();
    private final int[] initials = new int[readings.length];

    Pinyin() {
        Arrays.fill(readings, NONE);
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
        syllables.add(syllable);
        initials[c - FIRST] |= bit(syllable.charAt(0));
    }

    /// One bit for each small letter; none for what is no letter.
    static int bit(char letter) {
        return Fold.isLetter(letter) ? 1 << letter - 'a' : 0;
    }

    /// The first letters of a folded character's readings, as bits; of a letter, itself.
    int initials(char folded) {
        int at = folded - FIRST;
        return at < 0 || at >= initials.length ? bit(folded) : initials[at];
    }

    /// The readings of a folded character; none for what is no known Chinese character. Not to be changed.
    String[] of(char folded) {
        int at = folded - FIRST;
        return at < 0 || at >= readings.length ? NONE : readings[at];
    }

    /// True for the whole of a syllable.
    boolean isSyllable(String letters) {
        return syllables.contains(letters);
    }

    /// True for the beginning of a syllable, or the whole.
    boolean beginsSyllable(String letters) {
        return syllables.stream().anyMatch(syllable -> syllable.startsWith(letters));
    }
}
