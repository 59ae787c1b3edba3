package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// A time axis from left to right with flags above it. A flag that would run into a later one, or into its pole, flies
/// higher.
record AcrossTimeline(Content content, TimeSpan span, List<TimeFlag> flags) {
    static final double LEAST_WIDTH = 32;
    private static final double MOST_FLAG = 13;
    private static final double MOST_FLAG_SHARE = 0.28;
    private static final double POLE_GAP = 0.45;
    private static final double FLAG_GAP = 0.8;
    private static final double LANE_GAP = 0.7;
    private static final double FOOT = 0.9;
    private static final double DOT = 0.34;
    private static final double TICK = 0.4;
    private static final double NAME_DROP = 0.42;

    /// A flag laid out: its blocks, where its pole stands, and how many lanes up it flies.
    private record Flown(TimeFlag flag, List<Body> blocks, double x, int lane) {
        double width() {
            return blocks.stream().mapToDouble(Body::width).max().orElse(0);
        }
    }

    AcrossTimeline {
        flags = List.copyOf(flags);
    }

    Body lay(double width, Style style) {
        double dot = style.times(DOT);
        var blocks = flags.stream()
                .map(flag -> flag.blocks(flagWidth(width, style), !span.isOneYear(), content, style))
                .toList();
        double length = length(blocks, width, style);
        var flown = fly(blocks, length, style);
        double[] lanes = lanes(flown, style);
        double axis = style.times(FOOT);
        for (double lane : lanes) {
            axis += lane + style.times(LANE_GAP);
        }
        var marks = new ArrayList<Mark>(axis(length, axis, style));
        double right = length;
        for (Flown each : flown) {
            double top = axis - style.times(FOOT);
            for (int lane = 0; lane <= each.lane; lane++) {
                top -= lanes[lane] + style.times(LANE_GAP);
            }
            marks.addAll(marks(each, top + style.times(LANE_GAP), axis, dot, style));
            right = Math.max(right, each.x + style.times(POLE_GAP) + each.width());
        }
        double names = style.times(NAME_DROP) + 1.1 * style.size(Style.Role.SMALL);
        return new Body(right, axis + Math.max(dot, names), marks, Set.of());
    }

    private static double flagWidth(double width, Style style) {
        return Math.min(style.times(MOST_FLAG), width * MOST_FLAG_SHARE);
    }

    /// As long as lets every flag end within the width.
    private double length(List<List<Body>> blocks, double width, Style style) {
        double length = width;
        for (int i = 0; i < flags.size(); i++) {
            double flag = blocks.get(i).stream().mapToDouble(Body::width).max().orElse(0);
            double room = width - style.times(POLE_GAP) - flag;
            length = Math.min(length, room / Math.max(1e-9, flags.get(i).share()));
        }
        return Math.max(style.base(), length);
    }

    /// From the last to the first: above every later flag whose pole stands in its way.
    private List<Flown> fly(List<List<Body>> blocks, double length, Style style) {
        var flown = new ArrayList<Flown>();
        for (int i = flags.size() - 1; i >= 0; i--) {
            double x = flags.get(i).share() * length;
            var bare = new Flown(flags.get(i), blocks.get(i), x, 0);
            double end = x + style.times(POLE_GAP + FLAG_GAP) + bare.width();
            int lane = flown.stream()
                            .filter(later -> later.x < end)
                            .mapToInt(Flown::lane)
                            .max()
                            .orElse(-1)
                    + 1;
            flown.add(new Flown(bare.flag, bare.blocks, x, lane));
        }
        return flown.reversed();
    }

    /// How many flags fly above each other at most.
    int lanes(double width, Style style) {
        var blocks = flags.stream()
                .map(flag -> flag.blocks(flagWidth(width, style), !span.isOneYear(), content, style))
                .toList();
        return fly(blocks, length(blocks, width, style), style).stream()
                        .mapToInt(Flown::lane)
                        .max()
                        .orElse(-1)
                + 1;
    }

    private static double[] lanes(List<Flown> flown, Style style) {
        var lanes = new double[flown.stream().mapToInt(Flown::lane).max().orElse(-1) + 1];
        for (Flown each : flown) {
            lanes[each.lane] = Math.max(lanes[each.lane], TimeFlag.height(each.blocks, style));
        }
        return lanes;
    }

    private static List<Mark> marks(Flown each, double top, double axis, double dot, Style style) {
        var marks = new ArrayList<Mark>();
        double y = top;
        for (int i = 0; i < each.blocks.size(); i++) {
            var block = each.blocks.get(i);
            var own = new ArrayList<Mark>();
            if (i == 0) {
                own.add(Mark.Path.line(
                        each.x,
                        top,
                        each.x,
                        axis,
                        Stroke.solid(style.palette().seaMid(), Math.max(1, style.times(0.08)))));
                own.add(new Mark.Circle(each.x, axis, dot, style.palette().sea(), null));
            }
            own.addAll(Mark.moved(block.marks(), each.x + style.times(POLE_GAP), y));
            marks.add(Shown.event(each.flag.events().get(i), style.language(), own));
            y += block.height() + TimeFlag.gap(style);
        }
        return marks;
    }

    private List<Mark> axis(double length, double y, Style style) {
        var palette = style.palette();
        var marks = new ArrayList<Mark>();
        var line = Stroke.solid(palette.faint(), Math.max(1, style.times(0.09)));
        marks.add(Mark.Path.line(0, y, length, y, line));
        for (int i = 0; i <= span.divisions(); i++) {
            double x = length * i / span.divisions();
            double inside = Math.clamp(x, line.width() / 2, Math.max(line.width(), length - line.width() / 2));
            marks.add(Mark.Path.line(inside, y, inside, y + style.times(TICK), line));
        }
        double small = style.size(Style.Role.SMALL);
        double room = (span.widestName(style.language(), small) + 0.5 * small) / length;
        for (var stretch : span.stretches(style.language(), room)) {
            var name = TextBox.line(stretch.name(), Face.REGULAR, small);
            double middle = Math.clamp(
                    stretch.middle() * length, name.width() / 2, Math.max(name.width() / 2, length - name.width() / 2));
            marks.addAll(name.at(middle, y + style.times(NAME_DROP), TextBox.Align.CENTRE, palette.faint()));
        }
        return marks;
    }
}
