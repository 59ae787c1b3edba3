package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;

/// Counts up to twenty, one whole square for each, and the number. Figures that cannot be counted out stand below.
final class SquaresLayout implements FormLayout {
    private static final double MOST = 20;
    private static final int GROUP = 5;
    private static final int[] PER_LINE = {20, 10, 5};
    private static final double CELL = 1.2;
    private static final double LONE_CELL = 1.5;
    private static final double MOST_STRETCH = 1.9;
    private static final double LONE_STRETCH = 3;
    private static final double WIDEST_NAME = 0.36;
    private static final double NAME_GAP = 0.9;
    private static final double VALUE_GAP = 0.6;
    private static final double ROW_GAP = 1;
    private static final double HEAD_GAP = 0.4;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var counts = content.figures().stream()
                .filter(SquaresLayout::canBeCountedOut)
                .toList();
        var others = content.figures().stream()
                .filter(figure -> !canBeCountedOut(figure))
                .toList();
        return new WithNumbers(
                        others,
                        room -> Stretch.toFill(
                                room,
                                counts.size() == 1 ? LONE_STRETCH : MOST_STRETCH,
                                stretch -> counts.size() == 1
                                        ? lone(counts.getFirst(), content, room.width(), stretch, style)
                                        : rows(counts, content, room.width(), stretch, style)))
                .below(content, box, style);
    }

    private static boolean canBeCountedOut(Figure figure) {
        var value = figure.value();
        return value != null
                && figure.unit().isCount()
                && figure.unit().scale().signum() > 0
                && count(figure) >= 0
                && count(figure) <= MOST
                && count(figure) == Math.rint(count(figure));
    }

    private static double count(Figure figure) {
        return ScalePanel.value(figure) * figure.unit().scale().doubleValue();
    }

    private static CellRun run(Figure figure, int perLine, double cell, Content content, Style style) {
        return new CellRun(
                Look.of(figure),
                count(figure),
                GROUP,
                perLine,
                cell,
                Tint.of(content, figure, style.palette()),
                QualifiedBar.lineOf(style));
    }

    private static Body lone(Figure figure, Content content, double width, double stretch, Style style) {
        var block = NumberBlock.of(figure, content, Style.Role.BIG, width, style);
        double cell = style.times(LONE_CELL) * stretch;
        var run = run(figure, PER_LINE[PER_LINE.length - 1], cell, content, style);
        for (int perLine : PER_LINE) {
            var tried = run(figure, perLine, cell, content, style);
            if (tried.width() <= width) {
                run = tried;
                break;
            }
        }
        double top = block.height() + style.times(HEAD_GAP);
        var marks = new ArrayList<Mark>(block.marks());
        marks.addAll(run.at(0, top));
        return new Body(
                Math.max(block.width(), run.width()),
                top + run.height(),
                List.of(Shown.figure(figure, style, marks)),
                Look.of(figure).key());
    }

    private static Body rows(List<Figure> figures, Content content, double width, double stretch, Style style) {
        for (int perLine : PER_LINE) {
            var beside = beside(figures, perLine, content, width, stretch, style);
            if (perLine > GROUP && beside.width() <= width) {
                return beside;
            }
            var above = above(figures, perLine, content, width, stretch, style);
            if (above.width() <= width || perLine == GROUP) {
                return above;
            }
        }
        throw new IllegalStateException("no line of squares is tried");
    }

    private static Body beside(
            List<Figure> figures, int perLine, Content content, double width, double stretch, Style style) {
        var names = figures.stream()
                .map(figure -> TextBox.wrap(
                        style.say(figure.label()),
                        Face.REGULAR,
                        style.size(Style.Role.NAME),
                        Math.max(1, width * WIDEST_NAME)))
                .toList();
        double left = names.stream().mapToDouble(TextBox::width).max().orElse(0) + style.times(NAME_GAP);
        var bodies = new ArrayList<Body>();
        for (int i = 0; i < figures.size(); i++) {
            var figure = figures.get(i);
            var run = run(figure, perLine, style.times(CELL) * stretch, content, style);
            var value = ReadingLine.of(figure, Style.Role.VALUE, style);
            double height = Math.max(Math.max(names.get(i).height(), run.height()), value.height());
            var calm = style.palette().calm();
            double x = left + run.width() + style.times(VALUE_GAP);
            var marks = new ArrayList<Mark>(names.get(i).centredOn(0, height / 2, TextBox.Align.LEFT, calm));
            marks.addAll(run.at(left, (height - run.height()) / 2));
            marks.addAll(value.centredOn(x, height / 2, Tint.of(content, figure, style.palette()), style.palette()));
            bodies.add(body(figure, x + value.width(), height, marks, style));
        }
        return Stacked.of(bodies, style.times(ROW_GAP * 0.8) * stretch);
    }

    private static Body above(
            List<Figure> figures, int perLine, Content content, double width, double stretch, Style style) {
        var bodies = new ArrayList<Body>();
        for (Figure figure : figures) {
            var head = NamedValue.of(figure, content, width, style);
            var run = run(figure, perLine, style.times(CELL) * stretch, content, style);
            double top = head.height() + style.times(HEAD_GAP);
            var marks = new ArrayList<Mark>(head.marks());
            marks.addAll(run.at(0, top));
            bodies.add(body(figure, Math.max(head.width(), run.width()), top + run.height(), marks, style));
        }
        return Stacked.of(bodies, style.times(ROW_GAP) * stretch);
    }

    private static Body body(Figure figure, double width, double height, List<Mark> marks, Style style) {
        var key = EnumSet.noneOf(KeyEntry.class);
        key.addAll(Look.of(figure).key());
        return new Body(width, height, List.of(Shown.figure(figure, style, marks)), key);
    }
}
