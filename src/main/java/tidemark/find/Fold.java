package tidemark.find;

import tidemark.report.text.HalfWidth;

/// Makes equal what readers take for the same: small and capital letters, full-width and half-width forms, traditional
/// and simplified characters, hyphens and spaces. Quotation marks, brackets and commas say nothing.
final class Fold {
    /// What a character is folded to that says nothing.
    static final char NOTHING = 0;

    private static final String SILENT = "“”‘’\"'「」『』《》〈〉()[]【】{},、，·:;。!?…";
    private static final String APART = "-‐‑–—/\t\n\r";
    private final char[] to = new char[Character.MAX_VALUE + 1];

    Fold() {
        var all = new StringBuilder(to.length);
        for (int c = 0; c < to.length; c++) {
            all.append((char) c);
        }
        String half = HalfWidth.of(all.toString());
        for (int c = 0; c < to.length; c++) {
            to[c] = Character.toLowerCase(half.charAt(c));
        }
        for (String pair : Resource.lines("simplified.txt")) {
            to[pair.charAt(0)] = pair.charAt(1);
        }
        for (int c = 0; c < to.length; c++) {
            to[c] = SILENT.indexOf(to[c]) >= 0 ? NOTHING : APART.indexOf(to[c]) >= 0 ? ' ' : to[c];
        }
    }

    char of(char c) {
        return to[c];
    }

    /// The words that count, with one space between them.
    String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = to[text.charAt(i)];
            boolean again = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
            if (c != NOTHING && !again) {
                folded.append(c);
            }
        }
        return folded.toString().strip();
    }

    static boolean isLetter(char folded) {
        return folded >= 'a' && folded <= 'z';
    }

    static boolean isDigit(char folded) {
        return folded >= '0' && folded <= '9';
    }

    static boolean isHan(char folded) {
        return folded >= '\u3400' && folded <= '\u9fff';
    }

    /// True where a word or a number may begin: never in the middle of one.
    static boolean begins(char previous, char folded) {
        return isLetter(folded)
                ? !isLetter(previous)
                : !isDigit(folded) || !isDigit(previous) && previous != '.' && !isLetter(previous);
    }
}
