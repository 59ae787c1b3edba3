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
import tidemark.report.wording.Wording;

/// One try at a line chart at one size of words.
final class LinePlot {
    private static final double FIRST_PAD = 1.8;
    private static final double PAD = 0.9;
    private static final double END_GAP = 1.3;
    private static final double STACK_GAP = 0.45;

    private final Content content;
    private final Style style;
    private final List<TimeSeries> series;
    private final List<PointLook> looks;
    private final List<SeriesLabel> ends;
    private final List<TimePeriod> periods;
    private final SeriesScale scale;
    private final SeriesAxis axis;
    private final ValueTable table;
    private final TextBox note;

    private final double left;
    private final double right;
    private final double width;
    private final double top;
    private final double bottom;
    private final double headroom;
    private final double footroom;
    private final PeriodRow periodRow;
    private final PointLabels pointLabels;
    private final Plot.Ticks ticks;

    /// Where the values are written, and how much the axis names.
    enum Manner {
        AT_POINTS,
        AT_POINTS_ZERO_ALONE,
        IN_TABLE
    }

    LinePlot(Content content, List<TimeSeries> series, Box box, Style style, Manner manner) {
        boolean labels = manner != Manner.IN_TABLE;
        ticks = manner == Manner.AT_POINTS_ZERO_ALONE ? Plot.Ticks.ZERO : Plot.Ticks.ALL;
        this.content = content;
        this.series = series;
        this.style = style;
        periods = TimeSeries.periods(series);
        var figures = figures();
        scale = SeriesScale.of(figures);
        axis = new SeriesAxis(scale, figures.getFirst(), manner == Manner.AT_POINTS_ZERO_ALONE, style);
        looks = looks();
        ends = series.stream()
                .map(one -> SeriesLabel.of(one, one.last(), content.inFocus(one.last()), box.width() * 0.3, style))
                .map(label -> labels ? label : label.withoutReading())
                .toList();
        note = TextBox.wrap(
                style.say(SeriesAxis.NOT_FROM_ZERO), Face.REGULAR, style.size(Style.Role.SMALL), box.width());
        table = labels ? ValueTable.NONE : ValueTable.of(series, box.width(), style);

        double endWidth = ends.stream().mapToDouble(SeriesLabel::width).max().orElse(0);
        double beside = axis.width() + style.times(END_GAP) + endWidth;
        double least = style.times(Math.max(7, 0.9 * periods.size() + FIRST_PAD));
        left = axis.width();
        right = left + Math.max(least, box.width() - beside);
        width = Math.max(right + style.times(END_GAP) + endWidth, table.width());
        periodRow = new PeriodRow(periods, this::x, right, style);

        double labelHeight = labels ? style.size(Style.Role.SMALL) * 1.3 : 0;
        headroom = Math.max(axis.halfLabel(), labelHeight + style.times(0.9));
        footroom = scale.low() < 0 || !scale.fromZero() ? headroom : 0;
        top = scale.fromZero() ? 0 : note.height() + style.times(0.4);
        double below = axis.halfLabel()
                + style.times(0.3)
                + periodRow.height()
                + (table.height() == 0 ? 0 : style.times(0.9) + table.height());
        bottom = top + plotHeight(box.height() - top - below);
        pointLabels = labels ? new PointLabels(lineSpans(), pointBoxes(), innerBounds()) : PointLabels.none();
        if (labels) {
            placeLabels();
        }
    }

    private double plotHeight(double room) {
        double stack = LabelStack.height(wishes(_ -> 0.0));
        double least = Math.max(style.times(6), stack) + headroom + footroom;
        double natural = Math.max(least, style.times(12));
        double most = Math.max(natural, (right - left) * 0.7);
        return room <= 0 ? natural : Math.max(least, Math.min(room, most));
    }

    /// True where every label found a free place.
    boolean isClear() {
        return pointLabels.isClear() && periodRow.isWhole();
    }

    Body body() {
        var marks = new ArrayList<Mark>();
        if (!scale.fromZero()) {
            marks.addAll(note.at(0, 0, TextBox.Align.LEFT, style.palette().faint()));
        }
        var drawn = new ArrayList<>(
                axis.at(left, right, y(scale.low()), y(scale.high()) == y(scale.low()) ? 1 : plotSpan()));
        for (int i = 0; i < series.size(); i++) {
            drawn.addAll(lines(i));
        }
        drawn.addAll(leaders());
        for (int i = 0; i < series.size(); i++) {
            drawn.addAll(points(i));
        }
        double rowTop = bottom + axis.halfLabel() + style.times(0.3);
        drawn.addAll(Mark.moved(periodRow.marks(), 0, rowTop));
        marks.addAll(style.plotted(drawn, this::plot));
        double height = rowTop + periodRow.height();
        if (table.height() > 0) {
            marks.addAll(Mark.moved(table.marks(), 0, height + style.times(0.9)));
            height += style.times(0.9) + table.height();
        }
        return new Body(width, height, marks, PointLook.key(figures()));
    }

    private Plot plot() {
        var data = new SeriesPlot(series, style);
        var lines = new ArrayList<Plot.LineSeries>();
        for (int i = 0; i < series.size(); i++) {
            int place = i;
            lines.add(data.line(series.get(i), looks.get(i), this::joint, figure -> label(place, figure)));
        }
        double first = x(periods.getFirst());
        double high = y(scale.high());
        var area =
                new Bounds(first, high, Math.max(1, x(periods.getLast()) - first), Math.max(1, y(scale.low()) - high));
        return data.plot(area, scale, ticks, null, axis.zeroLine().orElse(null), lines);
    }

    private Plot.Joint joint(@Nullable Figure before, Figure figure) {
        if (before == null || !isJoined(before, figure)) {
            return Plot.Joint.NONE;
        }
        return PointLook.isSure(before) && PointLook.isSure(figure) ? Plot.Joint.SOLID : Plot.Joint.DASHED;
    }

    private Optional<Plot.PointLabel> label(int place, Figure figure) {
        if (figure == series.get(place).last()) {
            var end = ends.get(place);
            var box = new Bounds(endLeft(), endTops().get(place), end.width(), end.height());
            return Optional.of(new Plot.PointLabel(PlotWords.of(end, style.palette()), Plot.Side.RIGHT, box));
        }
        return Bounds.of(pointLabels.of(figure))
                .map(box -> new Plot.PointLabel(
                        List.of(PlotWords.of(
                                reading(figure),
                                style.palette().ink(),
                                style.palette().calm())),
                        SeriesPlot.side(box, x(figure), y(figure)),
                        box));
    }

    private SetReading reading(Figure figure) {
        double size = style.size(Style.Role.SMALL);
        return new SetReading(Wording.reading(figure, style.language()), size, size);
    }

    private List<Figure> figures() {
        return series.stream().flatMap(one -> one.points().stream()).toList();
    }

    private List<PointLook> looks() {
        var found = new ArrayList<PointLook>();
        for (int i = 0; i < series.size(); i++) {
            found.add(PointLook.of(i, series.get(i).id().equals(content.focus()), style));
        }
        return found;
    }

    private double plotSpan() {
        return bottom - footroom - top - headroom;
    }

    private double y(double value) {
        return bottom - footroom - scale.share(value) * plotSpan();
    }

    private double y(Figure figure) {
        return y(SeriesScale.valueOf(figure));
    }

    private double x(TimePeriod period) {
        double from = left + style.times(FIRST_PAD);
        double to = right - style.times(PAD);
        double first = periods.getFirst().end();
        double last = periods.getLast().end();
        return last == first ? (from + to) / 2 : from + (period.end() - first) / (last - first) * (to - from);
    }

    private double x(Figure figure) {
        return x(figure.timePeriod());
    }

    /// The segments of a line; none across a gap.
    private List<Mark> lines(int place) {
        var look = looks.get(place);
        var points = series.get(place).points();
        var marks = new ArrayList<Mark>();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            if (isJoined(from, to)) {
                boolean sure = PointLook.isSure(from) && PointLook.isSure(to);
                marks.add(Mark.Path.line(x(from), y(from), x(to), y(to), look.line(sure)));
            }
        }
        return marks;
    }

    private boolean isJoined(Figure from, Figure to) {
        var a = from.timePeriod();
        var b = to.timePeriod();
        return a.span() == b.span() && b.end() - a.end() < TimeSeries.rhythm(series) * 1.01 + 1e-9;
    }

    private List<Mark> points(int place) {
        var look = looks.get(place);
        var one = series.get(place);
        var marks = new ArrayList<Mark>();
        for (Figure figure : one.points()) {
            var shown = new ArrayList<>(look.at(x(figure), y(figure), Look.of(figure)));
            shown.addAll(pointLabels.of(figure));
            if (figure == one.last()) {
                shown.addAll(ends.get(place).at(endLeft(), endTops().get(place), TextBox.Align.LEFT, style));
            }
            marks.add(Shown.figure(figure, style, shown));
        }
        return marks;
    }

    private double endLeft() {
        return right + style.times(END_GAP);
    }

    private List<Double> endTops() {
        double gap = style.times(STACK_GAP);
        return LabelStack.place(wishes(one -> y(one.last())), top, bottom + gap);
    }

    private List<LabelStack.Wish> wishes(java.util.function.ToDoubleFunction<TimeSeries> middle) {
        var wishes = new ArrayList<LabelStack.Wish>();
        for (int i = 0; i < series.size(); i++) {
            wishes.add(new LabelStack.Wish(
                    middle.applyAsDouble(series.get(i)) + style.times(STACK_GAP / 2),
                    ends.get(i).height() + style.times(STACK_GAP)));
        }
        return wishes;
    }

    /// Thin lines from the last points to the names that had to move away from them.
    private List<Mark> leaders() {
        var marks = new ArrayList<Mark>();
        for (Lead lead : leads()) {
            var stroke = Stroke.solid(lead.look.colour(), style.times(0.06));
            marks.add(Mark.Path.line(lead.fromX, lead.fromY, right, lead.fromY, stroke));
            marks.add(Mark.Path.line(right, lead.fromY, lead.toX, lead.toY, stroke));
        }
        return marks;
    }

    private record Lead(PointLook look, double fromX, double fromY, double toX, double toY) {}

    private List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        var tops = endTops();
        for (int i = 0; i < series.size(); i++) {
            var last = series.get(i).last();
            double fromX = x(last) + 1.6 * looks.get(i).radius();
            double toY = tops.get(i) + ends.get(i).height() / 2;
            leads.add(new Lead(looks.get(i), fromX, y(last), endLeft() - style.times(0.3), toY));
        }
        return leads;
    }

    private List<PointLabels.Span> lineSpans() {
        var spans = new ArrayList<PointLabels.Span>();
        for (TimeSeries one : series) {
            for (int i = 1; i < one.points().size(); i++) {
                var from = one.points().get(i - 1);
                var to = one.points().get(i);
                if (isJoined(from, to)) {
                    spans.add(new PointLabels.Span(x(from), y(from), x(to), y(to)));
                }
            }
        }
        leads().forEach(lead -> spans.add(new PointLabels.Span(lead.fromX, lead.fromY, right, lead.fromY)));
        if (scale.fromZero()) {
            spans.add(new PointLabels.Span(left, y(0), right, y(0)));
        }
        return spans;
    }

    private List<Bounds> pointBoxes() {
        var boxes = new ArrayList<Bounds>();
        for (int i = 0; i < series.size(); i++) {
            for (Figure figure : series.get(i).points()) {
                boxes.add(
                        new Bounds(x(figure), y(figure), 0, 0).grow(looks.get(i).reach(figure)));
            }
        }
        return boxes;
    }

    private Bounds innerBounds() {
        return new Bounds(left, top, right - left, bottom - top);
    }

    private void placeLabels() {
        for (int i = 0; i < series.size(); i++) {
            var one = series.get(i);
            for (Figure figure : one.points()) {
                if (figure != one.last()) {
                    pointLabels.place(figure, x(figure), y(figure), looks.get(i).reach(figure), reading(figure), style);
                }
            }
        }
    }
}
