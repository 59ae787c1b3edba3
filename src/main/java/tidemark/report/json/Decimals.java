package tidemark.report.json;

import java.math.BigDecimal;
import java.util.Optional;

/// Exact numbers from JSON, never larger than can be written out.
final class Decimals {
    private Decimals() {}

    /// @param most how many digits the number may have when written out without an exponent
    static Optional<BigDecimal> parse(String digits, int most) {
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
}
