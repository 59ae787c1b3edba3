package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Rank;

/// A medal: a disc with the place in it, or with a star where the place is a superlative. What stands out wears a ring.
///
/// @param metal of the disc
/// @param sign on the disc
/// @param words on the disc; null for the star
/// @param ring around the disc, the second channel beside the colour; null for none
record Roundel(
        Colour metal,
        Colour sign,
        @Nullable String words,
        @Nullable Colour ring) {
    private static final double DISC = 0.84;
    private static final double RING = 0.08;
    private static final double POINTS = 5;

    /// A gold one for a rank.
    ///
    /// @param lit with a ring in the colour of the focus
    static Roundel of(Rank rank, boolean lit, Style style) {
        var palette = style.palette();
        var words = rank.place().map(place -> Integer.toString(place)).orElse(null);
        return new Roundel(palette.gold(), palette.onGold(), words, lit ? palette.signal() : palette.gold());
    }

    /// @param x the middle
    /// @param y the middle
    /// @param radius of the whole, ring included
    List<Mark> at(double x, double y, double radius) {
        var marks = new ArrayList<Mark>();
        double line = RING * radius;
        if (ring != null) {
            marks.add(new Mark.Circle(x, y, radius - line / 2, null, Stroke.solid(ring, line)));
        }
        marks.add(new Mark.Circle(x, y, DISC * radius, metal, null));
        marks.add(words == null ? star(x, y, 0.5 * radius) : number(words, x, y, radius));
        return marks;
    }

    private Mark number(String digits, double x, double y, double radius) {
        double natural = 0.92 * radius;
        double size = Math.min(natural, natural * 1.25 * radius / Face.BOLD.width(digits, natural));
        return new Mark.TextRun(x - Face.BOLD.width(digits, size) / 2, y + 0.365 * size, digits, Face.BOLD, size, sign);
    }

    private Mark star(double x, double y, double radius) {
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < 2 * POINTS; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.42;
            double angle = Math.PI * (i / POINTS - 0.5);
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            segments.add(i == 0 ? new Segment.MoveTo(px, py) : new Segment.LineTo(px, py));
        }
        segments.add(new Segment.Close());
        return new Mark.Path(segments, sign, null);
    }
}
