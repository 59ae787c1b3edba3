package tidemark.picture;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tidemark.picture.font.Face;

/// The data that a group of marks draws, for surfaces whose charts can be edited. Numbers are in one unit, in which the
/// labels read too wherever they all agree on one.
public sealed interface Plot extends Part {

    /// Where the values lie, without names and labels.
    Bounds area();

    @Override
    Plot moved(double dx, double dy);

    @Override
    Plot scaled(double by);

    /// From one side of the area to the other.
    ///
    /// @param unit in words; may be empty
    /// @param lead what stands before a number of this unit, such as `CNY `
    /// @param tail what stands behind it, such as `亿元`
    record Axis(double low, double high, String unit, String lead, String tail) {
        public Axis {
            if (!(low < high)) {
                throw new IllegalArgumentException("an axis runs upwards, not from " + low + " to " + high);
            }
        }
    }

    /// How words look.
    ///
    /// @param size of the em in pixels
    record Lettering(Face face, double size, Colour colour) {
        Lettering scaled(double by) {
            return new Lettering(face, size * by, colour);
        }
    }

    /// A part of a label, with the blanks that part it from its neighbours.
    record Run(String text, Lettering lettering) {
        Run scaled(double by) {
            return new Run(text, lettering.scaled(by));
        }
    }

    /// What is within a bar.
    enum Filling {
        SOLID,
        RISING_STRIPES,
        FALLING_STRIPES,
        PALE,
        NONE
    }

    /// What is around a bar.
    enum Edge {
        NONE,
        SOLID,
        DASHED
    }

    /// @param value null where nothing is stated
    /// @param strong of the bar, its stripes and its edge
    /// @param pale under stripes, and of a pale bar
    /// @param line width of the edge, in pixels
    /// @param label may be empty
    record Bar(
            @Nullable BigDecimal value,
            Filling filling,
            Edge edge,
            Colour strong,
            Colour pale,
            double line,
            List<Run> label) {
        public Bar {
            label = List.copyOf(label);
        }

        Bar scaled(double by) {
            return new Bar(value, filling, edge, strong, pale, line * by, runs(label, by));
        }
    }

    /// @param bars one for each category
    record BarSeries(String name, List<Bar> bars) {
        public BarSeries {
            bars = List.copyOf(bars);
        }

        BarSeries scaled(double by) {
            return new BarSeries(name, bars.stream().map(bar -> bar.scaled(by)).toList());
        }
    }

    /// Horizontal bars from zero, the first category on top; labels at their ends.
    ///
    /// @param stacked true for one 100 % bar, whose labels stand within it
    /// @param names of the categories, at the left of the area; null where they are not written
    /// @param gap between bars of different categories, in thicknesses of a bar
    /// @param zero the line from which bars run; null for none
    record Bars(
            Bounds area,
            Axis axis,
            boolean stacked,
            List<String> categories,
            @Nullable Lettering names,
            double gap,
            @Nullable Stroke zero,
            List<BarSeries> series)
            implements Plot {
        public Bars {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
            for (BarSeries one : series) {
                sameSize(categories.size(), one.bars().size());
            }
        }

        @Override
        public Bars moved(double dx, double dy) {
            return new Bars(area.moved(dx, dy), axis, stacked, categories, names, gap, zero, series);
        }

        @Override
        public Bars scaled(double by) {
            return new Bars(
                    area.scaled(by),
                    axis,
                    stacked,
                    categories,
                    names == null ? null : names.scaled(by),
                    gap,
                    zero == null ? null : zero.scaled(by),
                    series.stream().map(one -> one.scaled(by)).toList());
        }
    }

    enum Marker {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }

    /// How a point is tied to the one before it.
    enum Joint {
        NONE,
        SOLID,
        DASHED
    }

    /// On which side of its point a label stands.
    enum Side {
        ABOVE,
        BELOW,
        LEFT,
        RIGHT
    }

    /// @param lines each of its own parts
    /// @param box where it stands in the picture
    record PointLabel(List<List<Run>> lines, Side side, Bounds box) {
        public PointLabel {
            lines = lines.stream().map(List::copyOf).toList();
        }

        PointLabel moved(double dx, double dy) {
            return new PointLabel(lines, side, box.moved(dx, dy));
        }

        PointLabel scaled(double by) {
            return new PointLabel(lines.stream().map(line -> runs(line, by)).toList(), side, box.scaled(by));
        }
    }

    /// @param value null where nothing is stated
    /// @param label null for none
    record LinePoint(
            @Nullable BigDecimal value,
            boolean hollow,
            Joint joint,
            @Nullable PointLabel label) {
        /// A period of which nothing is stated.
        public static final LinePoint NOTHING = new LinePoint(null, false, Joint.NONE, null);

        LinePoint moved(double dx, double dy) {
            return new LinePoint(value, hollow, joint, label == null ? null : label.moved(dx, dy));
        }

        LinePoint scaled(double by) {
            return new LinePoint(value, hollow, joint, label == null ? null : label.scaled(by));
        }
    }

    /// @param radius of the markers, in pixels
    /// @param width of the line, in pixels
    /// @param points one for each category
    record LineSeries(String name, Marker marker, Colour colour, double radius, double width, List<LinePoint> points) {
        public LineSeries {
            points = List.copyOf(points);
        }

        LineSeries moved(double dx, double dy) {
            return new LineSeries(
                    name,
                    marker,
                    colour,
                    radius,
                    width,
                    points.stream().map(point -> point.moved(dx, dy)).toList());
        }

        LineSeries scaled(double by) {
            return new LineSeries(
                    name,
                    marker,
                    colour,
                    radius * by,
                    width * by,
                    points.stream().map(point -> point.scaled(by)).toList());
        }
    }

    /// Which values the axis of a line chart names.
    enum Ticks {
        ALL,
        ZERO,
        NONE
    }

    /// Lines over periods at equal steps, the first at the left edge of the area, the last at the right one.
    ///
    /// @param ground within hollow points
    /// @param step between named values
    /// @param numbers of the values
    /// @param periods named below the area, or above it where there are uprights; empty where a period has no name
    /// @param uprights a line at every period; null for none
    /// @param zero the line at zero; null for none
    record Lines(
            Bounds area,
            Axis axis,
            Colour ground,
            BigDecimal step,
            Ticks ticks,
            Lettering numbers,
            List<String> periods,
            Lettering names,
            @Nullable Stroke uprights,
            @Nullable Stroke zero,
            List<LineSeries> series)
            implements Plot {
        public Lines {
            periods = List.copyOf(periods);
            series = List.copyOf(series);
            for (LineSeries one : series) {
                sameSize(periods.size(), one.points().size());
            }
        }

        @Override
        public Lines moved(double dx, double dy) {
            return new Lines(
                    area.moved(dx, dy),
                    axis,
                    ground,
                    step,
                    ticks,
                    numbers,
                    periods,
                    names,
                    uprights,
                    zero,
                    series.stream().map(one -> one.moved(dx, dy)).toList());
        }

        @Override
        public Lines scaled(double by) {
            return new Lines(
                    area.scaled(by),
                    axis,
                    ground,
                    step,
                    ticks,
                    numbers.scaled(by),
                    periods,
                    names.scaled(by),
                    uprights == null ? null : uprights.scaled(by),
                    zero == null ? null : zero.scaled(by),
                    series.stream().map(one -> one.scaled(by)).toList());
        }
    }

    private static List<Run> runs(List<Run> runs, double by) {
        return runs.stream().map(run -> run.scaled(by)).toList();
    }

    private static void sameSize(int categories, int values) {
        if (categories != values) {
            throw new IllegalArgumentException(values + " values for " + categories + " categories");
        }
    }
}
