package tidemark.sidecar;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a talk has come that has not ended, so that it can go on after an interruption.
///
/// @param talk its id; null for the talk that the report makes by itself
/// @param at the slide in front
/// @param elapsed since it began
/// @param strokes of the pen, by slide
public record TalkProgress(
        @Nullable String talk, SlidePlace at, Duration elapsed, Map<SlidePlace, List<PenStroke>> strokes) {

    public static final int MOST_STROKES_OF_A_SLIDE = 1_000;

    /// On all slides together; where there are more, those of the slide that was drawn on first go.
    public static final int MOST_POINTS = 200_000;

    public TalkProgress {
        var copy = new LinkedHashMap<SlidePlace, List<PenStroke>>();
        strokes.forEach((place, drawn) -> {
            if (!drawn.isEmpty()) {
                copy.put(place, List.copyOf(latest(drawn)));
            }
        });
        while (points(copy) > MOST_POINTS) {
            copy.pollFirstEntry();
        }
        strokes = Collections.unmodifiableMap(copy);
        if (elapsed.isNegative()) {
            throw new IllegalArgumentException("a talk has not run for less than no time");
        }
    }

    private static List<PenStroke> latest(List<PenStroke> drawn) {
        int size = drawn.size();
        return size <= MOST_STROKES_OF_A_SLIDE ? drawn : drawn.subList(size - MOST_STROKES_OF_A_SLIDE, size);
    }

    private static long points(Map<SlidePlace, List<PenStroke>> strokes) {
        return strokes.values().stream()
                .flatMap(List::stream)
                .mapToLong(stroke -> stroke.points().size())
                .sum();
    }

    /// What the pen drew on a slide.
    public List<PenStroke> strokes(SlidePlace place) {
        return strokes.getOrDefault(place, List.of());
    }

    TalkProgress withStrokes(SlidePlace place, List<PenStroke> drawn) {
        var changed = new LinkedHashMap<>(strokes);
        changed.put(place, drawn);
        return new TalkProgress(talk, at, elapsed, changed);
    }
}
