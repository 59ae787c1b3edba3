package tidemark.chart.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;

/// A form laid out, its top left corner at 0, 0.
///
/// @param width what it needs; more than the box has where it does not fit
/// @param height what it takes; more than the box has where it does not fit
/// @param key which marks need an explanation at the foot
record Body(double width, double height, List<Mark> marks, Set<KeyEntry> key) {
    Body {
        marks = List.copyOf(marks);
        key = key.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(key));
    }

    boolean fits(Box box) {
        return width <= box.width() + 0.01 && (box.height() == 0 || height <= box.height() + 0.01);
    }
}
