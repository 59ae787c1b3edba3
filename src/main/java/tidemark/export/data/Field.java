package tidemark.export.data;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.export.Cell;
import tidemark.report.Text;

/// A column of a CSV file, with what Table Schema says of it.
///
/// @param required true where no row leaves it empty
/// @param allowed the values there can be; empty for any
/// @param pattern that values match; null for any
/// @param cell what stands in it for a row
record Field<T>(
        String name,
        Type type,
        Text description,
        boolean required,
        List<String> allowed,
        @Nullable String pattern,
        Function<T, Cell> cell) {

    enum Type {
        STRING,
        NUMBER,
        INTEGER,
        BOOLEAN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Field {
        allowed = List.copyOf(allowed);
    }

    /// Text that every row has.
    static <T> Field<T> key(String name, String zh, String en, Function<T, String> of) {
        return new Field<>(name, Type.STRING, new Text(zh, en), true, List.of(), null, row -> Cell.of(of.apply(row)));
    }

    static <T> Field<T> text(String name, String zh, String en, Function<T, @Nullable String> of) {
        return new Field<>(name, Type.STRING, new Text(zh, en), false, List.of(), null, row -> Cell.of(of.apply(row)));
    }

    /// Two columns, one for each language.
    static <T> List<Field<T>> both(String name, String zh, String en, Function<T, @Nullable Text> of) {
        return List.of(
                text(
                        name + "_zh",
                        zh + "（中文）",
                        en + " (Chinese)",
                        row -> optional(of.apply(row)).map(Text::zh).orElse(null)),
                text(
                        name + "_en",
                        zh + "（英文）",
                        en + " (English)",
                        row -> optional(of.apply(row)).map(Text::en).orElse(null)));
    }

    private static Optional<Text> optional(@Nullable Text text) {
        return Optional.ofNullable(text);
    }

    /// A word out of a list.
    static <T, E extends Enum<E>> Field<T> code(
            String name, String zh, String en, E[] all, Function<E, String> word, Function<T, @Nullable E> of) {
        List<String> allowed = Stream.of(all).map(word).toList();
        return new Field<>(name, Type.STRING, new Text(zh, en), false, allowed, null, row -> {
            E value = of.apply(row);
            return Cell.of(value == null ? null : word.apply(value));
        });
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <T> Field<T> number(String name, String zh, String en, Function<T, @Nullable BigDecimal> of) {
        return new Field<>(name, Type.NUMBER, new Text(zh, en), false, List.of(), null, row -> Cell.of(of.apply(row)));
    }

    static <T> Field<T> whole(String name, String zh, String en, Function<T, @Nullable Integer> of) {
        return new Field<>(name, Type.INTEGER, new Text(zh, en), false, List.of(), null, row -> {
            Integer value = of.apply(row);
            return Cell.of(value == null ? null : BigDecimal.valueOf(value));
        });
    }

    static <T> Field<T> truth(String name, String zh, String en, Function<T, Boolean> of) {
        return new Field<>(
                name,
                Type.BOOLEAN,
                new Text(zh, en),
                false,
                List.of(),
                null,
                row -> new Cell.Words(Boolean.toString(of.apply(row))));
    }

    Field<T> mustMatch(String regex) {
        return new Field<>(name, type, description, required, allowed, regex, cell);
    }

    Field<T> always() {
        return new Field<>(name, type, description, true, allowed, pattern, cell);
    }
}
