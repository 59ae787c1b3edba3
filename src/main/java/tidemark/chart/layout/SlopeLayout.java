package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.TimePeriod;

/// Two periods as two upright lines, a series as a slope between them, labelled at both ends. With more or fewer
/// periods, a line chart.
final class SlopeLayout implements FormLayout {
    private static final double GAP = 1.2;
    private static final double STACK_GAP = 0.4;
    private static final double INSET = 0.7;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var series = TimeSeries.of(content, style.language());
        var periods = TimeSeries.periods(series);
        return periods.size() == 2
                ? new Slopes(content, series, periods, box, style).body()
                : new LineLayout().lay(content, box, style);
    }

    /// What one series shows at one side.
    private record Side(int place, Figure figure, SeriesLabel label) {}

    private static final class Slopes {
        private final Content content;
        private final Style style;
        private final List<TimeSeries> series;
        private final List<TimePeriod> periods;
        private final SeriesScale scale;
        private final List<Side> lefts;
        private final List<Side> rights;
        private final double left;
        private final double right;
        private final double width;
        private final TextBox note;
        private final double top;
        private final double bottom;

        Slopes(Content content, List<TimeSeries> series, List<TimePeriod> periods, Box box, Style style) {
            this.content = content;
            this.series = series;
            this.periods = periods;
            this.style = style;
            scale = SeriesScale.of(
                    series.stream().flatMap(one -> one.points().stream()).toList());
            double widest = box.width() * 0.3;
            lefts = sides(periods.getFirst(), widest);
            rights = sides(periods.getLast(), widest);
            double leftWidth = Math.max(widestOf(lefts), headingWidth(periods.getFirst()) / 2 - style.times(GAP));
            double rightWidth = Math.max(widestOf(rights), headingWidth(periods.getLast()) / 2 - style.times(GAP));
            double headings = (headingWidth(periods.getFirst()) + headingWidth(periods.getLast())) / 2;
            double least = Math.max(style.times(5), headings + style.times(0.8));
            double beside = leftWidth + rightWidth + style.times(2 * GAP);
            double span = Math.max(least, Math.min(box.width() - beside, style.times(34)));
            width = beside + span;
            left = leftWidth + style.times(GAP);
            right = left + span;
            note = TextBox.wrap(
                    style.say(SeriesAxis.NOT_FROM_ZERO), Face.REGULAR, style.size(Style.Role.SMALL), box.width());
            double noteHeight = scale.fromZero() ? 0 : note.height() + style.times(0.4);
            top = noteHeight + heading(periods.getFirst()).height() + style.times(0.6);
            double stack = Math.max(LabelStack.height(wishes(lefts)), LabelStack.height(wishes(rights)));
            double needed = Math.max(style.times(7), stack);
            double natural = Math.max(needed, style.times(11));
            double room = box.height() - top;
            bottom = top
                    + (box.height() == 0
                            ? natural
                            : Math.max(needed, Math.min(room, Math.max(natural, style.times(20)))));
        }

        private List<Side> sides(TimePeriod period, double widest) {
            var sides = new ArrayList<Side>();
            for (int i = 0; i < series.size(); i++) {
                var one = series.get(i);
                int place = i;
                at(one, period)
                        .ifPresent(figure -> sides.add(new Side(
                                place, figure, SeriesLabel.of(one, figure, content.inFocus(figure), widest, style))));
            }
            return sides;
        }

        private static Optional<Figure> at(TimeSeries one, TimePeriod period) {
            return one.points().stream()
                    .filter(figure -> figure.timePeriod().equals(period))
                    .findFirst();
        }

        private static double widestOf(List<Side> sides) {
            return sides.stream().mapToDouble(side -> side.label.width()).max().orElse(0);
        }

        private TextBox heading(TimePeriod period) {
            return TextBox.line(period.in(style.language()), Face.BOLD, style.size(Style.Role.SMALL));
        }

        private double headingWidth(TimePeriod period) {
            return heading(period).width();
        }

        private double y(Figure figure) {
            double inset = style.times(INSET);
            return bottom - inset - scale.share(SeriesScale.valueOf(figure)) * (bottom - top - 2 * inset);
        }

        private List<LabelStack.Wish> wishes(List<Side> sides) {
            return sides.stream()
                    .map(side -> new LabelStack.Wish(
                            y(side.figure) + style.times(STACK_GAP / 2), side.label.height() + style.times(STACK_GAP)))
                    .toList();
        }

        private PointLook look(int place) {
            return PointLook.of(place, series.get(place).id().equals(content.focus()), style);
        }

        Body body() {
            var marks = new ArrayList<Mark>();
            var palette = style.palette();
            if (!scale.fromZero()) {
                marks.addAll(note.at(0, 0, TextBox.Align.LEFT, palette.faint()));
            }
            var drawn = new ArrayList<Mark>();
            double headingTop =
                    top - style.times(0.6) - heading(periods.getFirst()).height();
            drawn.addAll(heading(periods.getFirst()).at(left, headingTop, TextBox.Align.CENTRE, palette.calm()));
            drawn.addAll(heading(periods.getLast()).at(right, headingTop, TextBox.Align.CENTRE, palette.calm()));
            var upright = upright();
            drawn.add(Mark.Path.line(left, top, left, bottom, upright));
            drawn.add(Mark.Path.line(right, top, right, bottom, upright));
            for (int i = 0; i < series.size(); i++) {
                drawn.addAll(slope(i));
            }
            drawn.addAll(side(lefts, left, -1));
            drawn.addAll(side(rights, right, 1));
            marks.addAll(style.plotted(drawn, this::plot));
            var figures = series.stream().flatMap(one -> one.points().stream()).toList();
            return new Body(width, bottom, marks, PointLook.key(figures));
        }

        private Stroke upright() {
            return Stroke.solid(style.palette().hairline(), style.times(0.08));
        }

        private Plot plot() {
            var data = new SeriesPlot(series, style);
            var lines = new ArrayList<Plot.LineSeries>();
            for (int i = 0; i < series.size(); i++) {
                int place = i;
                lines.add(data.line(series.get(i), look(i), this::joint, figure -> label(place, figure)));
            }
            double share = style.times(INSET) / (bottom - top - 2 * style.times(INSET));
            var area = new Bounds(left, top, right - left, bottom - top);
            return data.plot(area, scale.grown(share), Plot.Ticks.NONE, upright(), null, lines);
        }

        private Plot.Joint joint(@Nullable Figure before, Figure figure) {
            if (before == null) {
                return Plot.Joint.NONE;
            }
            return PointLook.isSure(before) && PointLook.isSure(figure) ? Plot.Joint.SOLID : Plot.Joint.DASHED;
        }

        private Optional<Plot.PointLabel> label(int place, Figure figure) {
            boolean first = figure.timePeriod().equals(periods.getFirst());
            var sides = first ? lefts : rights;
            var tops = tops(sides);
            for (int i = 0; i < sides.size(); i++) {
                var label = sides.get(i).label;
                if (sides.get(i).place == place) {
                    double x = first ? left - style.times(GAP) - label.width() : right + style.times(GAP);
                    var box = new Bounds(x, tops.get(i), label.width(), label.height());
                    return Optional.of(new Plot.PointLabel(
                            PlotWords.of(label, style.palette()), first ? Plot.Side.LEFT : Plot.Side.RIGHT, box));
                }
            }
            return Optional.empty();
        }

        private List<Double> tops(List<Side> sides) {
            return LabelStack.place(wishes(sides), top, bottom + style.times(STACK_GAP));
        }

        private List<Mark> slope(int place) {
            var points = series.get(place).points();
            if (points.size() < 2) {
                return List.of();
            }
            boolean sure = points.stream().allMatch(PointLook::isSure);
            return List.of(Mark.Path.line(
                    left,
                    y(points.getFirst()),
                    right,
                    y(points.getLast()),
                    look(place).line(sure)));
        }

        private List<Mark> side(List<Side> sides, double x, int towards) {
            var tops = tops(sides);
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < sides.size(); i++) {
                var side = sides.get(i);
                var look = look(side.place);
                double labelX = x + towards * style.times(GAP);
                double pointY = y(side.figure);
                double labelY = tops.get(i) + side.label.height() / 2;
                marks.add(Mark.Path.line(
                        x + towards * 1.6 * look.radius(),
                        pointY,
                        labelX - towards * style.times(0.25),
                        labelY,
                        Stroke.solid(look.colour(), style.times(0.06))));
                var shown = new ArrayList<>(look.at(x, pointY, Look.of(side.figure)));
                var align = towards < 0 ? TextBox.Align.RIGHT : TextBox.Align.LEFT;
                shown.addAll(side.label.at(labelX, tops.get(i), align, style));
                marks.add(Shown.figure(side.figure, style, shown));
            }
            return marks;
        }
    }
}
