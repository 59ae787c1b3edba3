package tidemark.report.json;

/// Which characters a text may hold.
final class Characters {
    private Characters() {}

    /// True for what no text of a report may hold: control characters, line separators, marks that turn the direction
    /// of text, halves of pairs.
    static boolean isRefused(int c) {
        if (c < 0x7f) {
            return c < 0x20;
        }
        return c <= 0x9f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0xfeff
                || (c & 0xfffe) == 0xfffe;
    }

    static boolean turnsDirection(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /// The index of the first refused character from `from` on, or -1.
    static int firstRefused(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f || c >= 0x3000 && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (isRefused(text.codePointAt(i))) {
                    return i;
                }
                i++;
            } else if (isRefused(c)) {
                return i;
            }
        }
        return -1;
    }
}
