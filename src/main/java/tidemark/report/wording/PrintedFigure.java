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
        return DIGITS.matcher(half)
                .results()
                .filter(run -> new BigDecimal(run.group().replace(",", "")).compareTo(value.abs()) == 0)
                .map(run -> new PrintedFigure(half.substring(0, run.start()), run.group(), half.substring(run.end())))
                .findFirst();
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isSpaceChar(c))
                .forEach(c -> half.append((char) (c >= '！' && c <= '～' ? c - 0xFEE0 : c)));
        return half.toString();
    }
}
