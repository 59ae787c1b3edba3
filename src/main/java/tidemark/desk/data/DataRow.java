package tidemark.desk.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One row of a table. Its words are written when they are asked for: of a million rows a reader sees thirty.
public sealed interface DataRow permits FigureRow, EventRow {

    /// A value that can be ordered.
    ///
    /// @param group what it measures; values of different groups are not comparable
    /// @param base the value in the group's base unit
    /// @param shown the number that stands in the table
    record Amount(String group, BigDecimal base, BigDecimal shown) {}

    /// Of the figure or event.
    String id();

    /// The figure or event itself, the same whatever the language of the row.
    Object subject();

    /// What stands in a column; empty where there is nothing to say.
    ///
    /// @param column its number
    String word(int column);

    int columns();

    /// Null where no value is stated.
    @Nullable
    Amount amount();

    /// In years; not a number where none is stated.
    double time();

    /// Gives every value by which the row is found under a facet, as [RowWriter#facetWords] words them; none where it
    /// has none.
    void facet(Facet facet, Consumer<String> values);

    /// What stands in every column.
    default List<String> words() {
        return IntStream.range(0, columns()).mapToObj(this::word).toList();
    }
}
