package tidemark.chart.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import tidemark.picture.Mark;
import tidemark.picture.font.Face;
import tidemark.report.Figure;
import tidemark.report.IndicatorKind;
import tidemark.report.Rank;
import tidemark.report.wording.Wording;

/// A medal with the place, and beside it what is ranked, the rank in words and the value where there is one.
record RankBadge(Figure figure, Rank rank, boolean lit) {
    private static final double RADIUS = 1.25;
    private static final double GAP = 0.75;
    private static final double LINE_GAP = 0.08;
    private static final double VALUE_GAP = 0.8;
    private static final double STRIP_GAP = 0.35;

    Body lay(double width, Style style) {
        double radius = style.times(RADIUS);
        double left = 2 * radius + style.times(GAP);
        var words = words(Math.max(style.base(), width - left), style);
        double height = Math.max(2 * radius, words.height());
        double top = Math.max(0, (2 * radius - words.height()) / 2);
        var marks = new ArrayList<Mark>(Roundel.of(rank, lit, style).at(radius, radius, radius));
        marks.addAll(Mark.moved(words.marks(), left, top));
        return Shown.figure(figure, style.language(), new Body(left + words.width(), height, marks, Set.of()));
    }

    private Body words(double width, Style style) {
        double size = style.size(Style.Role.NAME);
        var stack = new Stack()
                .add(
                        Names.fitting(figure, lit ? Face.BOLD : Face.REGULAR, size, width, style),
                        style.palette().ink())
                .gap(style.times(LINE_GAP))
                .add(standing(width, style));
        if (rank.of() != null && rank.rank() != null && rank.rank() <= rank.of()) {
            stack.gap(style.times(STRIP_GAP)).add(RankStrip.of(rank.rank(), rank.of(), width, style));
        }
        return stack.body();
    }

    /// The rank in words and the value, in one line where they fit.
    private Body standing(double width, Style style) {
        double small = style.size(Style.Role.SMALL);
        var palette = style.palette();
        var words = TextBox.wrap(Wording.rank(rank, style.language()), Face.BOLD, small, width);
        var stands = Stack.block(words, palette.goldInk());
        if (figure.value() == null || figure.kind() == IndicatorKind.STREAK) {
            return stands;
        }
        var reading = Wording.reading(figure, style.language()).text();
        var line = TextBox.line(reading, Face.REGULAR, small);
        double x = stands.width() + VALUE_GAP * small;
        if (words.lines().size() > 1 || x + line.width() > width) {
            return new Stack()
                    .add(stands)
                    .gap(style.times(LINE_GAP))
                    .add(
                            TextBox.wrap(reading, Face.REGULAR, small, Math.max(width, widestWord(small, style))),
                            palette.calm())
                    .body();
        }
        var marks = new ArrayList<>(stands.marks());
        marks.addAll(line.at(x, 0, TextBox.Align.LEFT, palette.calm()));
        return new Body(x + line.width(), stands.height(), marks, Set.of());
    }

    /// A number is never parted, however narrow the column, nor is a word beside it.
    private double widestWord(double size, Style style) {
        return Arrays.stream(Wording.reading(figure, style.language()).text().split(" "))
                .mapToDouble(word -> Face.REGULAR.width(word, size))
                .max()
                .orElse(0);
    }
}
