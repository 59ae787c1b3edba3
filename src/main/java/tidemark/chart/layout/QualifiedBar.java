package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Part;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.report.Figure;

/// A horizontal bar from zero to a value, whose surface says how final the figure is and whose end says how it relates
/// to the true value. The bar ends exactly at the value; only arrow tips reach beyond it.
///
/// @param length in pixels, negative for a bar to the left of zero
/// @param thickness in pixels
/// @param line the width of outlines, tips and stripes, in pixels
record QualifiedBar(Look look, double length, double thickness, Tint tint, double line) {
    private static final double LINE = 0.115;
    private static final double TIP_GAP = 0.14;
    private static final double TIP = 0.36;
    private static final double TIP_HEIGHT = 0.72;
    private static final double THICKEST_DETAIL = 26;
    private static final double TIP_LINE = 0.1;
    private static final double NEAR_STEP = 0.75;
    private static final double SOFT_PART = 1.05;
    private static final double[] SOFT_HEIGHTS = {0.8, 0.58, 0.36};
    private static final double[] SOFT_FADES = {0.1, 0.2, 0.3};
    private static final double IN_BRACKET = 0.64;

    static QualifiedBar of(Figure figure, double length, double thickness, Tint tint, Style style) {
        return new QualifiedBar(Look.of(figure), length, thickness, tint, lineOf(style));
    }

    /// The width of outlines and stripes in pictures of this style.
    static double lineOf(Style style) {
        return style.times(LINE);
    }

    /// What of it the key must explain.
    Set<KeyEntry> key() {
        return look.key();
    }

    /// How far the tip of an arrow reaches beyond the value, in pixels.
    double reach() {
        return reachOf(look, thickness, line);
    }

    static double reachOf(Look look, double thickness, double line) {
        double detail = detailOf(thickness, line);
        return isArrow(look) ? (TIP_GAP + TIP) * detail + line + tipLine(detail, line) : 0;
    }

    /// Thicker bars have bolder tips.
    private static double tipLine(double detail, double line) {
        return Math.max(1.6 * line, TIP_LINE * detail);
    }

    /// The measure of tips, steps and hooks: the thickness, as long as it is a bar's and not a large square's.
    private static double detailOf(double thickness, double line) {
        return Math.min(thickness, THICKEST_DETAIL * line);
    }

    private double detail() {
        return detailOf(thickness, line);
    }

    private static boolean isArrow(Look look) {
        return look.qualifier() == tidemark.report.Qualifier.MORE_THAN
                || look.qualifier() == tidemark.report.Qualifier.AT_LEAST;
    }

    /// @param zero x of the axis
    /// @param top y of the bar's upper side
    List<Mark> at(double zero, double top) {
        var drawing = new Drawing(zero, top);
        var qualifier = look.qualifier();
        if (qualifier == null) {
            drawing.body(0, size(), 1);
            return drawing.marks;
        }
        switch (qualifier) {
            case MORE_THAN -> drawing.beyond(null, Stroke.solid(tint.strong(), tipLine(detail(), line)));
            case AT_LEAST -> drawing.beyond(tint.strong(), null);
            case LESS_THAN -> drawing.near();
            case AT_MOST -> drawing.bracketed();
            case ABOUT -> drawing.soft();
        }
        return drawing.marks;
    }

    /// The same marks, as one that says where the bar begins.
    Mark from(double zero, double top) {
        return new Mark.Group(null, new Part.Bar(zero), at(zero, top));
    }

    private double size() {
        return Math.abs(length);
    }

    /// Marks of one bar. Lengths run from zero towards the value, whichever way that is.
    private final class Drawing {
        private final List<Mark> marks = new ArrayList<>();
        private final double zero;
        private final double top;

        Drawing(double zero, double top) {
            this.zero = zero;
            this.top = top;
        }

        void body(double from, double to, double height) {
            body(from, to, height, tint);
        }

        private void body(double from, double to, double height, Tint colours) {
            marks.addAll(Surface.of(look, area(from, to, height), colours, line));
        }

        /// The whole bar and a tip after it, open or filled.
        void beyond(@Nullable Colour fill, @Nullable Stroke stroke) {
            body(0, size(), 1);
            double from = size() + TIP_GAP * detail() + line;
            double tip = from + TIP * detail();
            double middle = top + thickness / 2;
            double half = TIP_HEIGHT * detail() / 2;
            var segments = new ArrayList<Segment>();
            segments.add(new Segment.MoveTo(x(from), middle - half));
            segments.add(new Segment.LineTo(x(tip), middle));
            segments.add(new Segment.LineTo(x(from), middle + half));
            if (fill != null) {
                segments.add(new Segment.Close());
            }
            marks.add(new Mark.Path(segments, fill, stroke));
        }

        /// The last step, up to the value, is only dashed.
        void near() {
            double step = Math.min(NEAR_STEP * detail(), size() / 2);
            body(0, size() - step, 1);
            var rest = area(size() - step, size(), 1);
            if (rest.width() > 0) {
                marks.add(Surface.dashed(rest, tint, line));
            }
        }

        /// A slimmer bar against a bracket whose outer side is at the value.
        void bracketed() {
            double thin = Math.min(1.6 * line, size() / 3);
            body(0, size() - thin, IN_BRACKET);
            if (thin > 0) {
                double hook = Math.min(0.3 * detail(), size());
                double outer = x(size() - thin / 2);
                double bottom = top + thickness;
                marks.add(new Mark.Path(
                        List.of(
                                new Segment.MoveTo(x(size() - hook), top + thin / 2),
                                new Segment.LineTo(outer, top + thin / 2),
                                new Segment.LineTo(outer, bottom - thin / 2),
                                new Segment.LineTo(x(size() - hook), bottom - thin / 2)),
                        null,
                        Stroke.solid(tint.strong(), thin)));
            }
        }

        /// The end grows slimmer and paler in steps.
        void soft() {
            double part = Math.min(SOFT_PART * detail(), size() * 0.6);
            double step = part / SOFT_HEIGHTS.length;
            double from = size() - part;
            body(0, from, 1);
            for (int i = 0; i < SOFT_HEIGHTS.length; i++) {
                body(from + i * step, from + (i + 1) * step, SOFT_HEIGHTS[i], tint.faded(SOFT_FADES[i]));
            }
        }

        private Bounds area(double from, double to, double height) {
            double left = length < 0 ? zero - to : zero + from;
            return new Bounds(left, top + inset(height), Math.max(0, to - from), thickness - 2 * inset(height));
        }

        /// How much slimmer than the bar something is on either side.
        private double inset(double height) {
            return detail() * (1 - height) / 2;
        }

        private double x(double along) {
            return length < 0 ? zero - along : zero + along;
        }
    }
}
