package tidemark.desk.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.SlidePlace;

/// How long a talk has gone on, and how long on each slide. It stands until the talk leaves its first slide: who waits
/// at the cover for the hall to fill does not speak yet.
public final class TalkTimer {
    private final InstantSource clock;
    private final Map<SlidePlace, Duration> spent = new LinkedHashMap<>();
    private Duration before = Duration.ZERO;
    private @Nullable SlidePlace at;
    private @Nullable Instant since;
    private boolean begun;

    public TalkTimer(InstantSource clock) {
        this.clock = clock;
    }

    /// Goes on after an interruption.
    ///
    /// @param elapsed before it
    public void goOn(Duration elapsed) {
        before = elapsed;
        begin();
    }

    /// Begins at once, unless it has begun.
    public void begin() {
        if (!begun) {
            begun = true;
            since = clock.instant();
        }
    }

    /// The talk is at a slide now.
    public void at(SlidePlace place) {
        if (at != null && !at.equals(place)) {
            begin();
        }
        settle();
        at = place;
    }

    /// Stops for a while, or runs again.
    public void switchRunning() {
        if (since != null) {
            settle();
            since = null;
        } else {
            begun = true;
            since = clock.instant();
        }
    }

    /// Forgets all times and stands until the talk leaves its slide.
    public void reset() {
        spent.clear();
        before = Duration.ZERO;
        since = null;
        begun = false;
    }

    public boolean isRunning() {
        return since != null;
    }

    public boolean hasBegun() {
        return begun;
    }

    /// Since the talk began, without what it was stopped.
    public Duration elapsed() {
        return spent.values().stream().reduce(before, Duration::plus).plus(running());
    }

    /// On the slide that the talk is at, whenever it was there.
    public Duration onSlide() {
        return at == null
                ? Duration.ZERO
                : spent.getOrDefault(at, Duration.ZERO).plus(running());
    }

    /// On each slide that the talk was at while the timer ran.
    public Map<SlidePlace, Duration> spent() {
        var now = new LinkedHashMap<>(spent);
        if (at != null && !running().isZero()) {
            now.merge(at, running(), Duration::plus);
        }
        return now;
    }

    /// On each slide, the parts of a full chart together.
    public Map<SlideKey, Duration> byKey() {
        var sums = new HashMap<SlideKey, Duration>();
        spent().forEach((place, time) -> sums.merge(place.key(), time, Duration::plus));
        return sums;
    }

    /// A clock that was set back takes no time away.
    private Duration running() {
        Duration running = since == null ? Duration.ZERO : Duration.between(since, clock.instant());
        return running.isNegative() ? Duration.ZERO : running;
    }

    private void settle() {
        if (at != null && !running().isZero()) {
            spent.merge(at, running(), Duration::plus);
        }
        since = since == null ? null : clock.instant();
    }
}
