package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.report.Figure;

/// Readings beside points, each where it meets no line, no point and no other reading.
final class PointLabels {

    /// A straight line that no label may cross.
    record Span(double x1, double y1, double x2, double y2) {

        boolean crosses(Bounds box) {
            double from = 0;
            double to = 1;
            double[] steps = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
            double[] rooms = {x1 - box.x(), box.right() - x1, y1 - box.y(), box.bottom() - y1};
            for (int i = 0; i < 4; i++) {
                if (steps[i] == 0) {
                    if (rooms[i] < 0) {
                        return false;
                    }
                } else if (steps[i] < 0) {
                    from = Math.max(from, rooms[i] / steps[i]);
                } else {
                    to = Math.min(to, rooms[i] / steps[i]);
                }
            }
            return from <= to;
        }
    }

    private final List<Span> spans;
    private final List<Bounds> taken;
    private final Bounds room;
    private final Map<Figure, List<Mark>> placed = new IdentityHashMap<>();
    private boolean clear = true;

    PointLabels(List<Span> spans, List<Bounds> points, Bounds room) {
        this.spans = List.copyOf(spans);
        this.taken = new ArrayList<>(points);
        this.room = room;
    }

    static PointLabels none() {
        return new PointLabels(List.of(), List.of(), new Bounds(0, 0, 0, 0));
    }

    void place(Figure figure, double x, double y, double reach, SetReading reading, Style style) {
        double width = reading.width();
        double height = reading.height();
        double gap = style.times(0.12);
        double above = y - reach - gap - height;
        double below = y + reach + gap;
        double beside = y - height / 2;
        var free = Stream.of(
                        new Bounds(x - width / 2, above, width, height),
                        new Bounds(x - width / 2, below, width, height),
                        new Bounds(x - width, above, width, height),
                        new Bounds(x, above, width, height),
                        new Bounds(x - width, below, width, height),
                        new Bounds(x, below, width, height),
                        new Bounds(x + reach + gap, beside, width, height),
                        new Bounds(x - reach - gap - width, beside, width, height))
                .map(this::within)
                .filter(this::isFree)
                .findFirst();
        if (free.isEmpty()) {
            clear = false;
            return;
        }
        taken.add(free.get().grow(0.2 * height));
        var palette = style.palette();
        placed.put(
                figure, reading.at(free.get().x(), free.get().y(), TextBox.Align.LEFT, palette.ink(), palette.calm()));
    }

    /// A box moved sideways into the room.
    private Bounds within(Bounds box) {
        double x = Math.max(room.x(), Math.min(box.x(), room.right() - box.width()));
        return new Bounds(x, box.y(), box.width(), box.height());
    }

    private boolean isFree(Bounds box) {
        return box.x() >= room.x()
                && box.y() >= room.y()
                && box.right() <= room.right()
                && box.bottom() <= room.bottom()
                && taken.stream().noneMatch(other -> other.overlaps(box, 0))
                && spans.stream().noneMatch(span -> span.crosses(box));
    }

    List<Mark> of(Figure figure) {
        return placed.getOrDefault(figure, List.of());
    }

    boolean isClear() {
        return clear;
    }
}
