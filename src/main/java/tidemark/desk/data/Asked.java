package tidemark.desk.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tidemark.desk.TableChoice;

/// What a reader asks of one table: only some rows, in an order, by some columns. Columns go by their numbers.
///
/// @param filters what is asked of columns, in words
/// @param facets the values ticked
/// @param order by which columns, the weightiest first
/// @param hidden the columns not shown
record Asked(Map<Integer, String> filters, FacetChoice facets, List<RowChoice.Order> order, Set<Integer> hidden) {

    static final Asked NOTHING = new Asked(Map.of(), new FacetChoice(Map.of()), List.of(), Set.of());

    Asked {
        filters = Map.copyOf(filters);
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /// Whether some rows are not wanted.
    boolean isNarrowed() {
        return !filters.isEmpty() || !facets.ticked().isEmpty();
    }

    Asked filter(int column, String words) {
        var changed = new HashMap<>(filters);
        if (words.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, words);
        }
        return new Asked(changed, facets, order, hidden);
    }

    /// Ticks a value or takes its tick away.
    Asked tick(Facet facet, String value) {
        return ticks(facet, values -> {
            var changed = new LinkedHashSet<>(values);
            if (!changed.remove(value)) {
                changed.add(value);
            }
            return changed;
        });
    }

    Asked untick(Facet facet) {
        return ticks(facet, _ -> Set.of());
    }

    private Asked ticks(Facet facet, UnaryOperator<Set<String>> change) {
        var changed = new HashMap<>(facets.ticked());
        changed.put(facet, change.apply(changed.getOrDefault(facet, Set.of())));
        return new Asked(filters, new FacetChoice(changed), order, hidden);
    }

    Asked by(List<RowChoice.Order> changed) {
        return new Asked(filters, facets, changed, hidden);
    }

    /// The first column always stays.
    Asked show(int column, boolean shows) {
        var changed = new HashSet<>(hidden);
        if (shows || column == 0) {
            changed.remove(column);
        } else {
            changed.add(column);
        }
        return new Asked(filters, facets, order, changed);
    }

    /// All rows again, the order and the columns staying as they are.
    Asked unnarrowed() {
        return new Asked(Map.of(), NOTHING.facets(), order, hidden);
    }

    /// To be taken up another time.
    TableChoice kept(DataKind kind) {
        List<DataColumn> columns = DataColumn.of(kind);
        var words = new HashMap<String, String>();
        filters.forEach((column, asked) -> words.put(columns.get(column).name(), asked));
        var ticked = new HashMap<String, Set<String>>();
        facets.ticked().forEach((facet, values) -> ticked.put(facet.name(), values));
        return new TableChoice(
                words,
                ticked,
                order.stream()
                        .map(by ->
                                new TableChoice.Order(columns.get(by.column()).name(), by.descending()))
                        .toList(),
                hidden.stream().map(column -> columns.get(column).name()).collect(Collectors.toSet()));
    }

    /// What was kept, as far as this table has it.
    static Asked of(TableChoice kept, DataKind kind) {
        List<String> columns =
                DataColumn.of(kind).stream().map(DataColumn::name).toList();
        var filters = new HashMap<Integer, String>();
        for (int i = 0; i < columns.size(); i++) {
            String words = kept.filters().getOrDefault(columns.get(i), "");
            if (!words.isBlank()) {
                filters.put(i, words);
            }
        }
        var ticked = new EnumMap<Facet, Set<String>>(Facet.class);
        Facet.of(kind).forEach(facet -> ticked.put(facet, kept.ticked().getOrDefault(facet.name(), Set.of())));
        Stream<RowChoice.Order> order = kept.order().stream()
                .map(by -> new RowChoice.Order(columns.indexOf(by.column()), by.descending()))
                .filter(by -> by.column() >= 0);
        Stream<Integer> hidden = kept.hidden().stream().map(columns::indexOf).filter(column -> column > 0);
        return new Asked(filters, new FacetChoice(ticked), order.toList(), hidden.collect(Collectors.toSet()));
    }
}
