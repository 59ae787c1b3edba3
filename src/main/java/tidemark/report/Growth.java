package tidemark.report;

import java.math.BigDecimal;

/// A stated change against the year before.
///
/// @param value the change in `unit`, negative for a fall
/// @param printed the words of the source
public record Growth(BigDecimal value, Unit unit, Price price, String printed) {

    /// In what the change is measured. A change of a ratio in percentage points is not a change in percent.
    public enum Unit {
        PERCENT("%"),
        PERCENTAGE_POINT("个百分点");

        private final String printed;

        Unit(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }

    /// At which prices the change was reckoned.
    public enum Price {
        NOMINAL,
        REAL,
        UNKNOWN
    }
}
