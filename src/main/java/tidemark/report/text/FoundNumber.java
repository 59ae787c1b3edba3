package tidemark.report.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tidemark.report.Qualifier;

/// A number found in a text.
///
/// @param start where it begins in the text, in characters
/// @param end where it ends, not included
/// @param printed number, unit and the qualifying words that touch it, as in the text
/// @param value in the unit, so that 12万笔 is 12; of a date or a name, its first number
/// @param unitText the unit with its scale: 万笔, 亿美元, or the scale alone; may be empty
/// @param qualifier null where none touches it
public record FoundNumber(
        int start,
        int end,
        String printed,
        BigDecimal value,
        String unitText,
        @Nullable Qualifier qualifier,
        Kind kind) {

    /// What a number is there for.
    public enum Kind {
        QUANTITY,
        DATE,
        ORDINAL,
        /// Part of a name or a saying: “六促六优”, COP28, 百强.
        QUOTED_NAME
    }
}
