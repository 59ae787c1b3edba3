package tidemark.report.json;

/// Words of the file inside a message: short, on one line, with nothing invisible.
final class Quote {
    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String words) {
        var shown = new StringBuilder();
        int length = 0;
        for (int i = 0; i < words.length() && length < LONGEST; length++) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if (Characters.isRefused(c)) {
                shown.append(name(c));
            } else {
                shown.appendCodePoint(c);
            }
            if (length == LONGEST - 1 && i < words.length()) {
                shown.append('…');
            }
        }
        return shown.toString();
    }

    /// The name of a character that cannot be shown: `U+202E`.
    static String name(int character) {
        return String.format(java.util.Locale.ROOT, "U+%04X", character);
    }
}
