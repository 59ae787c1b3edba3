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
        var runs = DIGITS.matcher(half);
        while (runs.find()) {
            String run = runs.group();
            if (run.equals(plain) || new BigDecimal(run.replace(",", "")).compareTo(size) == 0) {
                return Optional.of(new PrintedFigure(half.substring(0, runs.start()), run, half.substring(runs.end())));
            }
        }
        return Optional.empty();
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
