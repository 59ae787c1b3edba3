package tidemark.desk.data;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tidemark.desk.data.DataViewModel.FacetValue;

/// Counts the rows behind every value of every facet and words the values. Safe on any thread.
record FacetCounts(RowWriter writer, RowChoice choice, List<Facet> facets) {

    Map<Facet, List<FacetValue>> of(List<DataRow> rows) {
        var worded = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        choice.asked()
                .facets()
                .counts(rows, facets, choice.taken())
                .forEach((facet, counts) -> worded.put(facet, values(facet, counts)));
        return worded;
    }

    private List<FacetValue> values(Facet facet, Map<String, Integer> counts) {
        Set<String> ticked = choice.asked().facets().ticked().getOrDefault(facet, Set.of());
        return counts.entrySet().stream()
                .map(each -> new FacetValue(
                        each.getKey(),
                        writer.facetWords(facet, each.getKey()),
                        each.getValue(),
                        ticked.contains(each.getKey())))
                .sorted(order(facet))
                .toList();
    }

    /// Sections as the report has them, periods from the latest, the rest by how common they are.
    private Comparator<FacetValue> order(Facet facet) {
        return switch (facet) {
            case SECTION -> Comparator.comparingInt(value -> section(value.value()));
            case UNIT -> Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::words);
            case KIND, SCOPE, QUALIFIER ->
                Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);
            case PERIOD -> Comparator.comparing(FacetValue::value).reversed();
        };
    }

    private int section(String id) {
        for (int i = 0; i < writer.report().sections().size(); i++) {
            if (writer.report().sections().get(i).id().equals(id)) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }
}
