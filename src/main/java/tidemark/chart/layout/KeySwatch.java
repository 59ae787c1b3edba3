package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Mark;

/// The little bar beside a key's words, drawn as the bars themselves are.
final class KeySwatch {
    private KeySwatch() {}

    /// @return marks within `width` × `height`, from 0, 0
    static List<Mark> of(KeyEntry entry, double width, double height, Style style) {
        return List.of(
                new Mark.Rectangle(0, 0, width, height, 0, style.palette().sea(), null));
    }
}
