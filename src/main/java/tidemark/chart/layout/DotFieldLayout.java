package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.Text;

/// Counts as fields of dots, one dot for each as long as that can be drawn, ten, a hundred … for larger ones, which is
/// said.
final class DotFieldLayout implements FormLayout {
    private static final double MOST_DOTS = 10_000;
    private static final double WIDEST_PITCH = 0.95;
    private static final double MOST_STRETCH = 1.7;
    private static final double NATURAL_SHARE = 0.62;
    private static final double NATURAL_HEIGHT = 17;
    private static final double ALMOST = 1e-9;
    private static final double LEAST_HEIGHT = 4;
    private static final double HEAD_GAP = 0.5;
    private static final double ROW_GAP = 1.2;

    @Override
    public Body lay(Content content, Box box, Style style) {
        var counts = content.figures().stream().filter(DotFieldLayout::isCount).toList();
        var others =
                content.figures().stream().filter(figure -> !isCount(figure)).toList();
        return new WithNumbers(others, room -> fields(counts, content, room, style)).below(content, box, style);
    }

    private static boolean isCount(Figure figure) {
        return figure.value() != null && figure.unit().isCount() && count(figure) >= 0;
    }

    private static double count(Figure figure) {
        return ScalePanel.value(figure) * figure.unit().scale().doubleValue();
    }

    /// How many each dot stands for: a power of ten, 1 as long as all dots can be drawn.
    static long perDot(List<Figure> figures) {
        double most = figures.stream().mapToDouble(DotFieldLayout::count).sum();
        long each = 1;
        while (most / each > MOST_DOTS) {
            each *= 10;
        }
        return each;
    }

    private static Body fields(List<Figure> figures, Content content, Box box, Style style) {
        long each = perDot(figures);
        var heads = figures.stream()
                .map(figure -> head(figure, figures.size() == 1, content, box.width(), style))
                .toList();
        var legend = TextBox.wrap(
                style.say(legend(figures, each)), Face.REGULAR, style.size(Style.Role.SMALL), Math.max(1, box.width()));
        double words = heads.stream().mapToDouble(NamedValue::height).sum()
                + style.times(HEAD_GAP) * figures.size()
                + style.times(ROW_GAP) * Math.max(0, figures.size() - 1)
                + style.times(HEAD_GAP)
                + legend.height();
        double room = box.height() == 0
                ? Math.min(NATURAL_SHARE * box.width(), style.times(NATURAL_HEIGHT))
                : Math.max(style.times(LEAST_HEIGHT) * figures.size(), box.height() - words);
        double pitch = style.times(WIDEST_PITCH) * (box.height() == 0 ? 1 : MOST_STRETCH);
        var fields = bestFields(figures, each, pitch, box.width(), room, content, style);
        var bodies = new ArrayList<Body>();
        for (int i = 0; i < figures.size(); i++) {
            bodies.add(body(figures.get(i), heads.get(i), fields.get(i), style));
        }
        var stacked = Stacked.of(bodies, style.times(ROW_GAP));
        return legendBelow(stacked, legend, style);
    }

    private static NamedValue head(Figure figure, boolean alone, Content content, double width, Style style) {
        return alone
                ? NumberBlock.of(figure, content, Style.Role.BIG, width, style).loose()
                : NamedValue.of(figure, content, width, style);
    }

    private static Body body(Figure figure, NamedValue head, DotField field, Style style) {
        double top = head.height() + style.times(HEAD_GAP);
        var marks = new ArrayList<Mark>(head.marks());
        marks.addAll(field.at(0, top));
        return new Body(
                Math.max(head.width(), field.width()),
                top + field.height(),
                List.of(Shown.figure(figure, style, marks)),
                Look.of(figure).key());
    }

    private static Body legendBelow(Body body, TextBox legend, Style style) {
        double top = body.height() + style.times(HEAD_GAP);
        var marks = new ArrayList<Mark>(body.marks());
        marks.addAll(legend.at(0, top, TextBox.Align.LEFT, style.palette().faint()));
        return new Body(Math.max(body.width(), legend.width()), top + legend.height(), marks, body.key());
    }

    private static Text legend(List<Figure> figures, long each) {
        var classifiers = figures.stream()
                .map(figure -> figure.unit().classifier())
                .distinct()
                .toList();
        String thing = classifiers.size() == 1 && classifiers.getFirst() != null ? classifiers.getFirst() : "个";
        boolean blocks = figures.stream().anyMatch(figure -> count(figure) / each > 100);
        return new Text(
                "一点代表" + each + thing + (blocks ? "，每块100点" : "，每行10点"),
                String.format(Locale.ROOT, "One dot is %,d", each)
                        + (blocks ? ", a block is 100 dots" : ", a row is 10 dots"));
    }

    /// The largest dots, all of one size, that fill neither more width nor more height than there is.
    private static List<DotField> bestFields(
            List<Figure> figures,
            long each,
            double mostPitch,
            double width,
            double height,
            Content content,
            Style style) {
        int mostBlocks = figures.stream()
                .mapToInt(figure -> DotField.blocksOf(count(figure) / each))
                .max()
                .orElse(1);
        List<DotField> best = List.of();
        for (int blocks = 1; blocks <= mostBlocks; blocks++) {
            double pitch = pitch(figures, each, blocks, mostPitch, width, height, content, style);
            if (best.isEmpty() || pitch > best.getFirst().pitch() - ALMOST) {
                best = fields(figures, each, blocks, pitch, content, style);
            }
        }
        return best;
    }

    private static double pitch(
            List<Figure> figures,
            long each,
            int blocks,
            double most,
            double width,
            double height,
            Content content,
            Style style) {
        var fields = fields(figures, each, blocks, most, content, style);
        double wide = fields.stream().mapToDouble(DotField::width).max().orElse(1);
        double tall = fields.stream().mapToDouble(DotField::height).sum();
        return most * Math.min(1, Math.min(width / wide, height / tall));
    }

    private static List<DotField> fields(
            List<Figure> figures, long each, int blocks, double pitch, Content content, Style style) {
        return figures.stream()
                .map(figure -> new DotField(
                        Look.of(figure),
                        count(figure) / each,
                        blocks,
                        pitch,
                        Tint.of(content, figure, style.palette()),
                        QualifiedBar.lineOf(style)))
                .toList();
    }
}
