package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tidemark.chart.rule.TwoEnds;
import tidemark.picture.Mark;
import tidemark.picture.Stroke;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;

/// Two figures of each indicator as points on one axis from zero, joined by a line; the row with the greatest second
/// figure first. What tells the ends apart, and the value, stand beside each point on its outer side; names that are
/// too
/// long for that stand once above all rows. A derived end is hollow.
final class DumbbellLayout implements FormLayout {

    @Override
    public Body lay(Content content, Box box, Style style) {
        TwoEnds ends = TwoEnds.of(content.chart(), content.report()).orElseThrow();
        return Stream.of(new Manner(true, false), new Manner(true, true), new Manner(false, false))
                .map(manner -> new Rows(ends, manner, content, box, style))
                .filter(Rows::hasRoom)
                .findFirst()
                .orElseGet(() -> new Rows(ends, new Manner(false, true), content, box, style))
                .body();
    }

    /// Where words stand.
    ///
    /// @param beside the indicators' names beside the points, not above them
    /// @param keyed what tells the ends apart once above all rows, not at each end
    private record Manner(boolean beside, boolean keyed) {}

    /// One point with what stands beside it.
    ///
    /// @param units where on the axis, in units of the first panel's scale
    /// @param caption null where it stands above all rows
    private record End(
            Figure figure,
            double units,
            PointLook look,
            @Nullable TextBox caption,
            ReadingLine value,
            Tint tint) {
        double width() {
            return caption == null ? value.width() : Math.max(caption.width(), value.width());
        }

        double height() {
            return captionHeight() + value.height();
        }

        double captionHeight() {
            return caption == null ? 0 : caption.height();
        }

        /// True where the caption takes no room that the value does not take.
        boolean isSlim() {
            return caption == null || caption.width() <= value.width();
        }

        boolean isPlain() {
            return caption == null || caption.lines().size() == 1;
        }
    }

    private record Row(TextBox name, End left, End right, int panel) {
        double ends() {
            return Math.max(left.height(), right.height());
        }

        Stream<End> both() {
            return Stream.of(left, right);
        }
    }

    private static final class Rows {
        private static final Text NOT_FROM_ZERO = new Text("横轴不从零开始", "The axis does not start at zero");
        private static final double WIDEST_NAME = 0.32;
        private static final double WIDEST_CAPTION = 0.25;
        private static final double LEAST_SPAN = 0.22;
        private static final int MOST_NAME_LINES = 3;
        private static final double NAME_GAP = 0.9;
        private static final double GAP = 0.75;
        private static final double ROW_GAP = 0.7;
        private static final double MOST_SPREAD = 2.4;
        private static final double SHORTEST = 3;
        private static final double PANEL_GAP = 1.1;
        private static final double ABOVE = 0.2;

        private final TwoEnds ends;
        private final Content content;
        private final Style style;
        private final Manner manner;
        private final @Nullable EndsKey endsKey;
        private final SeriesScale axis;
        private final List<ScalePanel> panels;
        private final List<Row> rows;
        private final double boxWidth;
        private final double namesWidth;
        private final double scale;
        private final double low;
        private final double rowGap;

        Rows(TwoEnds ends, Manner manner, Content content, Box box, Style style) {
            this.ends = ends;
            this.content = content;
            this.style = style;
            this.manner = manner;
            boxWidth = box.width();
            endsKey = manner.keyed ? EndsKey.of(ends, content.report(), box.width(), style) : null;
            axis = SeriesScale.of(ends.figures());
            var sorted = ends.rows().stream()
                    .sorted(Comparator.comparingDouble((TwoEnds.Row row) -> SeriesScale.valueOf(row.second()))
                            .reversed())
                    .toList();
            panels = panels(sorted);
            double nameWidth = Math.max(1, manner.beside ? WIDEST_NAME * box.width() : box.width());
            rows = sorted.stream()
                    .map(row -> row(row, nameWidth))
                    .sorted(Comparator.comparingInt(Row::panel))
                    .toList();
            double widest =
                    rows.stream().mapToDouble(row -> row.name.width()).max().orElse(0);
            namesWidth = manner.beside ? widest + style.times(NAME_GAP) : 0;
            scale = widestScale(box.width() - namesWidth);
            low = namesWidth + leftNeed(scale);
            double natural = height(style.times(ROW_GAP));
            double spare = Math.max(0, box.height() - natural) / rows.size();
            rowGap = style.times(ROW_GAP) + Math.min(spare, style.times(ROW_GAP * MOST_SPREAD));
        }

        /// Where an axis begins below zero, or at no zero at all, one panel holds everything.
        private List<ScalePanel> panels(List<TwoEnds.Row> sorted) {
            var larger = sorted.stream().map(Rows::larger).toList();
            return axis.low() == 0 ? ScalePanel.split(larger) : List.of(new ScalePanel(larger, 1));
        }

        private static Figure larger(TwoEnds.Row row) {
            return ScalePanel.size(row.first()) > ScalePanel.size(row.second()) ? row.first() : row.second();
        }

        private int panelOf(TwoEnds.Row row) {
            Figure larger = larger(row);
            for (int i = 0; i < panels.size(); i++) {
                if (panels.get(i).figures().contains(larger)) {
                    return i;
                }
            }
            throw new IllegalStateException("no panel holds " + larger.id());
        }

        private Row row(TwoEnds.Row row, double nameWidth) {
            int panel = panelOf(row);
            long factor = panels.get(panel).factor();
            var name =
                    TextBox.wrap(style.say(row.second().label()), Face.REGULAR, style.size(Style.Role.NAME), nameWidth);
            var first = end(row.first(), EndsKey.firstPlace(ends), factor, row);
            var second = end(row.second(), EndsKey.secondPlace(ends), factor, row);
            boolean rises = first.units <= second.units;
            return new Row(name, rises ? first : second, rises ? second : first, panel);
        }

        /// The later one, or that of the first area, has the strong colour; the other end another shape as well.
        private End end(Figure figure, int place, long factor, TwoEnds.Row row) {
            boolean inFocus = content.inFocus(row.second());
            var value = ReadingLine.of(figure, Style.Role.VALUE, style);
            double widest = Math.max(value.width(), WIDEST_CAPTION * boxWidth);
            var caption = manner.keyed ? null : TextBox.wrap(caption(figure), Face.REGULAR, small(), widest);
            var tint = inFocus && figure == row.second()
                    ? Tint.of(content, figure, style.palette())
                    : Tint.plain(style.palette());
            return new End(
                    figure,
                    SeriesScale.valueOf(figure) * factor,
                    PointLook.of(place, inFocus, style),
                    caption,
                    value,
                    tint);
        }

        private String caption(Figure end) {
            return ends.caption(end, content.report(), style.language());
        }

        private double small() {
            return style.size(Style.Role.SMALL);
        }

        /// Pixels for a unit so that every label just keeps within the room.
        private double widestScale(double room) {
            double span = axis.high() - axis.low();
            double least = style.times(SHORTEST) / span;
            double most = Math.max(least, room / span);
            for (int i = 0; i < 48; i++) {
                double middle = (least + most) / 2;
                if (leftNeed(middle) + rightNeed(middle) <= room) {
                    least = middle;
                } else {
                    most = middle;
                }
            }
            return least;
        }

        private double leftNeed(double tried) {
            return rows.stream()
                    .mapToDouble(row -> row.left.width() + style.times(GAP) - along(row.left, tried))
                    .reduce(0, Math::max);
        }

        private double rightNeed(double tried) {
            return rows.stream()
                    .mapToDouble(row -> along(row.right, tried) + style.times(GAP) + row.right.width())
                    .reduce(0, Math::max);
        }

        private double along(End end, double tried) {
            return (end.units - axis.low()) * tried;
        }

        boolean hasRoom() {
            boolean shortNames = rows.stream().allMatch(row -> row.name.lines().size() <= MOST_NAME_LINES);
            return shortNames && hasRoomForCaptions() && (axis.high() - axis.low()) * scale >= LEAST_SPAN * boxWidth;
        }

        /// In one line each, and off the line at zero as far as the values are.
        private boolean hasRoomForCaptions() {
            return rows.stream().flatMap(Row::both).allMatch(End::isPlain)
                    && rows.stream()
                            .allMatch(row -> !isOverZero(row) || row.both().allMatch(End::isSlim));
        }

        private double height(double gap) {
            double notes = java.util.stream.IntStream.range(0, panels.size())
                    .mapToDouble(this::noteRoom)
                    .sum();
            double all = rows.stream().mapToDouble(this::rowHeight).sum();
            return (endsKey == null ? 0 : endsKey.height()) + notes + all + gap * rows.size();
        }

        private double rowHeight(Row row) {
            return manner.beside
                    ? Math.max(row.name.height(), row.ends())
                    : row.name.height() + style.times(ABOVE) + row.ends();
        }

        private double noteRoom(int panel) {
            TextBox note = note(panel);
            return note == null ? 0 : note.height() + style.times(panel == 0 ? 0.4 : PANEL_GAP + 0.5);
        }

        /// That an axis has no zero, or that a panel is enlarged.
        private @Nullable TextBox note(int panel) {
            var words = panel > 0 ? panels.get(panel).note() : axis.fromZero() ? null : NOT_FROM_ZERO;
            return words == null ? null : TextBox.wrap(style.say(words), Face.REGULAR, small(), boxWidth);
        }

        Body body() {
            var marks = new ArrayList<Mark>();
            double y = 0;
            if (endsKey != null) {
                marks.addAll(endsKey.marks());
                y = endsKey.height();
            }
            int panel = -1;
            for (Row row : rows) {
                if (row.panel != panel) {
                    panel = row.panel;
                    y = putNote(panel, y, marks);
                }
                y = put(row, y, marks);
            }
            var key = PointLook.key(ends.figures());
            return new Body(width(), y, marks, key);
        }

        private double width() {
            double names = manner.beside
                    ? 0
                    : rows.stream().mapToDouble(row -> row.name.width()).max().orElse(0);
            return Math.max(names, low + rightNeed(scale));
        }

        private double putNote(int panel, double top, List<Mark> marks) {
            TextBox note = note(panel);
            if (note != null) {
                double gap = panel == 0 ? 0 : style.times(PANEL_GAP);
                marks.addAll(note.at(
                        0, top + gap, TextBox.Align.LEFT, style.palette().faint()));
            }
            return top + noteRoom(panel);
        }

        private double put(Row row, double top, List<Mark> marks) {
            double height = rowHeight(row) + rowGap;
            double above = manner.beside ? 0 : row.name.height() + style.times(ABOVE);
            double middle = top + rowGap / 2 + above + (rowHeight(row) - above) / 2;
            double left = low + along(row.left, scale);
            double right = low + along(row.right, scale);
            double begin = manner.beside ? top : middle - row.ends() / 2;
            axis(row, middle, begin, middle + (height - above - rowGap) / 2 + rowGap / 2, marks);
            boolean sure = row.both().allMatch(end -> PointLook.isSure(end.figure));
            marks.add(Mark.Path.line(left, middle, right, middle, row.right.look.line(sure)));
            var name = manner.beside
                    ? row.name.centredOn(
                            0, middle, TextBox.Align.LEFT, style.palette().calm())
                    : row.name.at(
                            0,
                            top + rowGap / 2,
                            TextBox.Align.LEFT,
                            style.palette().calm());
            marks.add(end(row.left, left, middle, -1, row.left.figure.isDerived() ? List.of() : name));
            marks.add(end(row.right, right, middle, 1, row.left.figure.isDerived() ? name : List.of()));
            return top + height;
        }

        /// The line at zero, broken where a label stands over it.
        private void axis(Row row, double middle, double top, double bottom, List<Mark> marks) {
            if (!axis.fromZero()) {
                return;
            }
            double x = zero();
            double half = isOverZero(row) ? row.ends() / 2 : 0;
            zero(x, top, middle - half, marks);
            zero(x, middle + half, bottom, marks);
        }

        private double zero() {
            return low + Math.max(0, -axis.low()) * scale;
        }

        private boolean isOverZero(Row row) {
            return axis.fromZero()
                    && (isOver(zero(), low + along(row.left, scale), row.left, -1)
                            || isOver(zero(), low + along(row.right, scale), row.right, 1));
        }

        private void zero(double x, double top, double bottom, List<Mark> marks) {
            if (bottom > top) {
                double width = Math.max(1, style.times(0.09));
                marks.add(Mark.Path.line(
                        x, top, x, bottom, Stroke.solid(style.palette().faint(), width)));
            }
        }

        /// True where the label of an end stands over a line.
        private boolean isOver(double x, double end, End labelled, int towards) {
            double near = end + towards * style.times(GAP);
            double far = near + towards * labelled.width();
            double margin = style.times(0.2);
            return Math.min(near, far) < x + margin && Math.max(near, far) > x - margin;
        }

        private Mark end(End end, double x, double middle, int towards, List<Mark> name) {
            var marks = new ArrayList<>(name);
            marks.addAll(end.look.at(x, middle, Look.of(end.figure)));
            double top = middle - end.height() / 2;
            var palette = style.palette();
            var align = towards < 0 ? TextBox.Align.RIGHT : TextBox.Align.LEFT;
            double labelX = x + towards * style.times(GAP);
            if (end.caption != null) {
                marks.addAll(end.caption.at(labelX, top, align, palette.faint()));
            }
            double valueX = towards < 0 ? labelX - end.value.width() : labelX;
            marks.addAll(end.value.at(valueX, top + end.captionHeight(), end.tint, palette));
            return Shown.figure(end.figure, ends.accessible(end.figure, content.report(), style.language()), marks);
        }
    }
}
