package tidemark.export;

/// Text as files carry it: without what no program shows and some act on.
public final class HarmlessText {
    private HarmlessText() {}

    /// The text without control characters other than line breaks and tabs, without marks that turn the direction of
    /// text, and without halves of surrogate pairs; every kind of line break is `\n`.
    public static String of(String text) {
        if (text.chars().allMatch(HarmlessText::isPlain)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(kept, c));
        return kept.toString();
    }

    /// True where a spreadsheet may take the text for a formula: it begins with `=`, `+`, `-` or `@`, in half or full
    /// width, or with white space.
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠\t\n\r".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isPlain(int c) {
        return c >= 0x20 && c < 0x7f || c >= 0x3000 && c < Character.MIN_SURROGATE;
    }

    private static void append(StringBuilder kept, int c) {
        if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
            kept.append('\n');
        } else if (c == '\n' || c == '\t' || !isHarmful(c)) {
            kept.appendCodePoint(c);
        }
    }

    private static boolean isHarmful(int c) {
        return Character.isISOControl(c)
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xfeff
                || (c & 0xfffe) == 0xfffe;
    }
}
