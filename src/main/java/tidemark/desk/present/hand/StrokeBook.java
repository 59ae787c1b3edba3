package tidemark.desk.present.hand;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tidemark.sidecar.PenStroke;
import tidemark.sidecar.SlidePlace;

/// What the pen drew, by slide. Every change of a slide can be taken back, clearing it too, and done again.
final class StrokeBook {
    private final ReadOnlyObjectWrapper<Map<SlidePlace, List<PenStroke>>> all =
            new ReadOnlyObjectWrapper<>(this, "all", Map.of());
    private final Map<SlidePlace, Deque<List<PenStroke>>> undone = new HashMap<>();
    private final Map<SlidePlace, Deque<List<PenStroke>>> done = new HashMap<>();

    /// Unmodifiable, replaced on every change; slides without strokes are not in it.
    ReadOnlyObjectProperty<Map<SlidePlace, List<PenStroke>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// What was drawn before, in a talk that was interrupted.
    void restore(Map<SlidePlace, List<PenStroke>> strokes) {
        done.clear();
        undone.clear();
        var copy = new LinkedHashMap<SlidePlace, List<PenStroke>>();
        strokes.forEach((place, drawn) -> copy.put(place, List.copyOf(drawn)));
        copy.values().removeIf(List::isEmpty);
        all.set(Collections.unmodifiableMap(copy));
    }

    List<PenStroke> of(SlidePlace slide) {
        return all.get().getOrDefault(slide, List.of());
    }

    void add(SlidePlace slide, PenStroke stroke) {
        var strokes = new ArrayList<>(of(slide));
        strokes.add(stroke);
        change(slide, List.copyOf(strokes));
    }

    void clear(SlidePlace slide) {
        if (!of(slide).isEmpty()) {
            change(slide, List.of());
        }
    }

    private void change(SlidePlace slide, List<PenStroke> strokes) {
        past(done, slide).push(of(slide));
        undone.remove(slide);
        set(slide, strokes);
    }

    /// Takes the last change of a slide back; where that was in a talk before, its last stroke.
    void undo(SlidePlace slide) {
        List<PenStroke> now = of(slide);
        Deque<List<PenStroke>> steps = past(done, slide);
        if (steps.isEmpty() && now.isEmpty()) {
            return;
        }
        List<PenStroke> before = steps.isEmpty() ? now.subList(0, now.size() - 1) : steps.pop();
        past(undone, slide).push(now);
        set(slide, List.copyOf(before));
    }

    /// Does again what was taken back last.
    void redo(SlidePlace slide) {
        Deque<List<PenStroke>> steps = past(undone, slide);
        if (!steps.isEmpty()) {
            past(done, slide).push(of(slide));
            set(slide, steps.pop());
        }
    }

    private static Deque<List<PenStroke>> past(
            Map<SlidePlace, Deque<List<PenStroke>>> steps, SlidePlace slide) {
        return steps.computeIfAbsent(slide, _ -> new ArrayDeque<>());
    }

    private void set(SlidePlace slide, List<PenStroke> strokes) {
        var copy = new LinkedHashMap<>(all.get());
        if (strokes.isEmpty()) {
            copy.remove(slide);
        } else {
            copy.put(slide, strokes);
        }
        all.set(Collections.unmodifiableMap(copy));
    }
}
