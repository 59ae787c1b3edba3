package tidemark.report.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// The digits of a figure as the source prints them, with the words before and behind.
///
/// @param digits half-width, with any grouping commas that are printed
record PrintedFigure(String before, String digits, String behind) {
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /// Finds the printed run of digits that says the value; empty where it is printed in Chinese numerals.
    static Optional<PrintedFigure> of(String printed, BigDecimal value) {
        String half = halfWidth(printed);
        BigDecimal size = value.abs();
        String plain = size.toPlainString();
        int at = half.indexOf(plain);
        if (at >= 0 && isFirstRun(half, at, at + plain.length())) {
            return Optional.of(parted(half, at, at + plain.length()));
        }
        var runs = DIGITS.matcher(half);
        while (runs.find()) {
            if (new BigDecimal(runs.group().replace(",", "")).compareTo(size) == 0) {
                return Optional.of(parted(half, runs.start(), runs.end()));
            }
        }
        return Optional.empty();
    }

    private static PrintedFigure parted(String half, int start, int end) {
        return new PrintedFigure(half.substring(0, start), half.substring(start, end), half.substring(end));
    }

    /// Whether what stands there is the whole of the first run of digits, as in nearly every figure; told without the
    /// pattern, which takes longer than all else that is done to read a figure.
    private static boolean isFirstRun(String half, int start, int end) {
        for (int i = 0; i < start; i++) {
            if (isDigit(half, i)) {
                return false;
            }
        }
        boolean goesOn = end < half.length() && (half.charAt(end) == ',' || half.charAt(end) == '.');
        return !isDigit(half, goesOn ? end + 1 : end);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSpaceChar(c)) {
                half.append(c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c);
            }
        }
        return half.toString();
    }
}
