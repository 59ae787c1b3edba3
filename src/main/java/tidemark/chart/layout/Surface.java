package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;

/// How an area is filled and edged: solid where the source reports a value, hatched for estimates, outlined for
/// targets, hollow and dashed for what was derived. Nothing is drawn outside of the area.
final class Surface {
    private static final double THINNEST = 2.5;
    private static final double DASH = 3;
    private static final double GAP = 0.7;

    private Surface() {}

    /// @param line the width of lines in the picture
    static List<Mark> of(Look look, Bounds area, Tint tint, double line) {
        if (area.width() <= 0 || area.height() <= 0) {
            return List.of();
        }
        double thin = Math.min(line, Math.min(area.width(), area.height()) / THINNEST);
        var marks = new ArrayList<Mark>(inside(look, area, tint, line));
        if (look.derived()) {
            marks.add(dashed(area, tint, thin));
        } else if (!marks.isEmpty() && look.status() == tidemark.report.ObsStatus.A) {
            return marks;
        } else {
            marks.add(outline(area, Stroke.solid(tint.strong(), thin)));
        }
        if (look.derived() && look.status() == tidemark.report.ObsStatus.F) {
            marks.add(outline(inset(area, 2 * thin), Stroke.solid(tint.strong(), thin / 2)));
        }
        return marks;
    }

    private static List<Mark> inside(Look look, Bounds area, Tint tint, double line) {
        return switch (look.status()) {
            case A -> look.derived() ? List.of() : List.of(filled(area, tint.strong()));
            case P -> hatched(area, false, tint, line);
            case E -> hatched(area, true, tint, line);
            case F -> List.of();
        };
    }

    private static List<Mark> hatched(Bounds area, boolean rising, Tint tint, double line) {
        var marks = new ArrayList<Mark>();
        marks.add(filled(area, tint.pale()));
        marks.addAll(Hatching.of(area, rising, line, tint.strong()));
        return marks;
    }

    static Mark filled(Bounds area, tidemark.picture.Colour colour) {
        return new Mark.Rectangle(area.x(), area.y(), area.width(), area.height(), 0, colour, null);
    }

    /// A line along the inner side of the area's edge.
    static Mark outline(Bounds area, Stroke stroke) {
        var path = inset(area, Math.min(stroke.width(), Math.min(area.width(), area.height())) / 2);
        return new Mark.Rectangle(path.x(), path.y(), path.width(), path.height(), 0, null, stroke);
    }

    /// A dashed line along the inner side of the area's edge, its dashes short enough for the shorter side.
    static Mark dashed(Bounds area, Tint tint, double line) {
        double shorter = Math.min(area.width(), area.height());
        double thin = Math.min(line, shorter / THINNEST);
        double dash = Math.max(thin, Math.min(DASH * thin, shorter / 4));
        return outline(area, new Stroke(tint.strong(), thin, List.of(dash, GAP * dash)));
    }

    private static Bounds inset(Bounds area, double by) {
        double fit = Math.min(by, Math.min(area.width(), area.height()) / 2);
        return area.grow(-fit);
    }
}
