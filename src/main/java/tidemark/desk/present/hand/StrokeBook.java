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

/// What the pen drew, by sheet. Every change of a sheet can be taken back, clearing it too, and done again.
final class StrokeBook {
    private final Map<Sheet, List<PenStroke>> strokes = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<SlidePlace, List<PenStroke>>> onSlides =
            new ReadOnlyObjectWrapper<>(this, "onSlides", Map.of());
    private final Map<Sheet, Deque<List<PenStroke>>> undone = new HashMap<>();
    private final Map<Sheet, Deque<List<PenStroke>>> done = new HashMap<>();

    /// Unmodifiable, replaced on every change; slides without strokes are not in it.
    ReadOnlyObjectProperty<Map<SlidePlace, List<PenStroke>>> onSlidesProperty() {
        return onSlides.getReadOnlyProperty();
    }

    /// What was drawn before, in a talk that was interrupted.
    void restore(Map<SlidePlace, List<PenStroke>> drawn) {
        done.clear();
        undone.clear();
        strokes.clear();
        drawn.forEach((place, each) -> strokes.put(Sheet.of(place), List.copyOf(each)));
        tell();
    }

    List<PenStroke> of(Sheet sheet) {
        return strokes.getOrDefault(sheet, List.of());
    }

    boolean canUndo(Sheet sheet) {
        return !of(sheet).isEmpty() || !past(done, sheet).isEmpty();
    }

    boolean canRedo(Sheet sheet) {
        return !past(undone, sheet).isEmpty();
    }

    void add(Sheet sheet, PenStroke stroke) {
        var longer = new ArrayList<>(of(sheet));
        longer.add(stroke);
        change(sheet, List.copyOf(longer));
    }

    void clear(Sheet sheet) {
        if (!of(sheet).isEmpty()) {
            change(sheet, List.of());
        }
    }

    private void change(Sheet sheet, List<PenStroke> drawn) {
        past(done, sheet).push(of(sheet));
        undone.remove(sheet);
        set(sheet, drawn);
    }

    /// Takes the last change of a sheet back; where that was in a talk before, its last stroke.
    void undo(Sheet sheet) {
        if (!canUndo(sheet)) {
            return;
        }
        List<PenStroke> now = of(sheet);
        Deque<List<PenStroke>> steps = past(done, sheet);
        List<PenStroke> before = steps.isEmpty() ? now.subList(0, now.size() - 1) : steps.pop();
        past(undone, sheet).push(now);
        set(sheet, List.copyOf(before));
    }

    /// Does again what was taken back last.
    void redo(Sheet sheet) {
        Deque<List<PenStroke>> steps = past(undone, sheet);
        if (!steps.isEmpty()) {
            past(done, sheet).push(of(sheet));
            set(sheet, steps.pop());
        }
    }

    private static Deque<List<PenStroke>> past(Map<Sheet, Deque<List<PenStroke>>> steps, Sheet sheet) {
        return steps.computeIfAbsent(sheet, _ -> new ArrayDeque<>());
    }

    private void set(Sheet sheet, List<PenStroke> drawn) {
        strokes.put(sheet, drawn);
        tell();
    }

    private void tell() {
        var told = new LinkedHashMap<SlidePlace, List<PenStroke>>();
        strokes.forEach((sheet, drawn) -> {
            if (sheet.place() != null && !drawn.isEmpty()) {
                told.put(sheet.place(), drawn);
            }
        });
        onSlides.set(Collections.unmodifiableMap(told));
    }
}
