package tidemark.report.text;

/// Writes full-width letters, digits and signs half-width, one character for one, so that places in the
/// text stay what they are. The comma of Chinese sentences stays, as it would join two numbers into one.
public final class HalfWidth {
    private static final int APART = '！' - '!';

    private HalfWidth() {}

    public static String of(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            half.append(of(text.charAt(i)));
        }
        return half.toString();
    }

    private static char of(char c) {
        if (c >= '！' && c <= '～' && c != '，') {
            return (char) (c - APART);
        }
        return switch (c) {
            case '\u3000', '\u00a0', '\u2007', '\u202f' -> ' ';
            case '﹪' -> '%';
            default -> c;
        };
    }
}
