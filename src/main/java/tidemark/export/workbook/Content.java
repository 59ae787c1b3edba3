package tidemark.export.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
sealed interface Content {

    /// Text, which never becomes a formula, whatever it begins with.
    record Words(String text, Look look) implements Content {}

    /// @param decimals how many are shown
    record Amount(BigDecimal value, int decimals) implements Content {}

    /// A formula that gives a number.
    ///
    /// @param formula without the sign of equality
    /// @param value what it comes to, for programs that do not compute
    /// @param decimals how many are shown; below 0 for as many as there are
    record Computed(String formula, BigDecimal value, int decimals) implements Content {}

    /// Words that lead to the top of a sheet.
    record Link(String text, String sheet) implements Content {}

    record Nothing() implements Content {}

    static Content words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Words(text, Look.PLAIN);
    }

    /// A number with the digits that it is written with.
    static Content amount(@Nullable BigDecimal value) {
        return value == null ? new Nothing() : new Amount(value, Math.max(0, value.scale()));
    }
}
