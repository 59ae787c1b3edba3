package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tidemark.picture.Colour;
import tidemark.picture.Mark;
import tidemark.picture.Plot;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.report.Figure;
import tidemark.report.ObsStatus;
import tidemark.report.Qualifier;

/// How the points of one series look: colour and shape tell series apart, a hollow point tells what is not an actual
/// figure, a sign at the
/// point tells a bound.
///
/// @param radius in pixels
record PointLook(Colour colour, Shape shape, double radius, Style style) {

    enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }

    /// The look of the series at a place in the chart's order.
    static PointLook of(int place, boolean inFocus, Style style) {
        var palette = style.palette();
        var colours = List.of(palette.sea(), palette.calm(), palette.seaMid(), palette.faint());
        var shapes = Shape.values();
        var colour = inFocus ? palette.signal() : colours.get(place % colours.size());
        var shape = shapes[(place + place / shapes.length) % shapes.length];
        return new PointLook(colour, shape, style.times(0.3), style);
    }

    Plot.Marker marker() {
        return switch (shape) {
            case CIRCLE -> Plot.Marker.CIRCLE;
            case SQUARE -> Plot.Marker.SQUARE;
            case DIAMOND -> Plot.Marker.DIAMOND;
            case TRIANGLE -> Plot.Marker.TRIANGLE;
        };
    }

    Stroke line(boolean sure) {
        double width = 0.55 * radius;
        return sure ? Stroke.solid(colour, width) : new Stroke(colour, width, List.of(3 * width, 2 * width));
    }

    static boolean isSure(Figure figure) {
        return figure.obsStatus() == ObsStatus.A && !figure.isDerived();
    }

    static Set<KeyEntry> key(List<Figure> figures) {
        var key = EnumSet.noneOf(KeyEntry.class);
        for (Figure figure : figures) {
            if (!isSure(figure)) {
                key.add(KeyEntry.HOLLOW_POINT);
            }
            if (figure.qualifier() != null) {
                key.add(KeyEntry.POINT_SIGN);
            }
        }
        return key;
    }

    List<Mark> at(double x, double y, Look look) {
        var marks = new ArrayList<Mark>();
        boolean sure = look.status() == ObsStatus.A && !look.derived();
        marks.add(mark(x, y, sure ? colour : style.palette().ground()));
        if (look.qualifier() != null) {
            marks.addAll(sign(x, y, look.qualifier()));
        }
        return marks;
    }

    /// How a point looks in the key, its middle at `x`, `y`.
    static List<Mark> swatch(double x, double y, Look look, double height, Style style) {
        double radius = height / (look.qualifier() == null ? 3 : 5.4);
        var palette = style.palette();
        var point = new PointLook(palette.sea(), Shape.CIRCLE, radius, style);
        var marks = new ArrayList<Mark>();
        if (look.qualifier() == null) {
            var line = new Stroke(palette.sea(), height / 8, List.of(height / 3, height / 5));
            marks.add(Mark.Path.line(x - height, y, x - 1.3 * radius, y, line));
        }
        marks.addAll(point.at(x, y, look));
        return marks;
    }

    private Mark mark(double x, double y, Colour fill) {
        double r = radius;
        var stroke = Stroke.solid(colour, 0.42 * radius);
        return switch (shape) {
            case CIRCLE -> new Mark.Circle(x, y, r, fill, stroke);
            case SQUARE -> new Mark.Rectangle(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r, 0, fill, stroke);
            case DIAMOND -> polygon(fill, stroke, x, y - 1.25 * r, x + 1.25 * r, y, x, y + 1.25 * r, x - 1.25 * r, y);
            case TRIANGLE ->
                polygon(fill, stroke, x, y - 1.2 * r, x + 1.15 * r, y + 0.85 * r, x - 1.15 * r, y + 0.85 * r);
        };
    }

    /// How far a point and its sign reach from its middle.
    double reach(Figure figure) {
        return figure.qualifier() == null ? 1.5 * radius : 2.9 * radius;
    }

    private List<Mark> sign(double x, double y, Qualifier qualifier) {
        double r = radius;
        var stroke = Stroke.solid(colour, 0.4 * radius);
        return switch (qualifier) {
            case MORE_THAN -> List.of(open(stroke, x - r, y - 1.8 * r, x, y - 2.7 * r, x + r, y - 1.8 * r));
            case AT_LEAST -> List.of(polygon(colour, null, x - r, y - 1.8 * r, x, y - 2.7 * r, x + r, y - 1.8 * r));
            case LESS_THAN -> List.of(open(stroke, x - r, y + 1.8 * r, x, y + 2.7 * r, x + r, y + 1.8 * r));
            case AT_MOST -> List.of(polygon(colour, null, x - r, y + 1.8 * r, x, y + 2.7 * r, x + r, y + 1.8 * r));
            case ABOUT ->
                List.of(
                        open(stroke, x - r, y - 2.2 * r, x + r, y - 2.2 * r),
                        open(stroke, x - r, y + 2.2 * r, x + r, y + 2.2 * r));
        };
    }

    private static Mark.Path open(Stroke stroke, double... places) {
        return new Mark.Path(steps(places), null, stroke);
    }

    private static Mark.Path polygon(Colour fill, @org.jspecify.annotations.Nullable Stroke stroke, double... places) {
        var steps = steps(places);
        steps.add(new Segment.Close());
        return new Mark.Path(steps, fill, stroke);
    }

    private static List<Segment> steps(double... places) {
        var steps = new ArrayList<Segment>();
        steps.add(new Segment.MoveTo(places[0], places[1]));
        for (int i = 2; i < places.length; i += 2) {
            steps.add(new Segment.LineTo(places[i], places[i + 1]));
        }
        return steps;
    }
}
