package tidemark.sidecar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// All that a reader made of one report. Ids that the report has no more are kept: the report may get them back.
///
/// @param report its id
/// @param attachment the source text; null where none is attached
/// @param charts the reader's own, in the order they were made
/// @param order ids of those charts as the reader put them; those it does not name follow
/// @param hidden ids of what the reader does not want to see
/// @param notes by the id of a chart, a figure or an event
/// @param pairings what the reader takes for the same
/// @param partings what the program takes for the same and the reader does not
/// @param talks that the reader gives of it
public record Sidecar(
        String report,
        @Nullable Attachment attachment,
        List<OwnChart> charts,
        List<String> order,
        Set<String> hidden,
        Map<String, String> notes,
        List<Pairing> pairings,
        List<Pairing> partings,
        OwnTalks talks) {
    private static final String OWN = "mine-";

    public Sidecar {
        charts = List.copyOf(charts);
        order = List.copyOf(order);
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        pairings = List.copyOf(pairings);
        partings = List.copyOf(partings);
    }

    /// Nothing made yet.
    public static Sidecar empty(String report) {
        return new Sidecar(report, null, List.of(), List.of(), Set.of(), Map.of(), List.of(), List.of(), OwnTalks.NONE);
    }

    public Optional<OwnChart> chart(String id) {
        return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
    }

    /// The reader's charts in the reader's order.
    public List<OwnChart> ordered() {
        var sorted = new ArrayList<OwnChart>();
        order.forEach(id -> chart(id).filter(chart -> !sorted.contains(chart)).ifPresent(sorted::add));
        charts.stream().filter(chart -> !sorted.contains(chart)).forEach(sorted::add);
        return List.copyOf(sorted);
    }

    /// An id for the next chart, one that no chart has.
    public String nextChartId() {
        return IntStream.iterate(charts.size() + 1, number -> number + 1)
                .mapToObj(number -> OWN + number)
                .filter(id -> chart(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /// All but the talks: what does not change while one is given.
    public Sidecar besidesTalks() {
        return withTalks(OwnTalks.NONE);
    }

    Sidecar withAttachment(@Nullable Attachment changed) {
        return new Sidecar(report, changed, charts, order, hidden, notes, pairings, partings, talks);
    }

    Sidecar withCharts(List<OwnChart> changed) {
        return new Sidecar(report, attachment, changed, order, hidden, notes, pairings, partings, talks);
    }

    Sidecar withOrder(List<String> changed) {
        return new Sidecar(report, attachment, charts, changed, hidden, notes, pairings, partings, talks);
    }

    Sidecar withHidden(Set<String> changed) {
        return new Sidecar(report, attachment, charts, order, changed, notes, pairings, partings, talks);
    }

    Sidecar withNotes(Map<String, String> changed) {
        return new Sidecar(report, attachment, charts, order, hidden, changed, pairings, partings, talks);
    }

    Sidecar withPairings(List<Pairing> changed) {
        return new Sidecar(report, attachment, charts, order, hidden, notes, changed, partings, talks);
    }

    Sidecar withPartings(List<Pairing> changed) {
        return new Sidecar(report, attachment, charts, order, hidden, notes, pairings, changed, talks);
    }

    Sidecar withTalks(OwnTalks changed) {
        return new Sidecar(report, attachment, charts, order, hidden, notes, pairings, partings, changed);
    }
}
