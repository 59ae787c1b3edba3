package tidemark.desk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a reader asked of one table of a report. Columns, sides and values go by their names, so that they outlive the
/// window; a name that a table does not have asks nothing of it.
///
/// @param filters what is asked of columns, in words
/// @param ticked the values ticked, by side
/// @param order by which columns, the weightiest first
/// @param hidden the columns not shown
public record TableChoice(
        Map<String, String> filters, Map<String, Set<String>> ticked, List<Order> order, Set<String> hidden) {

    public static final TableChoice NONE = new TableChoice(Map.of(), Map.of(), List.of(), Set.of());

    /// @param column its name
    public record Order(String column, boolean descending) {}

    public TableChoice {
        filters = Map.copyOf(filters);
        ticked = sorted(ticked);
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
    }

    /// In an order of their own, so that they are always written alike.
    static Map<String, Set<String>> sorted(Map<String, Set<String>> values) {
        var sorted = new TreeMap<String, Set<String>>();
        values.forEach((side, of) -> {
            if (!of.isEmpty()) {
                sorted.put(side, Collections.unmodifiableSet(new TreeSet<>(of)));
            }
        });
        return Collections.unmodifiableMap(sorted);
    }
}
