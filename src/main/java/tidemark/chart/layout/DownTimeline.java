package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.Segment;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;

/// A time axis from top to bottom. Names stand beside it, moved apart where dates are close, each led to its date.
record DownTimeline(Content content, TimeSpan span, List<TimeFlag> flags) {
    private static final double LEADER = 2.2;
    private static final double GAP = 0.75;
    private static final double NAME_GAP = 0.8;
    private static final double DOT = 0.34;
    private static final double MONTH = 1.5;

    DownTimeline {
        flags = List.copyOf(flags);
    }

    Body lay(double width, double height, Style style) {
        double small = style.size(Style.Role.SMALL);
        double axis = span.widestName(style.language(), small) + style.times(NAME_GAP);
        double left = axis + style.times(LEADER);
        var blocks = flags.stream()
                .map(flag -> flag.blocks(Math.max(style.base(), width - left), !span.isOneYear(), content, style))
                .toList();
        double words = blocks.stream()
                        .mapToDouble(each -> TimeFlag.height(each, style))
                        .sum()
                + style.times(GAP) * Math.max(0, blocks.size() - 1);
        double most = Math.max(words, 12 * MONTH * small) * 1.35;
        double length = Math.max(words, Math.max(12 * MONTH * small, Math.min(height, most)));
        var tops = tops(blocks, length, style);
        var marks = new ArrayList<Mark>(axis(axis, length, style));
        double right = left;
        for (int i = 0; i < flags.size(); i++) {
            marks.addAll(marks(flags.get(i), blocks.get(i), axis, left, tops[i], length, style));
            for (Body block : blocks.get(i)) {
                right = Math.max(right, left + block.width());
            }
        }
        return new Body(right, length, marks, Set.of());
    }

    /// Each beside its date where there is room, else below the one before; then all moved up from the end as far as
    /// needed.
    private double[] tops(List<List<Body>> blocks, double length, Style style) {
        var tops = new double[flags.size()];
        double free = 0;
        for (int i = 0; i < tops.length; i++) {
            double wanted = flags.get(i).share() * length - firstLine(style) / 2;
            tops[i] = Math.max(free, wanted);
            free = tops[i] + TimeFlag.height(blocks.get(i), style) + style.times(GAP);
        }
        double end = length;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - TimeFlag.height(blocks.get(i), style));
            end = tops[i] - style.times(GAP);
        }
        return tops;
    }

    private static double firstLine(Style style) {
        return 1.1 * style.size(Style.Role.SMALL);
    }

    private static List<Mark> marks(
            TimeFlag flag, List<Body> blocks, double axis, double left, double top, double length, Style style) {
        var marks = new ArrayList<Mark>();
        double y = top;
        for (int i = 0; i < blocks.size(); i++) {
            var own = new ArrayList<Mark>();
            if (i == 0) {
                own.addAll(leader(axis, flag.share() * length, left, top + firstLine(style) / 2, style));
            }
            own.addAll(Mark.moved(blocks.get(i).marks(), left, y));
            marks.add(Shown.event(flag.events().get(i), style.language(), own));
            y += blocks.get(i).height() + TimeFlag.gap(style);
        }
        return marks;
    }

    private static List<Mark> leader(double axis, double at, double left, double to, Style style) {
        double reach = left - axis;
        var stroke = Stroke.solid(style.palette().seaMid(), Math.max(1, style.times(0.08)));
        return List.of(
                new Mark.Path(
                        List.of(
                                new Segment.MoveTo(axis, at),
                                new Segment.LineTo(axis + 0.3 * reach, at),
                                new Segment.LineTo(axis + 0.62 * reach, to),
                                new Segment.LineTo(axis + 0.84 * reach, to)),
                        null,
                        stroke),
                new Mark.Circle(axis, at, style.times(DOT), style.palette().sea(), null));
    }

    private List<Mark> axis(double x, double length, Style style) {
        var palette = style.palette();
        var marks = new ArrayList<Mark>();
        var line = Stroke.solid(palette.faint(), Math.max(1, style.times(0.09)));
        marks.add(Mark.Path.line(x, 0, x, length, line));
        double tick = style.times(0.4);
        for (int i = 0; i <= span.divisions(); i++) {
            double y = length * i / span.divisions();
            double inside = Math.clamp(y, line.width() / 2, length - line.width() / 2);
            marks.add(Mark.Path.line(x - tick, inside, x, inside, line));
        }
        double small = style.size(Style.Role.SMALL);
        for (var stretch : span.stretches(style.language(), 1.15 * small / length)) {
            var name = TextBox.line(stretch.name(), Face.REGULAR, small);
            double middle = Math.clamp(stretch.middle() * length, name.height() / 2, length - name.height() / 2);
            marks.addAll(name.centredOn(x - style.times(NAME_GAP) * 0.8, middle, TextBox.Align.RIGHT, palette.faint()));
        }
        return marks;
    }
}
