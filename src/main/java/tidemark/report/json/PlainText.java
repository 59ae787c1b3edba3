package tidemark.report.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Takes plain texts straight out of the bytes of a file: those without escapes and without any character that could be
/// refused, which are nearly all. Short texts that a file repeats (kinds, units, periods) come back as one object.
final class PlainText {
    private static final int LONGEST_WORD = 16;
    private static final int SLOTS = 1 << 12;
    private static final boolean[] PLAIN = plain();

    private final byte[] bytes;
    private final int end;
    private final int longest;
    private final @Nullable String[] words = new String[SLOTS];
    private final int[] hashes = new int[SLOTS];
    private final int[] places = new int[SLOTS];

    /// Texts are to be read in the order of the file.
    ///
    /// @param end where well-formed UTF-8 ends
    /// @param longest how many bytes a text may have to be taken here
    PlainText(byte[] bytes, int end, int longest) {
        this.bytes = bytes;
        this.end = end;
        this.longest = longest;
    }

    /// The bytes that stand only in characters that no text is refused for. The other lead bytes begin both sorts: C2
    /// the
    /// controls above ASCII, E2 marks of direction, ED halves of pairs, EF and F0 to F4 what is no character.
    private static boolean[] plain() {
        var plain = new boolean[256];
        Arrays.fill(plain, 0x20, 0xf0, true);
        for (int other : new int[] {'"', '\\', 0x7f, 0xc2, 0xe2, 0xed, 0xef}) {
            plain[other] = false;
        }
        return plain;
    }

    /// The text whose opening quote stands at `at`; null where it is not plain, so that the parser has to read it.
    @Nullable
    String read(int at) {
        int from = at + 1;
        int most = (int) Math.min(end, (long) from + longest + 1);
        int hash = 0;
        int i = from;
        while (i < most && isPlain(i)) {
            hash = 31 * hash + bytes[i++];
        }
        if (i >= most || bytes[i] != '"') {
            return null;
        }
        return i - from <= LONGEST_WORD ? word(from, i, hash) : new String(bytes, from, i - from, UTF_8);
    }

    private boolean isPlain(int i) {
        return PLAIN[bytes[i] & 0xff] || isFullWidth(i);
    }

    /// True for the first byte of the full-width forms of ASCII, such as ，（）：
    private boolean isFullWidth(int i) {
        return bytes[i] == (byte) 0xef && i + 1 < end && (bytes[i + 1] == (byte) 0xbc || bytes[i + 1] == (byte) 0xbd);
    }

    private String word(int from, int to, int hash) {
        int slot = (hash ^ hash >>> 12) & SLOTS - 1;
        String known = words[slot];
        int place = places[slot];
        if (known != null
                && hashes[slot] == hash
                && bytes[place + to - from] == '"'
                && Arrays.equals(bytes, place, place + to - from, bytes, from, to)) {
            return known;
        }
        String word = new String(bytes, from, to - from, UTF_8);
        words[slot] = word;
        hashes[slot] = hash;
        places[slot] = from;
        return word;
    }
}
