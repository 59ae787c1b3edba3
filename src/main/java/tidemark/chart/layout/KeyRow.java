package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.font.Face;

/// The key of the manners of drawing that a picture uses, in as many rows as the width needs.
record KeyRow(double width, double height, List<Mark> marks) {

    static KeyRow none(Style style) {
        return new KeyRow(0, 0, List.of());
    }

    static KeyRow of(Set<KeyEntry> entries, double width, Style style) {
        if (entries.isEmpty()) {
            return none(style);
        }
        double size = style.size(Style.Role.SMALL);
        double swatch = 2.2 * size;
        double gap = 0.5 * size;
        double rowHeight = 1.5 * size;
        var marks = new ArrayList<Mark>();
        double x = 0;
        double y = 0;
        double widest = 0;
        for (KeyEntry entry : entries) {
            var words = TextBox.line(style.say(entry.label()), Face.REGULAR, size);
            double needed = swatch + gap + words.width();
            if (x > 0 && x + needed > width) {
                x = 0;
                y += rowHeight;
            }
            var sign = new ArrayList<>(Mark.moved(KeySwatch.of(entry, swatch, size, style), x, y + 0.15 * size));
            sign.addAll(words.centredOn(
                    x + swatch + gap,
                    y + 0.65 * size,
                    TextBox.Align.LEFT,
                    style.palette().calm()));
            marks.add(new Mark.Group(null, new Part.KeySign(entry.isInPlots()), sign));
            widest = Math.max(widest, x + needed);
            x += needed + 2 * gap + size;
        }
        return new KeyRow(widest, y + rowHeight - 0.2 * size, marks);
    }
}
