package tidemark.desk.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Which values of which facets are ticked: a row is taken that has one ticked value of every facet with any. Safe on
/// any thread.
///
/// @param ticked by facet; a facet without ticks takes every row
record FacetChoice(Map<Facet, Set<String>> ticked) {

    FacetChoice {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        ticked.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        ticked = copy;
    }

    boolean takes(DataRow row) {
        return ticked.keySet().stream().allMatch(facet -> takes(row, facet));
    }

    private boolean takes(DataRow row, Facet facet) {
        Set<String> wanted = ticked.get(facet);
        if (wanted == null) {
            return true;
        }
        boolean[] found = {false};
        row.facet(facet, value -> found[0] |= wanted.contains(value));
        return found[0];
    }

    /// For every facet how many rows each value would show, given what is asked by the columns and ticked in the other
    /// facets. Values that no row has are not in it, unless they are ticked.
    ///
    /// @param taken what else is asked of a row
    Map<Facet, Map<String, Integer>> counts(List<DataRow> rows, List<Facet> facets, Predicate<DataRow> taken) {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        facets.forEach(facet -> counts.put(facet, new LinkedHashMap<>()));
        for (DataRow row : rows) {
            if (taken.test(row)) {
                count(row, facets, counts);
            }
        }
        ticked.forEach((facet, values) -> values.forEach(
                value -> counts.computeIfAbsent(facet, _ -> new HashMap<>()).putIfAbsent(value, 0)));
        return counts;
    }

    /// A row that fails one facet alone counts there: it would come with another tick.
    private void count(DataRow row, List<Facet> facets, Map<Facet, Map<String, Integer>> counts) {
        Facet failing = null;
        for (Facet facet : ticked.keySet()) {
            if (!takes(row, facet)) {
                if (failing != null) {
                    return;
                }
                failing = facet;
            }
        }
        for (Facet facet : facets) {
            Map<String, Integer> values = counts.get(facet);
            if (values != null && (failing == null || failing == facet)) {
                row.facet(facet, value -> values.merge(value, 1, Integer::sum));
            }
        }
    }
}
