package tidemark.report.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Exact numbers from JSON, never larger than can be written out.
final class Decimals {
    /// As many characters as a long surely holds.
    private static final int LONGEST_SHORT = 18;

    private Decimals() {}

    /// @param most how many digits the number may have when written out without an exponent
    static Optional<BigDecimal> parse(String digits, int most) {
        if (digits.length() <= Math.min(most, LONGEST_SHORT)) {
            BigDecimal plain = plain(digits);
            if (plain != null) {
                return Optional.of(plain);
            }
        }
        if (digits.length() > 3 * most) {
            return Optional.empty();
        }
        BigDecimal value;
        try {
            value = new BigDecimal(digits);
        } catch (NumberFormatException exponentTooLarge) {
            return Optional.empty();
        }
        long before = Math.max(1, (long) value.precision() - value.scale());
        long after = Math.max(0, value.scale());
        if (before + after > most) {
            return Optional.empty();
        }
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    /// A short number; null for one with an exponent.
    private static @Nullable BigDecimal plain(String digits) {
        int length = digits.length();
        boolean negative = digits.charAt(0) == '-';
        int scale = 0;
        long unscaled = 0;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                scale = length - 1 - i;
            } else if (c >= '0' && c <= '9') {
                unscaled = 10 * unscaled + (c - '0');
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
    }
}
