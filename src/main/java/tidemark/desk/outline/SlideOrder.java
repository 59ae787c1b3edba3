package tidemark.desk.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tidemark.sidecar.SlideKey;

/// The slides of a talk in order, and how some of them move among the others.
record SlideOrder(List<SlideKey> keys) {

    SlideOrder {
        keys = List.copyOf(keys);
    }

    /// With some moved together by one place, each past the next one that stays; the same where there is none.
    ///
    /// @param by 1 towards the end, -1 towards the front
    SlideOrder moved(Collection<SlideKey> moving, int by) {
        var order = new ArrayList<>(keys);
        int from = by < 0 ? 0 : order.size() - 1;
        for (int at = from; at >= 0 && at < order.size(); at -= by) {
            int to = at + by;
            boolean free = to >= 0 && to < order.size() && !moving.contains(order.get(to));
            if (moving.contains(order.get(at)) && free) {
                order.add(to, order.remove(at));
            }
        }
        return new SlideOrder(order);
    }

    /// With some put together before the slide that has a place now; behind the last for the number of all.
    SlideOrder before(int place, Collection<SlideKey> moving) {
        var staying = keys.stream().filter(key -> !moving.contains(key)).toList();
        int at = (int) keys.subList(0, place).stream()
                .filter(key -> !moving.contains(key))
                .count();
        var order = new ArrayList<>(staying);
        order.addAll(at, keys.stream().filter(moving::contains).toList());
        return new SlideOrder(order);
    }

    /// With a new one after another; at the end where there is no such.
    SlideOrder with(SlideKey added, SlideKey after) {
        var order = new ArrayList<>(keys);
        int at = order.indexOf(after);
        order.add(at < 0 ? order.size() : at + 1, added);
        return new SlideOrder(order);
    }
}
