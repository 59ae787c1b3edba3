package tidemark.desk.present.hand;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/// Where the pointer was a moment ago.
final class Trail {

    /// Long enough to follow a circle round a number with the eye, short enough never to hide it.
    static final Duration LASTS = Duration.ofMillis(600);

    private final LongSupplier nanos;
    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(Spot spot, long at) {}

    /// @param freshness 1 for now, falling to 0
    record Trace(Spot spot, double freshness) {}

    /// @param nanos a clock that never goes back
    Trail(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void add(Spot spot) {
        forget();
        steps.addLast(new Step(spot, nanos.getAsLong()));
    }

    void clear() {
        steps.clear();
    }

    /// What is left of it, from old to new.
    List<Trace> now() {
        forget();
        long now = nanos.getAsLong();
        return steps.stream()
                .map(step -> new Trace(step.spot(), 1 - (double) (now - step.at()) / LASTS.toNanos()))
                .toList();
    }

    private void forget() {
        long oldest = nanos.getAsLong() - LASTS.toNanos();
        while (!steps.isEmpty() && steps.getFirst().at() <= oldest) {
            steps.removeFirst();
        }
    }
}
