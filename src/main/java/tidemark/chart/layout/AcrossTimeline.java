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
    private static final double[] FLAGS = {13, 10, 17, 22};
    private static final double MOST_FLAG_SHARE = 0.28;
    private static final double WIDER_FLAG_SHARE = 0.45;
    private static final double LEAST_LENGTH = 0.7;
    private static final double POLE_GAP = 0.45;
    private static final double FLAG_GAP = 0.8;
    private static final double LANE_GAP = 0.7;
    private static final double FOOT = 0.9;
    private static final double DOT = 0.34;
    private static final double TICK = 0.4;
    private static final double NAME_DROP = 0.42;

    /// A flag laid out: its blocks, how far along the axis its pole stands in the direction that flags fly, and how
    /// many
    /// lanes up it flies.
    private record Flown(TimeFlag flag, List<Body> blocks, double along, int lane) {
        double width() {
            return widest(blocks);
        }
    }

    /// How flags are set: how wide, and whether they fly to the left of their poles.
    private record Manner(double flagWidth, boolean leftwards) {}

    AcrossTimeline {
        flags = List.copyOf(flags);
    }

    /// As low as flags of some width, flying to one side, make it, unless they take too much of the axis.
    Body lay(double width, Style style) {
        Body best = lay(width, usual(width, style), style);
        for (boolean leftwards : new boolean[] {false, true}) {
            for (double flag : FLAGS) {
                var manner = new Manner(Math.min(style.times(flag), width * WIDER_FLAG_SHARE), leftwards);
                if (length(blocks(manner, style), width, manner, style) >= LEAST_LENGTH * width) {
                    var tried = lay(width, manner, style);
                    best = tried.height() < best.height() - 0.01 && tried.width() <= width + 0.01 ? tried : best;
                }
            }
        }
        return best;
    }

    private static Manner usual(double width, Style style) {
        return new Manner(Math.min(style.times(FLAGS[0]), width * MOST_FLAG_SHARE), false);
    }

    private List<List<Body>> blocks(Manner manner, Style style) {
        return flags.stream()
                .map(flag -> flag.blocks(manner.flagWidth, !span.isOneYear(), content, style))
                .toList();
    }

    private static double widest(List<Body> blocks) {
        return blocks.stream().mapToDouble(Body::width).max().orElse(0);
    }

    private Body lay(double width, Manner manner, Style style) {
        double dot = style.times(DOT);
        var blocks = blocks(manner, style);
        double length = length(blocks, width, manner, style);
        var flown = fly(blocks, length, manner, style);
        double[] lanes = lanes(flown, style);
        double axis = style.times(FOOT);
        for (double lane : lanes) {
            axis += lane + style.times(LANE_GAP);
        }
        double start = manner.leftwards ? width - length : 0;
        var marks = new ArrayList<Mark>(Mark.moved(axis(length, axis, style), start, 0));
        double reach = manner.leftwards ? width : length;
        for (Flown each : flown) {
            double top = axis - style.times(FOOT);
            for (int lane = 0; lane <= each.lane; lane++) {
                top -= lanes[lane] + style.times(LANE_GAP);
            }
            double end = each.along + style.times(POLE_GAP) + each.width();
            double pole = manner.leftwards ? width - each.along : each.along;
            double left = manner.leftwards ? width - end : pole + style.times(POLE_GAP);
            marks.addAll(marks(each, pole, left, top + style.times(LANE_GAP), axis, dot, style));
            reach = Math.max(reach, end);
        }
        double names = style.times(NAME_DROP) + 1.1 * style.size(Style.Role.SMALL);
        return new Body(reach, axis + Math.max(dot, names), marks, Set.of());
    }

    private static double share(TimeFlag flag, Manner manner) {
        return manner.leftwards ? 1 - flag.share() : flag.share();
    }

    /// As long as lets every flag end within the width.
    private double length(List<List<Body>> blocks, double width, Manner manner, Style style) {
        double length = width;
        for (int i = 0; i < flags.size(); i++) {
            double room = width - style.times(POLE_GAP) - widest(blocks.get(i));
            length = Math.min(length, room / Math.max(1e-9, share(flags.get(i), manner)));
        }
        return Math.max(style.base(), length);
    }

    /// From the one that the others fly towards back to the first: above every flag whose pole stands in its way.
    private List<Flown> fly(List<List<Body>> blocks, double length, Manner manner, Style style) {
        var flown = new ArrayList<Flown>();
        for (int at = flags.size() - 1; at >= 0; at--) {
            int i = manner.leftwards ? flags.size() - 1 - at : at;
            double along = share(flags.get(i), manner) * length;
            double end = along + style.times(POLE_GAP + FLAG_GAP) + widest(blocks.get(i));
            int lane = flown.stream()
                            .filter(other -> other.along < end)
                            .mapToInt(Flown::lane)
                            .max()
                            .orElse(-1)
                    + 1;
            flown.add(new Flown(flags.get(i), blocks.get(i), along, lane));
        }
        return manner.leftwards ? flown : flown.reversed();
    }

    /// How many flags fly above each other at most.
    int lanes(double width, Style style) {
        var manner = usual(width, style);
        var blocks = blocks(manner, style);
        return fly(blocks, length(blocks, width, manner, style), manner, style).stream()
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

    private static List<Mark> marks(
            Flown each, double pole, double left, double top, double axis, double dot, Style style) {
        var marks = new ArrayList<Mark>();
        double y = top;
        for (int i = 0; i < each.blocks.size(); i++) {
            var block = each.blocks.get(i);
            var own = new ArrayList<Mark>();
            if (i == 0) {
                own.add(Mark.Path.line(
                        pole, top, pole, axis, Stroke.solid(style.palette().seaMid(), Math.max(1, style.times(0.08)))));
                own.add(new Mark.Circle(pole, axis, dot, style.palette().sea(), null));
            }
            own.addAll(Mark.moved(block.marks(), left, y));
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
