package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;
import tidemark.report.unit.Measure;
import tidemark.report.wording.Wording;

/// Areas as squares of true area, all on one scale, each with its value and the conversion: the only form in which an
/// area shows a quantity (R7).
final class AreaSquaresLayout implements FormLayout {
    private static final double SIDE = 7;
    private static final double MOST_STRETCH = 2.6;
    private static final double WIDEST_SQUARE = 0.45;
    private static final double GAP = 1.6;
    private static final double NARROWEST_WORDS = 8;
    private static final Text ONE_SCALE = new Text("各方块的面积按同一比例尺", "All squares to one scale of area");

    @Override
    public Body lay(Content content, Box box, Style style) {
        var areas = content.figures().stream().filter(AreaSquaresLayout::isArea).toList();
        var others =
                content.figures().stream().filter(figure -> !isArea(figure)).toList();
        String words = areas.size() > 1 ? style.say(ONE_SCALE) : "";
        return new WithNumbers(others, room -> {
                    var squares = Stretch.toFill(
                            DirectionNote.below(room, words, style),
                            MOST_STRETCH,
                            stretch -> squares(areas, content, room.width(), style.times(SIDE) * stretch, style));
                    return DirectionNote.above(squares, words, room.width(), style);
                })
                .below(content, box, style);
    }

    private static boolean isArea(Figure figure) {
        return figure.value() != null
                && figure.unit().measure() == Measure.AREA
                && figure.unit().per() == null
                && area(figure) >= 0;
    }

    private static double area(Figure figure) {
        return ScalePanel.value(figure) * figure.unit().scale().doubleValue();
    }

    private static Body squares(List<Figure> areas, Content content, double width, double side, Style style) {
        if (areas.size() > 1) {
            var across = across(areas, content, side, style);
            if (across.width() <= width) {
                return across;
            }
        }
        return down(areas, content, width, Math.min(side, width * WIDEST_SQUARE), style);
    }

    /// The side of a square, the largest one's being `side`.
    private static double sideOf(Figure figure, List<Figure> areas, double side) {
        double most = areas.stream().mapToDouble(AreaSquaresLayout::area).max().orElse(0);
        return most == 0 ? 0 : side * Math.sqrt(area(figure) / most);
    }

    private static QualifiedBar square(Figure figure, double side, Content content, Style style) {
        return QualifiedBar.of(figure, side, side, Tint.of(content, figure, style.palette()), style);
    }

    /// Side by side on one ground line, words below.
    private static Body across(List<Figure> areas, Content content, double side, Style style) {
        var marks = new ArrayList<Mark>();
        var key = java.util.EnumSet.noneOf(KeyEntry.class);
        double x = 0;
        double height = 0;
        double right = 0;
        for (Figure figure : areas) {
            double own = sideOf(figure, areas, side);
            var square = square(figure, own, content, style);
            double room = Math.max(own + square.reach(), style.times(NARROWEST_WORDS));
            var words = words(figure, Style.Role.VALUE, content, room, style);
            double top = side + style.times(0.5);
            var shown = new ArrayList<Mark>(square.at(x, side - own));
            shown.addAll(words.at(x, top));
            marks.add(Shown.figure(figure, style, shown));
            key.addAll(square.key());
            right = x + Math.max(own + square.reach(), words.width());
            height = Math.max(height, top + words.height());
            x = right + style.times(GAP);
        }
        return new Body(right, height, marks, key);
    }

    /// One below the other, words to the right.
    private static Body down(List<Figure> areas, Content content, double width, double side, Style style) {
        var bodies = new ArrayList<Body>();
        double widest = areas.stream()
                .mapToDouble(figure -> {
                    double own = sideOf(figure, areas, side);
                    return own + square(figure, own, content, style).reach();
                })
                .max()
                .orElse(0);
        double left = widest + style.times(GAP);
        var role = areas.size() == 1 ? Style.Role.BIG : Style.Role.VALUE;
        for (Figure figure : areas) {
            double own = sideOf(figure, areas, side);
            var square = square(figure, own, content, style);
            var words = words(figure, role, content, Math.max(style.times(NARROWEST_WORDS), width - left), style);
            double height = Math.max(own, words.height());
            var shown = new ArrayList<Mark>(square.at(0, (height - own) / 2));
            shown.addAll(words.at(left, (height - words.height()) / 2));
            bodies.add(
                    new Body(left + words.width(), height, List.of(Shown.figure(figure, style, shown)), square.key()));
        }
        return Stacked.of(bodies, style.times(0.9));
    }

    private static Column words(Figure figure, Style.Role role, Content content, double width, Style style) {
        var column = new Column(style).addLoose(NumberBlock.of(figure, content, role, width, style));
        Wording.conversion(figure, style.language())
                .ifPresent(words -> column.add(
                        TextBox.wrap(words, Face.REGULAR, style.size(Style.Role.NAME), width),
                        0.1,
                        style.palette().calm()));
        return column;
    }
}
