package tidemark.chart.layout;

import java.util.List;
import tidemark.picture.Mark;

/// The little bar or point beside a key's words, drawn as the bars and points themselves are.
final class KeySwatch {
    private KeySwatch() {}

    /// @return marks within `width` × `height`, from 0, 0
    static List<Mark> of(KeyEntry entry, double width, double height, Style style) {
        return switch (entry) {
            case HOLLOW_POINT, POINT_SIGN -> PointLook.swatch(width / 2, height / 2, Look.of(entry), height, style);
            case PRELIMINARY, ESTIMATE, TARGET, DERIVED, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, ABOUT ->
                bar(Look.of(entry), width, height, style);
        };
    }

    private static List<Mark> bar(Look look, double width, double height, Style style) {
        double line = Math.min(QualifiedBar.lineOf(style), height / 7);
        double length = width - QualifiedBar.reachOf(look, height, line);
        return new QualifiedBar(look, length, height, Tint.plain(style.palette()), line).at(0, 0);
    }
}
