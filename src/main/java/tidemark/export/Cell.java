package tidemark.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cell of a table.
public sealed interface Cell {

    record Words(String text) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    /// Several words in one cell.
    ///
    /// @param separator between them where the format has no lists
    record Many(List<String> items, String separator) implements Cell {
        public Many {
            items = List.copyOf(items);
        }
    }

    record Empty() implements Cell {}

    static Cell of(@Nullable String text) {
        return text == null ? new Empty() : new Words(text);
    }

    static Cell of(@Nullable BigDecimal number) {
        return number == null ? new Empty() : new Number(number);
    }
}
