package tidemark.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.report.Text;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;

/// All slides of a talk, also those that it does not show, by their keys.
public record Outline(List<Entry> entries) {

    /// One slide, or all parts of a full chart.
    ///
    /// @param title as the talk shows it
    /// @param given title that it has where the speaker words none
    public record Entry(SlideKey key, Standing standing, Text title, Text given, TalkItem item) {}

    public Outline {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(SlideKey key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    public List<SlideKey> order() {
        return entries.stream().map(Entry::key).toList();
    }

    /// The order after slides were moved together, for [tidemark.sidecar.TalkEdit.OrderSlides].
    ///
    /// @param by how many places towards the end, negative towards the front; at most as far as there are places
    public List<SlideKey> moved(Collection<SlideKey> keys, int by) {
        var moving = order().stream().filter(keys::contains).toList();
        var rest = new ArrayList<>(
                order().stream().filter(key -> !keys.contains(key)).toList());
        if (!moving.isEmpty()) {
            int from = order().indexOf(moving.getFirst());
            rest.addAll(Math.clamp((long) from + by, 0, rest.size()), moving);
        }
        return List.copyOf(rest);
    }

    /// The order after slides were dropped before another one.
    ///
    /// @param before null for the end
    public List<SlideKey> dropped(Collection<SlideKey> keys, @Nullable SlideKey before) {
        var moving = order().stream().filter(keys::contains).toList();
        var rest = new ArrayList<SlideKey>();
        for (SlideKey key : order()) {
            if (key.equals(before)) {
                rest.addAll(moving);
            }
            if (!keys.contains(key)) {
                rest.add(key);
            }
        }
        if (!rest.containsAll(moving)) {
            rest.addAll(moving);
        }
        return List.copyOf(rest);
    }

    /// The order with a new slide, for [tidemark.sidecar.TalkEdit.InsertSlide].
    ///
    /// @param after null for the front
    public List<SlideKey> with(SlideKey key, @Nullable SlideKey after) {
        var longer = new ArrayList<>(order());
        longer.remove(key);
        longer.add(after == null ? 0 : longer.indexOf(after) + 1, key);
        return List.copyOf(longer);
    }
}
