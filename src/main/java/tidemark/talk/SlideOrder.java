package tidemark.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.sidecar.ExtraSlide;
import tidemark.sidecar.OwnTalk;
import tidemark.sidecar.SlideKey;

/// The order of a speaker's talk over a report that may have changed since.
final class SlideOrder {
    private static final SlideKey CLOSING = new SlideKey.Closing();

    private SlideOrder() {}

    /// Every slide, hidden and missing ones too. What the speaker put keeps its order; one that they
    /// never put follows what it follows in the report and what they added after that. The source comes
    /// last, what they added without a place before it.
    static List<SlideKey> of(List<SlideKey> natural, OwnTalk own) {
        var order = new ArrayList<>(own.order());
        var put = Set.copyOf(own.order());
        var made = Set.copyOf(natural);
        SlideKey before = null;
        for (SlideKey key : natural) {
            if (!put.contains(key) && !key.equals(CLOSING)) {
                order.add(before == null ? 0 : afterAdded(order, before, made), key);
            }
            before = key;
        }
        if (!put.contains(CLOSING)) {
            order.add(CLOSING);
        }
        List<SlideKey> unplaced = own.extras().stream()
                .map(ExtraSlide::key)
                .filter(key -> !put.contains(key))
                .toList();
        order.addAll(put.contains(CLOSING) ? order.indexOf(CLOSING) : order.size() - 1, unplaced);
        return List.copyOf(order);
    }

    private static int afterAdded(List<SlideKey> order, SlideKey before, Set<SlideKey> made) {
        int at = order.indexOf(before) + 1;
        while (at < order.size() && !made.contains(order.get(at))) {
            at++;
        }
        return at;
    }
}
