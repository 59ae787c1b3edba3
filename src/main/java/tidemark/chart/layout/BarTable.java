package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import tidemark.picture.Bounds;
import tidemark.picture.Mark;
import tidemark.picture.Plot;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Text;

/// Horizontal bars from one zero, each with its name and its value, in one panel or several of stated scales.
final class BarTable {
    private static final double WIDEST_NAME = 0.36;
    private static final double LEAST_BARS = 0.3;

    /// Of the width, for names beside bars where the picture has them above because they are long.
    private static final double MOST_NAMES = 0.5;

    private static final Text VALUE = new Text("数值", "Value");
    private static final int MOST_NAME_LINES = 3;
    private static final double SHORTEST = 2.5;
    private static final double THICKNESS = 1.7;
    private static final double GAP = 0.85;
    private static final double NAME_GAP = 0.9;
    private static final double VALUE_GAP = 0.45;
    private static final double HANDLE_GAP = 1.3;
    private static final double LABEL_GAP = 0.25;
    private static final double PANEL_GAP = 1.1;
    private static final double MOST_STRETCH = 2;
    private static final int STRETCH_STEPS = 6;
    private static final double AXIS = 0.09;

    private final BarPlan plan;
    private final Content content;
    private final List<List<BarRow>> panels;
    private final List<BarRow> all;
    private final List<ScalePanel> scales;
    private final Box box;
    private final Style style;
    private final double names;
    private final double scale;
    private final double left;

    private BarTable(BarPlan plan, List<ScalePanel> scales, Content content, Box box, Style style) {
        this.plan = plan;
        this.content = content;
        this.scales = scales;
        this.box = box;
        this.style = style;
        double nameWidth = Math.max(1, plan == BarPlan.NAMES_BESIDE ? WIDEST_NAME * box.width() : box.width());
        panels = scales.stream()
                .map(panel -> panel.figures().stream()
                        .map(figure -> BarRow.of(figure, panel.factor(), nameWidth, content, style))
                        .toList())
                .toList();
        all = panels.stream().flatMap(List::stream).toList();
        double widest = rows().mapToDouble(row -> row.name().width()).max().orElse(0);
        names = plan == BarPlan.NAMES_BESIDE ? widest + style.times(content.isGuessed() ? HANDLE_GAP : NAME_GAP) : 0;
        scale = widestScale(box.width() - names);
        left = names + leftNeed(scale);
    }

    /// The best plan that leaves the bars enough room.
    static Body lay(List<ScalePanel> scales, Content content, Box box, Style style) {
        for (BarPlan plan : List.of(BarPlan.NAMES_BESIDE, BarPlan.NAMES_ABOVE)) {
            var table = new BarTable(plan, scales, content, box, style);
            if (table.span() >= LEAST_BARS * box.width() && table.mostNameLines() <= MOST_NAME_LINES) {
                return table.body();
            }
        }
        return new BarTable(BarPlan.ALL_ABOVE, scales, content, box, style).body();
    }

    private Stream<BarRow> rows() {
        return all.stream();
    }

    /// Pixels for a unit so that the longest bar with its value just reaches the edge.
    private double widestScale(double room) {
        double most = rows().mapToDouble(BarRow::span).max().orElse(0);
        if (most == 0) {
            return 0;
        }
        double low = style.times(SHORTEST) / most;
        double high = Math.max(low, room / most);
        for (int i = 0; i < 48 && high - low > 1e-9 * high; i++) {
            double middle = (low + high) / 2;
            if (leftNeed(middle) + rightNeed(middle) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double leftNeed(double tried) {
        return mostNeed(tried, true);
    }

    private double rightNeed(double tried) {
        return mostNeed(tried, false);
    }

    private double mostNeed(double tried, boolean negative) {
        double most = 0;
        for (BarRow row : all) {
            if (row.units() < 0 == negative) {
                most = Math.max(most, need(row, tried));
            }
        }
        return most;
    }

    /// A handle at the end of a guessed bar takes room.
    private double valueGap(BarRow row) {
        return style.times(row.rail() > 0 ? HANDLE_GAP : VALUE_GAP);
    }

    private double need(BarRow row, double tried) {
        double reach =
                row.bar(tried, style.times(THICKNESS) * MOST_STRETCH, style).reach();
        double label = plan == BarPlan.ALL_ABOVE ? 0 : valueGap(row) + row.valueWidth();
        return row.span() * tried + reach + label;
    }

    /// The length of the longest bar, or of the longest ones either way.
    private double span() {
        double right = rows().mapToDouble(row -> Math.max(row.rail(), row.units()))
                .max()
                .orElse(0);
        double leftmost = rows().mapToDouble(BarRow::units).min().orElse(0);
        return (Math.max(0, right) - Math.min(0, leftmost)) * scale;
    }

    private int mostNameLines() {
        return rows().mapToInt(row -> row.name().lines().size()).max().orElse(0);
    }

    private Body body() {
        double stretch = stretch();
        var marks = new ArrayList<Mark>();
        double height = place(stretch, marks);
        var key = EnumSet.noneOf(KeyEntry.class);
        rows().forEach(row -> key.addAll(Look.of(row.figure()).key()));
        return new Body(width(), height, marks, key);
    }

    private double width() {
        double bars = left + rightNeed(scale);
        double above = rows().mapToDouble(this::labelWidth).max().orElse(0);
        return Math.max(bars, Math.max(above, noteWidth()));
    }

    private double labelWidth(BarRow row) {
        return switch (plan) {
            case NAMES_BESIDE -> 0;
            case NAMES_ABOVE -> row.name().width();
            case ALL_ABOVE -> Math.max(row.name().width(), row.valueWidth());
        };
    }

    /// How much thicker than need be the bars are, to fill the box.
    private double stretch() {
        double low = 1;
        double high = box.height() == 0 ? 1 : MOST_STRETCH;
        for (int i = 0; i < STRETCH_STEPS && high > low; i++) {
            double tried = i == 0 ? high : (low + high) / 2;
            if (height(tried) <= box.height()) {
                low = tried;
            } else {
                high = tried;
            }
        }
        return low;
    }

    private double height(double stretch) {
        double sum = 0;
        for (int i = 0; i < panels.size(); i++) {
            sum += i == 0 ? 0 : noteRoom(i);
            sum += panelHeight(panels.get(i), stretch);
        }
        return sum;
    }

    private double panelHeight(List<BarRow> rows, double stretch) {
        double thickness = style.times(THICKNESS) * stretch;
        double gap = style.times(GAP) * stretch;
        double gaps = gap * (plan == BarPlan.NAMES_BESIDE ? rows.size() : Math.max(0, rows.size() - 1));
        return gaps
                + rows.stream()
                        .mapToDouble(row -> labelsAbove(row) + barHeight(row, thickness))
                        .sum();
    }

    private double noteRoom(int panel) {
        return style.times(PANEL_GAP) + note(panel).height() + style.times(LABEL_GAP * 2);
    }

    private double barHeight(BarRow row, double thickness) {
        return switch (plan) {
            case NAMES_BESIDE ->
                Math.max(thickness, Math.max(row.name().height(), row.value().height()));
            case NAMES_ABOVE -> Math.max(thickness, row.value().height());
            case ALL_ABOVE -> thickness;
        };
    }

    private double place(double stretch, List<Mark> marks) {
        double y = 0;
        for (int i = 0; i < panels.size(); i++) {
            if (i > 0) {
                y += style.times(PANEL_GAP);
                var note = note(i);
                marks.addAll(note.at(0, y, TextBox.Align.LEFT, style.palette().faint()));
                y += note.height() + style.times(LABEL_GAP * 2);
            }
            var panel = new ArrayList<Mark>();
            double bottom = placePanel(panels.get(i), stretch, y, panel);
            double top = y;
            int number = i;
            marks.addAll(
                    style.plotted(panel, () -> beside().plot(number, top, bottom, style.times(THICKNESS) * stretch)));
            y = bottom;
        }
        return y;
    }

    /// Charts of a surface's own have names at their left, whatever the picture does.
    private BarTable beside() {
        return plan == BarPlan.NAMES_BESIDE ? this : new BarTable(BarPlan.NAMES_BESIDE, scales, content, box, style);
    }

    private Plot plot(int panel, double top, double bottom, double thickness) {
        var rows = panels.get(panel);
        var unit = PlotUnit.of(rows().map(BarRow::figure).toList(), style.language());
        double before = leftNeed(scale);
        double after = rightNeed(scale);
        double units = scale == 0 ? 1 : scale * scales.get(panel).factor();
        var palette = style.palette();
        var bars = rows.stream()
                .map(row -> PlotBar.of(
                        unit.number().apply(row.figure()),
                        Look.of(row.figure()),
                        row.tint(),
                        QualifiedBar.lineOf(style),
                        PlotWords.of(row.value(), row.tint(), palette)))
                .toList();
        double band = (bottom - top) / rows.size();
        double start = Math.min(left - before, MOST_NAMES * box.width());
        double width = Math.min(before + after, box.width() - start);
        return new Plot.Bars(
                new Bounds(start, top, width, bottom - top),
                unit.axis(-before / units, after / units),
                false,
                rows.stream().map(row -> style.say(row.figure().label())).toList(),
                new Plot.Lettering(Face.REGULAR, style.size(Style.Role.NAME), palette.calm()),
                Math.max(0, band / thickness - 1),
                axisStroke(),
                List.of(new Plot.BarSeries(unit.name().isEmpty() ? style.say(VALUE) : unit.name(), bars)));
    }

    private TextBox note(int panel) {
        return TextBox.wrap(
                style.say(scales.get(panel).note()), Face.REGULAR, style.size(Style.Role.SMALL), box.width());
    }

    private double noteWidth() {
        return java.util.stream.IntStream.range(1, panels.size())
                .mapToDouble(i -> note(i).width())
                .max()
                .orElse(0);
    }

    private double placePanel(List<BarRow> rows, double stretch, double top, List<Mark> marks) {
        double thickness = style.times(THICKNESS) * stretch;
        double gap = style.times(GAP) * stretch;
        double margin = plan == BarPlan.NAMES_BESIDE ? gap / 2 : 0;
        double y = top + margin;
        for (int i = 0; i < rows.size(); i++) {
            y += i == 0 ? 0 : gap;
            y = placeRow(rows.get(i), thickness, y, marks);
        }
        if (plan == BarPlan.NAMES_BESIDE) {
            marks.add(axis(top, y + margin));
        }
        return y + margin;
    }

    private double placeRow(BarRow row, double thickness, double top, List<Mark> marks) {
        var bar = row.bar(scale, thickness, style);
        var calm = style.palette().calm();
        double labels = labelsAbove(row);
        double barHeight = barHeight(row, thickness);
        double middle = top + labels + barHeight / 2;
        var shown = new ArrayList<Mark>();
        if (row.rail() > 0) {
            var room = new Bounds(left, middle - thickness / 2, row.rail() * scale, thickness);
            marks.add(Rail.outlined(row.figure(), room, style));
        }
        switch (plan) {
            case NAMES_BESIDE -> shown.addAll(row.name().centredOn(0, middle, TextBox.Align.LEFT, calm));
            case NAMES_ABOVE, ALL_ABOVE -> shown.addAll(row.name().at(0, top, TextBox.Align.LEFT, calm));
        }
        if (plan == BarPlan.ALL_ABOVE) {
            shown.add(bar.from(left, middle - thickness / 2));
            shown.addAll(row.value().at(0, top + row.name().height(), row.tint(), style.palette()));
        } else {
            shown.addAll(row.barWithValue(left, middle, bar, valueGap(row), style));
        }
        marks.add(Shown.figure(row.figure(), style, shown));
        if (plan != BarPlan.NAMES_BESIDE) {
            marks.add(axis(middle - barHeight / 2, middle + barHeight / 2));
        }
        return middle + barHeight / 2;
    }

    private double labelsAbove(BarRow row) {
        return switch (plan) {
            case NAMES_BESIDE -> 0;
            case NAMES_ABOVE -> row.name().height() + style.times(LABEL_GAP);
            case ALL_ABOVE -> row.name().height() + row.value().height() + style.times(LABEL_GAP);
        };
    }

    /// Drawn over the bars' first half pixel, so that every bar begins on it.
    private Mark axis(double top, double bottom) {
        var stroke = axisStroke();
        double x = left == 0 ? stroke.width() / 2 : left;
        return Mark.Path.line(x, top, x, bottom, stroke);
    }

    private Stroke axisStroke() {
        return Stroke.solid(style.palette().ink(), Math.max(1, style.times(AXIS)));
    }
}
