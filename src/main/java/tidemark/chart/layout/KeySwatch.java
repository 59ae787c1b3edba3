package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Mark;

/// The little bar beside a key's words, drawn as the bars themselves are.
final class KeySwatch {
    private KeySwatch() {}

    /// @return marks within `width` × `height`, from 0, 0
    static List<Mark> of(KeyEntry entry, double width, double height, Style style) {
        var look = Look.of(entry);
        double line = Math.min(QualifiedBar.lineOf(style), height / 7);
        double length = width - QualifiedBar.reachOf(look, height, line);
        return new QualifiedBar(look, length, height, Tint.plain(style.palette()), line).at(0, 0);
    }
}
