package tidemark.desk.data;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tidemark.desk.data.DataColumn.Look;
import tidemark.report.Language;

/// Which rows of a table are shown, and in which order. Safe on any thread.
///
/// @param only the ids to show; null for all
/// @param asked what the reader asks; without an order, that of the report
record RowChoice(
        List<DataColumn> columns,
        Language language,
        @Nullable Set<String> only,
        Asked asked) {

    /// @param column its number
    record Order(int column, boolean descending) {}

    RowChoice {
        columns = List.copyOf(columns);
    }

    List<DataRow> of(List<DataRow> rows) {
        List<DataRow> shown =
                rows.stream().filter(taken().and(asked.facets()::takes)).toList();
        return asked.order().isEmpty()
                ? shown
                : shown.stream().sorted(comparator(shown)).toList();
    }

    /// What is asked of a row but for what is ticked.
    Predicate<DataRow> taken() {
        Predicate<DataRow> taken = row -> only == null || only.contains(row.id());
        for (var filter : asked.filters().entrySet()) {
            taken = taken.and(asked(filter.getKey(), filter.getValue()));
        }
        return taken;
    }

    private Predicate<DataRow> asked(int column, String words) {
        Optional<NumberFilter> number =
                columns.get(column).look() == Look.AMOUNT ? NumberFilter.of(words) : Optional.empty();
        if (number.isPresent()) {
            return row -> {
                DataRow.Amount amount = row.amount();
                return amount != null && number.get().takes(amount.shown());
            };
        }
        String wanted = folded(words.strip());
        return row -> folded(row.word(column)).contains(wanted);
    }

    private static String folded(String words) {
        return words.toLowerCase(Locale.ROOT).replace(",", "");
    }

    private Comparator<DataRow> comparator(List<DataRow> rows) {
        return asked.order().stream()
                .map(by -> comparator(by, rows))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    /// What says nothing comes last, whichever way.
    private Comparator<DataRow> comparator(Order by, List<DataRow> rows) {
        return switch (columns.get(by.column()).look()) {
            case AMOUNT ->
                Comparator.comparing(
                        amounts(rows)::get,
                        Comparator.nullsLast(Comparator.comparing(DataRow.Amount::group)
                                .thenComparing(DataRow.Amount::base, natural(by.descending()))));
            case TIME ->
                Comparator.comparing((DataRow row) -> Double.isNaN(row.time()))
                        .thenComparing(DataRow::time, natural(by.descending()));
            case TEXT, CHIP, GOLD_CHIP -> byWords(by, rows);
        };
    }

    /// Made once for an order: a comparison has no time to make them.
    private static Map<DataRow, DataRow.@Nullable Amount> amounts(List<DataRow> rows) {
        var amounts = new IdentityHashMap<DataRow, DataRow.@Nullable Amount>(rows.size());
        rows.forEach(row -> amounts.put(row, row.amount()));
        return amounts;
    }

    private Comparator<DataRow> byWords(Order by, List<DataRow> rows) {
        Collator collator = Collator.getInstance(language.locale());
        var keys = new IdentityHashMap<DataRow, CollationKey>(rows.size());
        rows.forEach(row -> keys.put(row, collator.getCollationKey(row.word(by.column()))));
        return Comparator.comparing((DataRow row) ->
                        Objects.requireNonNull(keys.get(row)).getSourceString().isEmpty())
                .thenComparing(keys::get, natural(by.descending()));
    }

    private static <T extends Comparable<? super T>> Comparator<T> natural(boolean descending) {
        return descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }
}
