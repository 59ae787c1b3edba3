package tidemark.desk.data;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of a table.
///
/// @param id of the figure or event
/// @param words one for each column; empty where there is nothing to say
/// @param amount null where no value is stated
/// @param time in years; not a number where none is stated
public record DataRow(
        String id, List<String> words, @Nullable Amount amount, double time) {

    /// A value that can be ordered.
    ///
    /// @param group what it measures; values of different groups are not comparable
    /// @param base the value in the group's base unit
    /// @param shown the number that stands in the table
    public record Amount(String group, BigDecimal base, BigDecimal shown) {}

    public DataRow {
        words = List.copyOf(words);
    }
}
