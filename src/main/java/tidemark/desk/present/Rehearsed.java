package tidemark.desk.present;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import tidemark.sidecar.SlideKey;
import tidemark.sidecar.TalkItem;

/// What came of a rehearsal.
///
/// @param elapsed in all
/// @param times of the slides that one spoke to
public record Rehearsed(Duration elapsed, Map<SlideKey, Duration> times) {

    /// Whoever leaves a slide sooner only went by.
    private static final Duration GLANCE = Duration.ofSeconds(3);

    public Rehearsed {
        times = times.entrySet().stream()
                .filter(each -> each.getValue().compareTo(GLANCE) >= 0
                        && each.getValue().compareTo(TalkItem.LONGEST) <= 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
