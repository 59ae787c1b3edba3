package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import tidemark.picture.Mark;

/// Bodies one below the other.
final class Stacked {
    private Stacked() {}

    /// @param gap between them in pixels
    static Body of(List<Body> bodies, double gap) {
        var marks = new ArrayList<Mark>();
        var key = EnumSet.noneOf(KeyEntry.class);
        double y = 0;
        double width = 0;
        for (Body body : bodies) {
            y += marks.isEmpty() ? 0 : gap;
            marks.addAll(Mark.moved(body.marks(), 0, y));
            key.addAll(body.key());
            width = Math.max(width, body.width());
            y += body.height();
        }
        return new Body(width, y, marks, key);
    }
}
